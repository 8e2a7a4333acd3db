/** The account register: whose address is whose, and how each account stands. */
export const accountWords = {
  title: "Accounts",
  titleOwn: "My accounts",
  lead: "Members use an account of the authority, or a council or business account that was assessed. Never a personal one.",
  leadOwn: "These are the accounts that we know of. If one is missing or wrong, tell the IT service.",
  counts: "How the accounts stand",
  every: "All",
  countOf: "{label}: {count}",
  search: "Search for a name or an address",
  found: "{count} people shown.",
  foundOne: "One person shown.",
  of: "{count} of {limit} people shown.",
  noMatch: "Nobody in this list fits. Change the search, or show all.",
  empty: "No account is known yet.",
  more: "Show more people",
  none: "No account is known.",

  kinds: {
    authority: "Account of the authority",
    council: "Council account",
    business: "Business account",
    personal: "Personal account",
  },
  states: {
    authority: "Ours",
    assessed: "Assessed",
    expiring: "Ends soon",
    expired: "Out of date",
    pending: "Not assessed yet",
    failed: "Did not pass",
    personal: "Personal",
  },
  /** What it means to the one whose account it is. */
  own: {
    authority: "Please use this one for the authority's work.",
    assessed: "You may use it for the authority's work.",
    expiring: "You may still use it. Ask the IT service to look at it again before it ends.",
    expired: "Please do not use it for the authority's work until the IT service has looked at it again.",
    pending: "Please use another account for the authority's work until the IT service has looked at it.",
    failed: "Please do not use it for the authority's work. The IT service can tell you what to change.",
    personal: "Please never use it for the authority's work. Use an account of the authority instead.",
  },
  on: "Looked at on {date}.",
  until: "Its last day is {date}.",
  wasUntil: "Its last day was {date}.",
  noEnd: "It has no last day.",

  assess: "Assess",
  assessOf: "Assess {address}",
  means: "It counts from the next message on, and stands on the log with your name.",
  give: "Record it",
  done: "Recorded for {address}.",
  met: "What to look at",
  metHint: "Tick what you saw for yourself.",
  outcome: "What came of it?",
  outcomes: {
    passed: "It passed",
    failed: "It did not pass",
    pending: "It is not settled yet",
  },
  day: "The day you looked",
  lastDay: "The last day it counts",
  lastDayHint: "From the next day on it counts as out of date.",
  note: "What you saw",
  noteHint: "It stands on the log. Please write no passwords or codes here.",
  missing: {
    outcome: "Choose what came of it.",
    day: "Give the day you looked.",
    dayLater: "The day you looked cannot be later than today.",
    lastDay: "Give the last day it counts.",
    lastDayPast: "The last day must be later than today.",
    reason: "Write why nothing is to be assessed.",
    note: "Not every point is ticked. Write why it passed all the same.",
  },
  asked: "Asked to be assessed",
  askedOwn: "You asked to have these assessed",
  askedBy: "Asked by {by} on {date}.",
  askedOn: "Asked on {date}. The IT service will write to you.",
  askedHolder: "It is an account of {name}.",
  askedUnknown: "We know nobody who has this account.",
  closeAsk: "No need to assess",
  closeAskOf: "No need to assess {address}",
  closeMeans: "The asker is told that it was looked at. Your reason stands on the log.",
  closeGive: "Close it",
  closeReason: "Why is nothing to be assessed?",
  closed: "Closed.",

  history: "What happened",
  historyOf: "What happened to the accounts of {name}",
  historyEmpty: "The log tells of nothing yet.",
  happened: {
    passed: "{address} passed.",
    failed: "{address} did not pass.",
    pending: "{address} was looked at, and is not settled.",
    "accounts-put": "The list of accounts was changed.",
    asked: "{address} was to be assessed.",
    "ask-closed": "The wish to have {address} assessed was closed.",
    expiring: "The end of {address} was near, and the IT service was told.",
  },
  happenedBy: "{date}, by {by}",

  chart: "How the accounts stood, month by month",
  chartSays: "On {date}, {count} of {limit} accounts may be used.",
  chartTable: "The same as figures",
  chartDay: "Day",
  inUse: "May be used",

  looksAt: "What an assessment looks at",
} as const;

/** One point of the checklist, and the topics of public guidance that it comes from. */
export interface ChecklistPoint {
  readonly text: string;
  readonly from: string;
}

/**
 * What an assessment looks at, by id: the baseline of a UK public body, in our own words. After the topics of Cyber Essentials
 * (requirements for IT infrastructure) and of the National Cyber Security Centre's guidance for organisations.
 */
export const checklist: Readonly<Record<string, ChecklistPoint>> = {
  "second-step": {
    text: "To sign in takes a second step, such as a code or a key.",
    from: "NCSC: a second step to sign in. Cyber Essentials: who has access.",
  },
  "supported-client": {
    text: "The device and the mail app are still kept up by their makers, and have the last updates.",
    from: "NCSC: keep devices up to date. Cyber Essentials: updates.",
  },
  "disk-encryption": {
    text: "What is stored on the device is encrypted.",
    from: "NCSC: safe devices. Cyber Essentials: safe settings.",
  },
  "screen-lock": {
    text: "The screen locks by itself, and takes a PIN, a face or a finger to open.",
    from: "NCSC: safe devices. Cyber Essentials: safe settings.",
  },
  "no-forwarding": {
    text: "No rule sends mail on to an account outside by itself.",
    from: "NCSC: safe mail. Cyber Essentials: safe settings.",
  },
  "leaver-contact": {
    text: "We know whom to call when the person joins or leaves, so that access ends in time.",
    from: "NCSC: people who join, move and leave. Cyber Essentials: who has access.",
  },
};
