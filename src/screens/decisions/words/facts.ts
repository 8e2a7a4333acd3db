import type { RequestHappening } from "../../../api/index.ts";

/** The parts of a request as a page names them. */
export const factWords = {
  title: "What is asked",
  correspondence: "The correspondence",
  email: "A message",
  paper: "A letter on paper",
  noSubject: "(no subject)",
  writtenBy: "Written by",
  sent: "Sent",
  dated: "Dated",
  reference: "Reference",
  shareWith: "To be shared with",
  sharedWith: "May be shared with",
  notWith: "Asked for, but not allowed",
  askedBy: "Asked by",
  alsoAsking: "On behalf of",
  originator: "Correspondence of",
  why: "Why",
  law: "The law that asks for it",
  askedOn: "Asked on",
  answerBy: "Answer by",
  wantedBy: "Wanted by",
  conditions: "Conditions",
  until: "Until",
  noEnd: "No end date",
  noConditions: "None",
  decidedOn: "Decided on",
  decidedBy: "Decided by",
  entry: "Entry {entry} of the log",
  protocols: "Under {versions}",
  protocolsChanged: "The protocol had changed by then: {versions}",
  protocolVersion: "{name} (version {id})",
  erased: "The details were erased, as your authority's rules on keeping records ask.",
  noWords: "No reason was given.",
  number: "Request {id}",
  daysLeft: {
    zero: "The last day to answer is today.",
    one: "One day is left.",
    many: "{count} days are left.",
  },

  story: "What has happened so far",
  itself: "By itself",
  answer: "The answer",
  decision: "The decision",
  reasons: "Reasons",
  print: "Print the decision",
  printedHead: "Decision of the Monitoring Officer",
  export: "Take a copy of the record",
  exportMore: "Everything that the register holds on this request. Taking a copy is itself noted on the log.",
  exportJson: "As JSON",
  exportCsv: "As a table (CSV)",
  exported: "The copy is in your downloads.",
} as const;

/** One thing that happened, as the story tells it; `{by}` did it. */
export const happeningWords: Readonly<Record<RequestHappening["what"], string>> = {
  asked: "{by} asked",
  informed: "{by} told {originator} what the law asks",
  granted: "{by} agreed",
  refused: "{by} declined",
  objected: "{by} objected",
  lapsed: "The time to answer ended",
  withdrawn: "{by} took the request back",
  revoked: "{by} withdrew the permission",
  referred: "{by} asked the Monitoring Officer to decide",
  "determined-share": "{by} decided: it may be shared",
  "determined-do-not-share": "{by} decided: it stays private",
  reminded: "{by} sent a reminder",
};

/** The same, where the register itself did it. */
export const happeningByItself: Readonly<Partial<Record<RequestHappening["what"], string>>> = {
  referred: "It went to the Monitoring Officer by itself",
  reminded: "A reminder was sent",
};
