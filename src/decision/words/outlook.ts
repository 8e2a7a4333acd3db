import type { Remedy } from "../../message/index.ts";

/** How the sender does what Outlook lets no add-in do, or only sometimes. Each sentence has at most 25 words. */
export const adviceWords: Readonly<Record<Remedy, string>> = {
  "request-consent":
    "Ask the originator in a message of its own, and keep this one as a draft until the answer is there.",
  "inform-of-legal-obligation":
    "Tell the originator in a message of its own which legal provision requires it, and keep this one as a draft.",
  "refer-to-monitoring-officer":
    "Write to the Monitoring Officer, and keep this message as a draft until the decision is there.",
  "remove-recipient": "Take the recipient out of the field in which they stand.",
  "show-recipient": "Take the recipient out of Bcc, and copy the message to them in a message of their own.",
  "remove-carried":
    "Select the earlier message in the text and delete it, or remove it from the attachments.",
  "send-in-officers-name":
    "Outlook lets no add-in change the sender: send the text to the officer, who sends it in their own name.",
  "remove-statement": "Select the sentence in the text, and delete or reword it.",
  "state-capacity": "Write in one line in which capacity you write, such as “I write as Ward Member for …”.",
  "use-approved-account": "Change the address: for a recipient in the field, for yourself in From.",
  "ask-for-assessment": "Ask the authority's account administrator for an account or an assessment.",
  "give-lawful-basis": "Write down who agreed to the sharing, or which law requires it.",
  "choose-senior-officer": "Put a senior officer in To in place of this one.",
  "ask-communications": "Write to the communications team first, and keep this message as a draft.",
  "delay-delivery": "Choose a time of delivery in office hours under Options, Delay Delivery.",
  "give-reason": "Write the reason in the pane.",
  "ask-for-release": "Write to the Monitoring Officer, who can release this message with a reason.",
  "report-false-alarm": "Report it in the pane.",
};

/** Why something could not be done on the item, for the sender. */
export const troubleWords = {
  refused: "Outlook refused it; nothing was changed.",
  "no-answer": "Outlook did not answer in time; please look whether the message has changed.",
  threw: "This Outlook does not allow it; nothing was changed.",
  missing: "This Outlook cannot do it; nothing was changed.",
  "not-there": "It is no longer there; please check the message again.",
  "changed-since": "The message has changed since, so that undoing would take your changes away.",
  "not-proven": "Outlook reported it done, but the message does not show it; please look at it yourself.",
} as const;

/** The line with which a member says in which capacity they write. */
export const capacityWords = {
  ward: "I write as Ward Member for {ward}.",
  post: "I write as {post}.",
  personal: "I write in a personal capacity.",
} as const;

/** What may allow confidential matter to go out. The first two hold everywhere, the others where cpca-2022, 5.2 is adopted. */
export const basisWords = {
  consent: "A person who may agree to it has agreed",
  law: "The law requires it",
  advice: "It goes to an adviser who keeps it in confidence",
  "public-interest": "It is reasonable, in good faith and in the public interest",
} as const;

/** An officer to choose, as a line. */
export const officerWords = { withPost: "{name}, {post}", alone: "{name}" } as const;

/** The button of the information bar; at most 30 characters. */
export const noticeAction = "Show what to do";
