import type { CheckId } from "../../message/index.ts";

/** The short form of what a check saw, for an alert of 200 characters: by phrase where it differs, else by check. */
export const alertWords: Readonly<Record<string, string> & Partial<Record<CheckId, string>>> = {
  "sharing-without-consent": "Correspondence of {originator} would go to {recipient}",
  "sharing.in-mailbox": "As your mailbox shows, correspondence of {originator} would go to {recipient}",
  "sharing.answered":
    "As your mailbox shows, this answers correspondence of {originator} and goes to {recipient}",
  "sharing.allowed-in-quotation": "Quoted words of {originator} allow sharing with {recipient}",
  "sharing.allowed-in-original": "An attached original of {originator} allows sharing with {recipient}",
  "sharing.consent-with-conditions": "{originator} consents to sharing with {recipient} on conditions",
  "sharing.consent-nearly-fits": "A consent of {originator} nearly fits {recipient}",
  "blind-copy": "{recipient} is copied blind",
  "binding-letter": "The letter in the name of {signatory} binds the authority: “{sentence}”",
  "letter-not-in-officers-name": "An official letter stands in a member's name",
  "official.in-mayors-name": "An official letter stands in the Mayor's name",
  "capacity-not-stated": "The letter does not say in which capacity {signatory} writes",
  "unassessed-account": "{address} is not an approved account",
  confidence: "“{text}” goes to {recipient}, outside the authority",
  "confidence.briefing": "A briefing in confidence for {member} goes to {recipient}",
  "confidence.unmarked": "Correspondence goes to {recipient}, outside the authority",
  "group-confidence": "A political group's own business would go to {recipient}",
  "media-contact": "{media} is an address of the media",
  "media-contact.claim": "To the media: “{sentence}” commits somebody on a claim",
  "media-contact.capacity": "To the media without the capacity of {signatory}",
  "political-use": "Authority mail would campaign: “{sentence}”",
  "political.before-election": "Authority mail would campaign before an election: “{sentence}”",
  "junior-officer": "{officer} is asked without a senior officer",
  "free-time": "It reaches {recipient} at {time}, outside office hours",
  "account.from-imitation": "{address} only looks like {imitated}",
  "account.to-imitation": "{address} only looks like {imitated}",
};

/** Whole sentences around what was seen. */
export interface Frames {
  readonly one: string;
  readonly several: string;
  /** The same without the next step, where there is no room for it. */
  readonly brief: { readonly one: string; readonly several: string };
  readonly unread: string;
}

/** How an alert is put together: what was seen, the clause, the next step. */
export const alertFrames: Frames = {
  one: "{what} ({clause}). {step}",
  several: "{what} ({clause}). {step} Also: {count} more.",
  brief: { one: "{what} ({clause}).", several: "{what} ({clause}). Also: {count} more." },
  unread: "We could not read {what}, and a check could turn on it. Look at it yourself before you send.",
};

const asking = {
  one: "Send will ask: {what} ({clause}).",
  several: "Send will ask: {what} ({clause}). Also: {count} more.",
};

const holding = {
  one: "Send will be held: {what} ({clause}).",
  several: "Send will be held: {what} ({clause}). Also: {count} more.",
};

const unread = "Send will ask: we could not read {what}, and a check could turn on it.";

/** How the information bar says early what Send will say, by what Send will do. */
export const noticeFrames: Readonly<Record<"hold" | "prompt", Frames>> = {
  hold: { ...holding, brief: holding, unread },
  prompt: { ...asking, brief: asking, unread },
};
