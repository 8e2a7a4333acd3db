import type { Marking, Saying } from "../../message/index.ts";

/** What this check can tell a sender: {recipient}, and {text}, {name} or {member}. The words stand in `decision/words`. */
export type ConfidencePhrase =
  | "confidence.own"
  | "confidence.attachment"
  | "confidence.carried"
  | "confidence.briefing"
  | "confidence.unmarked";

/** Something marked goes to an outsider. */
export function marked({ where, text }: Marking, recipient: string): Saying<ConfidencePhrase> {
  if (/^carried /.test(where)) return { phrase: "confidence.carried", values: { text, recipient } };
  const attached = /^attachment (.*)$/.exec(where);
  return attached === null
    ? { phrase: "confidence.own", values: { text, recipient } }
    : { phrase: "confidence.attachment", values: { text, recipient, name: attached[1] ?? "" } };
}

/** A marked briefing goes to a member for whom it was not. */
export function briefing(member: string, recipient: string): Saying<ConfidencePhrase> {
  return { phrase: "confidence.briefing", values: { member, recipient } };
}

/** Unmarked correspondence between a member and an officer goes to an outsider. */
export function unmarked(recipient: string): Saying<ConfidencePhrase> {
  return { phrase: "confidence.unmarked", values: { recipient } };
}
