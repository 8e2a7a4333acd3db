import type { CheckId } from "../../message/index.ts";

/** The short form of what a check saw, for an alert of 200 characters: by phrase where it differs, else by check. */
export const alertWords: Readonly<Record<string, string> & Partial<Record<CheckId, string>>> = {
  "sharing-without-consent": "Correspondence of {originator} would go to {recipient}",
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
  "account.from-imitation": "{address} only looks like {imitated}",
  "account.to-imitation": "{address} only looks like {imitated}",
};

/** How an alert is put together: what was seen, the clause, the next step. */
export const alertFrames = {
  one: "{what} ({clause}). {step}",
  several: "{what} ({clause}). {step} Also: {count} more.",
  unread:
    "We could not read {what}, and a check could turn on it. Look at it yourself, then give a reason and send.",
} as const;
