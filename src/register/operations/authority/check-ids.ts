import type { CheckId } from "../../../message/index.ts";

/** Every check once: a new one that is missing here does not compile. */
const known: Readonly<Record<CheckId, true>> = {
  "sharing-without-consent": true,
  "blind-copy": true,
  "binding-letter": true,
  "letter-not-in-officers-name": true,
  "capacity-not-stated": true,
  "unassessed-account": true,
  confidence: true,
  "group-confidence": true,
  "junior-officer": true,
  "political-use": true,
  "media-contact": true,
  "free-time": true,
};

/** The names of the checks (outward contract, section 4). */
export const checkIds: readonly string[] = Object.keys(known);
