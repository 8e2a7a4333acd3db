/** The lists of requests. */
export const listWords = {
  "asked-of-me": {
    title: "Asked of me",
    empty: "Nobody asks you for anything.",
    emptyMore:
      "When somebody wants to share your correspondence, we write to you. Their request then stands here.",
  },
  "asked-by-me": {
    title: "Asked by me",
    empty: "You have not asked anybody yet.",
    emptyMore: "Outlook offers to ask when a message needs it. For a letter on paper, ask from here.",
  },
  referrals: {
    title: "Referrals",
    empty: "Nothing waits for your decision.",
    emptyMore:
      "A request comes here when its originator declines, objects or does not answer, and the asker refers it.",
  },
  toAsk: "Ask about a letter",
  search: "Search in this list",
  show: "Show",
  every: "All",
  waiting: "Waiting",
  settled: "Settled",
  asks: "{asker} asked to share it with {people}",
  from: "Asked of {originator}, to share with {people}",
  between: "{asker} asked {originator}",
  answerBy: "Answer by {date}",
  askedOn: "Asked on {date}",
  noMatch: "Nothing in this list fits. Change the search, or show all.",
  more: "Show more",
  moreShown: "{count} more are shown.",
  found: "{count} shown.",
  foundOne: "One shown.",
  changed: "This list has changed.",
} as const;
