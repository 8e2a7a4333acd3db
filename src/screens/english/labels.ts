import type { Remedy } from "../../message/index.ts";

/**
 * Every label that a screen adds, in plain English, en-GB: what was seen, clauses and remedies have theirs in `decision/words`.
 */
export const englishWords = {
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
    inMailbox: "The earlier message, as your mailbox has it",
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
    "With this draft, where your authority wants that: who wrote the messages that you answer, to whom and when, and their subjects.",
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

/** What was done, once a remedy was carried out; only of those that Outlook lets us carry out. */
export const englishDone: Readonly<Partial<Record<Remedy, string>>> = {
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
export const englishDoneAnyway = "Done.";
