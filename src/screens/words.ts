import type { Remedy } from "../message/index.ts";

/**
 * Every label that a screen adds, in plain English, en-GB: what was seen, clauses and remedies have theirs in `decision/words`.
 */
const english = {
  product: "Correspondence Control",

  summary: {
    opening: "Checking your message",
    nothing: "Nothing to settle",
    nothingMore: "We found nothing that stands between you and sending.",
    allSettled: "All settled",
    allSettledMore: "You can send this message now.",
    oneThing: "One thing stands between you and sending.",
    things: "{count} things stand between you and sending.",
    onlyInformed: "You can send this message. Please read the note below first.",
  },

  sections: {
    asking: "Before you send",
    informing: "For your information",
    unread: "What we could not read",
    stored: "What is stored",
  },

  card: {
    settled: "Settled",
    reasonGiven: "Reason given",
    sameChange: "Settled by the same change.",
    advice: "Other ways",
    undo: "Undo",
    localRule:
      "No protocol that your authority adopted has a clause for this. Your authority checks it all the same.",
    unknownClause: "The text of this clause is in your authority's own protocol.",
    unread: "We could not read this, and a check could turn on it. Please look at it yourself.",
    falseAlarm: "Reported as a false alarm. The finding stands until you settle it.",
  },

  evidence: {
    quoted: "The earlier message, quoted in yours",
    attached: "The earlier message, attached to yours",
    from: "From",
    to: "To",
    cc: "Cc",
    bcc: "Bcc",
    sent: "Sent",
    subject: "Subject",
    noSubject: "(no subject)",
    notNamed: "(not named)",
    more: "and {count} more",
    words: "In the originator's words",
    marking: "How it is marked",
    inYourMessage: "In your message",
    inAttachment: "In {name}",
    ending: "How the letter ends",
    addresses: "Who would receive it",
    sender: "The account you write from",
    imitated: "It looks like",
    list: "through {address}",
  },

  reason: {
    label: "Your reason",
    lawfulBasis: "Who agreed, or which law requires it",
    falseAlarm: "What did we get wrong? You can leave this empty.",
    hint: "{count} of {limit} characters. We ask again if you change the message or who receives it.",
    falseAlarmHint: "{count} of {limit} characters. A report alone does not settle the finding.",
    give: "Keep this reason",
    report: "Send the report",
    change: "Change the reason",
    cancel: "Cancel",
    missing: "Write a reason first.",
    tooLong: "Too long: please take out {count} or more characters.",
  },

  capacity: {
    label: "In which capacity do you write?",
    put: "Put it into the message",
    missing: "Choose one first.",
  },

  basis: {
    label: "What allows it?",
    missing: "Choose one first.",
    kept: "{basis}: {reason}",
  },

  officers: {
    senior: "Which senior officer?",
    communications: "Whom of the communications team?",
    put: "Address the message to them",
    missing: "Choose one first.",
  },

  attachments: {
    read: "Read attachments",
    why: "{count} attached files have not been opened yet.",
    whyOne: "One attached file has not been opened yet.",
    reading: "Reading {name}",
    progress: "{done} of {total} read",
    notKept: "These are too long to keep for the check at Send, which will ask about them: {names}.",
  },

  unread: {
    title: "Something we could not read",
    giveReason: "Look yourself and give a reason",
  },

  trouble: {
    nothingOpen: "No message is open",
    nothingOpenMore: "Open a message or begin a new one. Then open this pane again.",
    cannotCheck: "Not checked",
    itemSteps:
      "Save the message as a draft, then try again. If it stays so, close the message and open it again.",
    policySteps:
      "Check your connection, then try again. Until then, Outlook asks you before each message goes.",
    signInSteps: "Sign in here once. Outlook then asks your authority's register as you write.",
    noRegisterSteps:
      "Tell the person who looks after Outlook at your authority: the add-in needs the address of your register.",
    failedSteps: "Try again. If it stays so, tell the person who looks after Outlook at your authority.",
    again: "Try again",
  },

  received: {
    checked: "Checked",
    checkedMore:
      "The sender's Outlook checked this message before it went, by version {version} of the authority's rules.",
    unchecked: "Not marked as checked",
    uncheckedMore: "This message has no mark of a check. It may come from outside, or from a phone.",
    unknown: "We could not look",
    unknownMore: "Outlook did not hand over the headers of this message.",
    oneReceipt: "It names one consent to share correspondence.",
    receipts: "It names {count} consents to share correspondence.",
    notProven: "We cannot verify it: this add-in knows no register. Anybody can write such a header.",
    anybody: "We do not verify the mark of a check: anybody can write such a header.",
    permitted: "Shared with permission",
    receipt: {
      valid:
        "Verified: the permission {consent} was signed by your authority's register and counts until {day}.",
      endless: "Verified: the permission {consent} was signed by your authority's register and counts.",
      revoked:
        "The permission {consent} was signed by your authority's register, and has been taken back since.",
      expired: "The permission {consent} was signed by your authority's register, and has run out.",
      "not-genuine": "This receipt is not one of your authority's register. Please do not rely on it.",
      unknown: "The register could not be asked about this receipt. Please do not rely on it yet.",
    },
  },

  stored: [
    "At your authority's register: what you ask of others, and that a message went with a finding or a permission. No text of it.",
    "In this Outlook, for at most 30 days: a ticket that lets the check look up permissions, and decides nothing.",
    "With this draft, until it is sent or closed: who of your authority it concerns, the text of attachments you had read, and your reasons.",
    "In the message that you send: that it was checked, and by which version of the rules. No names.",
    "In this window: a reason that you began to write, until you give it or close the window.",
    "In this Outlook, for at most 30 days: your authority's list of members and officers, for when it cannot be fetched.",
    "Nothing else. This pane sends no text and no attachment anywhere.",
  ],

  signIn: {
    why: "You are not signed in. Sign in once, so that we can ask your authority's register as you write.",
    button: "Sign in",
    failed: "The sign-in did not work. Nothing is lost: please try again.",
    away: "Your authority's register is out of reach. Nothing is lost: what you typed stays here.",
  },

  checkAgain: "Check again",

  announce: {
    nothing: "Checked. Nothing to settle.",
    left: "{count} things left to settle.",
    leftOne: "One thing left to settle.",
    leftNone: "Nothing left to settle.",
    stays: "Done, but the finding still stands.",
    undone: "Undone.",
    reason: "Your reason is kept.",
    falseAlarm: "Your report is kept.",
    attachments: "The attachments were read.",
    notKept: "Outlook did not keep it. Please try again.",
  },
} as const;

/** Asking the originator or the Monitoring Officer, and where it stands. Names in braces are filled in. */
const englishAsking = {
  goesTo: "We ask {originator} about:",
  correspondence: "“{subject}”, from {author}, {day}",
  noSubject: "no subject",
  sharedWith: "To be shared with: {members}. The text of the message is not sent to anybody.",
  missing: "Write a few words first.",
  provision: "Which law requires it",
  provisionHint: "The Act and its section, or the order of the court.",
  decideBy: "Answer wanted by (optional)",
  decideByHint: "Leave it empty if there is no hurry.",
  referLater: "Ask first. If the answer is no, or none comes, you can refer it here.",
  signInFirst: "Sign in first. What you typed stays here.",
  away: "The register is out of reach. Nothing is lost: please try again.",
  refusedBy: "The register did not take it. {because}",
  asked: "Asked.",
  assessmentAsked: "The account administrator was asked, and will write to you.",
  releaseAsked: "The Monitoring Officer was asked.",
  releasedHere: "The Monitoring Officer released this message ({id}). You can send it as it is.",
  done: { remind: "Reminded.", withdraw: "Withdrawn.", refer: "Referred." },
  deeds: { remind: "Send a reminder", withdraw: "Withdraw", refer: "Refer to the Monitoring Officer" },
  forms: {
    "request-consent": {
      title: "Why do you want to share it?",
      hint: "The originator reads this. Up to 500 characters.",
      send: "Ask for permission",
    },
    "inform-of-legal-obligation": {
      title: "Why must it be shared?",
      hint: "The originator reads this. Up to 500 characters.",
      send: "Tell the originator",
    },
    "ask-for-release": {
      title: "Why should this message go?",
      hint: "The Monitoring Officer reads this. It counts for this message as it is now.",
      send: "Ask for a release",
    },
    "ask-for-assessment": {
      title: "What is this account used for?",
      hint: "The account administrator reads this, with the address.",
      send: "Ask for an assessment",
    },
    refer: {
      title: "Why should it be shared all the same?",
      hint: "The Monitoring Officer and the originator read this. Up to 500 characters.",
      send: "Refer it",
    },
  },
  states: {
    requested: "Asked: {originator} has until {day} to answer ({id}). Keep this message as a draft.",
    informed: "{originator} was told of the legal duty and has until {day} to object ({id}).",
    granted: "{originator} agreed ({id}). It may be shared with: {members}.",
    refused: "{originator} declined ({id}). You can refer it to the Monitoring Officer.",
    objected: "{originator} objected ({id}). The Monitoring Officer will decide.",
    lapsed:
      "No answer came in time, and that is not a yes ({id}). You can refer it to the Monitoring Officer.",
    withdrawn: "You took this request back ({id}). You can ask again.",
    revoked: "{originator} took the permission back ({id}). You can ask again.",
    referred: "The Monitoring Officer will decide ({id}). Keep this message as a draft.",
    "determined-share": "The Monitoring Officer decided that it may be shared ({id}) with: {members}.",
    "determined-do-not-share": "The Monitoring Officer decided that it is not to be shared ({id}).",
  },
  releases: {
    asked: "The Monitoring Officer was asked on {day} to release this message ({id}).",
    released: "The Monitoring Officer released this message ({id}).",
    "kept-held": "The Monitoring Officer keeps this message held ({id}).",
  },
} as const;

/** What was done, once a remedy was carried out; only of those that Outlook lets us carry out. */
const englishDone: Readonly<Partial<Record<Remedy, string>>> = {
  "show-recipient": "Moved from Bcc to Cc: {about}.",
  "remove-recipient": "Removed: {about}.",
  "use-approved-account": "Changed to the approved account.",
  "state-capacity": "The capacity now stands in the message.",
  "remove-carried": "The earlier message was taken out.",
  "remove-statement": "The sentence was taken out.",
  "choose-senior-officer": "Addressed to the senior officer, with a copy to {about}.",
  "ask-communications": "Addressed to the communications team instead of {about}.",
  "delay-delivery": "Delivery waits until office hours.",
};

/** Of a remedy that has no words of its own. */
const englishDoneAnyway = "Done.";

/** A table of words in whatever language: English has its keys. */
export type Worded<Table> = Table extends string
  ? string
  : { readonly [key in keyof Table]: Worded<Table[key]> };

/** Every label of the pane, in one language. */
export interface Labels {
  readonly words: Worded<typeof english>;
  readonly asking: Worded<typeof englishAsking>;
  readonly done: Readonly<Partial<Record<Remedy, string>>>;
  readonly doneAnyway: string;
}

/** English, en-GB: in force where no other language is. */
export const englishLabels: Labels = {
  words: english,
  asking: englishAsking,
  done: englishDone,
  doneAnyway: englishDoneAnyway,
};

/** The labels in force. Read while something is shown, never before: `speakLabels` changes them. */
export let { words, asking: askingWords, done: doneWords, doneAnyway } = englishLabels;

/** Puts another language in force; what is on the screen already changes when it is drawn anew. Null is English. */
export function speakLabels(labels: Labels | null): void {
  ({ words, asking: askingWords, done: doneWords, doneAnyway } = labels ?? englishLabels);
}

/** Fills the `{placeholders}` of a label. A value that is missing shows as its name. */
export function label(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => String(values[name] ?? name));
}
