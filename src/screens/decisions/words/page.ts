/** What stands on every page: the head, the ways between pages, signing in, and what can go wrong. */
export const pageWords = {
  product: "Correspondence Control",
  skip: "Skip to the page",
  title: "{heading} – {product}",
  ways: "Pages",
  signOut: "Sign out",
  signedInAs: "Signed in as {name}",
  opening: "One moment",
  openingMore: "We are fetching the page.",
  help: "Is something wrong here? Ask the Monitoring Officer of your authority.",
  helpToOverseer: "Is something wrong here? Tell the person who looks after the register.",

  links: {
    "asked-of-me": "Asked of me",
    "asked-by-me": "Asked by me",
    ask: "Ask about a letter",
    referrals: "Referrals",
    releases: "Releases",
    checks: "Checks",
    log: "The log",
    accounts: "Accounts",
    "bring-in": "Bring in a list",
    checklist: "What an assessment looks at",
    absence: "Who decides now",
  },
  ownAccounts: "My accounts",

  signedOut: {
    title: "Please sign in",
    more: "Sign in with your authority account to see what is asked and to answer it.",
    again: "Your sign-in has ended. What you typed is kept. Sign in again to go on.",
    button: "Sign in",
    failed: "The sign-in did not work. Please try again.",
  },

  trouble: {
    unreachable: {
      title: "We cannot reach the register",
      more: "Nothing was lost, and nothing was sent. Check your connection, then try again.",
    },
    "not-found": {
      title: "There is nothing here for you",
      more: "The link may be old, or the request is not yours to see. Look at your lists instead.",
    },
    "not-allowed": {
      title: "This page is not for you",
      more: "It is for somebody with another part in this. Your own requests are in your lists.",
    },
    stranger: {
      title: "We do not know this account",
      more: "Your authority's list does not have it. Sign in with another one, or ask who looks after the list.",
    },
    failed: {
      title: "Something went wrong on our side",
      more: "Nothing was changed. Please try again in a moment.",
    },
    again: "Try again",
    toLists: "Go to my lists",
    stale: "We cannot reach the register just now. You see how things stood at {time}.",
  },

  faults: {
    unreachable: "We could not reach the register. Nothing was sent, and what you typed is kept. Try again.",
    "signed-out": "Your sign-in has ended. What you typed is kept. Sign in again, then send it.",
    "already-settled": "Somebody was faster: this has changed in the meantime. Please look at it again.",
    "not-allowed": "You cannot do this. The person whose turn it is stands above.",
    "not-found": "This is no longer here for you.",
    stranger: "Your authority's list does not have this account.",
    failed: "The register did not take this. Nothing was changed. Please try again.",
    summary: "Please mend this first",
  },

  deedsDone: "Recorded",
  cancel: "Go back",
  optional: "{label} (you can leave this empty)",
  count: "{count} of {limit} characters.",
  tooLong: "Too long: please take out {count} or more characters.",
} as const;
