import type { CheckId } from "../../message/index.ts";

/** What a check is about, as a heading. */
export const checkTitles: Readonly<Record<CheckId, string>> = {
  "sharing-without-consent": "Sharing without consent",
  "blind-copy": "Blind copy",
  "binding-letter": "A letter that binds the authority",
  "letter-not-in-officers-name": "An official letter in a member's name",
  "capacity-not-stated": "Capacity not stated",
  "unassessed-account": "An account that is not assessed",
  confidence: "Confidential matter",
  "group-confidence": "A political group's business",
  "junior-officer": "A request to a junior officer",
  "political-use": "Party or campaign use",
  "media-contact": "An answer to the media",
  "free-time": "Outside office hours",
};
