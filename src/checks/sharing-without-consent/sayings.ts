import type { Saying } from "../../message/index.ts";

/** What this check can tell a sender. The words stand in `decision/words`. */
export type SharingPhrase =
  | "sharing.not-allowed" // {originator} {subject} {recipient}
  | "sharing.not-allowed-untitled" // {originator} {recipient}
  | "sharing.recipients-not-named" // {originator} {recipient}
  | "sharing.in-mailbox" // {originator} {recipient}
  | "sharing.answered" // {originator} {recipient}
  | "sharing.refused" // {originator} {recipient} {words}
  | "sharing.allowed-in-quotation" // {originator} {recipient} {words}
  | "sharing.allowed-in-original" // {originator} {recipient} {words}
  | "sharing.consent-nearly-fits" // {originator} {recipient} {consent}
  | "sharing.consent-with-conditions"; // {originator} {recipient} {conditions}

/** Who is concerned: every phrase of this check names both. */
export interface Pair {
  readonly originator: string;
  readonly recipient: string;
}

/** The plain case: nothing allows it. */
export function notAllowed(pair: Pair, subject: string | null): Saying<SharingPhrase> {
  return subject === null || subject === ""
    ? { phrase: "sharing.not-allowed-untitled", values: { ...pair } }
    : { phrase: "sharing.not-allowed", values: { ...pair, subject } };
}

/** Nothing allows it, and whether they have it already cannot be seen: the quotation names nobody who received it. */
export function notShownToHaveIt(pair: Pair): Saying<SharingPhrase> {
  return { phrase: "sharing.recipients-not-named", values: { ...pair } };
}

/**
 * Nothing allows it, and whose it is, or who had a part in it, is known from the sender's own mailbox: the text names others, or
 * none (`in-mailbox`), or has no header of it, so that nobody can say whether any of it is left (`answered`).
 */
export function notAllowedByMailbox(pair: Pair, isHeaderGone: boolean): Saying<SharingPhrase> {
  return { phrase: isHeaderGone ? "sharing.answered" : "sharing.in-mailbox", values: { ...pair } };
}

/** The originator's own words ask that it stay where it is. */
export function refused(pair: Pair, words: string): Saying<SharingPhrase> {
  return { phrase: "sharing.refused", values: { ...pair, words } };
}

/** The originator's own words allow it; a quotation could have been edited, an attached original hardly. */
export function allowed(pair: Pair, words: string, how: "quoted" | "attached"): Saying<SharingPhrase> {
  const phrase = how === "quoted" ? "sharing.allowed-in-quotation" : "sharing.allowed-in-original";
  return { phrase, values: { ...pair, words } };
}

/** A consent in the register speaks of a message sent at nearly the same time. */
export function consentNearlyFits(pair: Pair, consent: string): Saying<SharingPhrase> {
  return { phrase: "sharing.consent-nearly-fits", values: { ...pair, consent } };
}

/** A consent covers it on conditions that only the sender can judge. */
export function consentWithConditions(pair: Pair, conditions: string): Saying<SharingPhrase> {
  return { phrase: "sharing.consent-with-conditions", values: { ...pair, conditions } };
}
