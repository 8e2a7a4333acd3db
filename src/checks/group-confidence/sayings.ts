import type { Saying } from "../../message/index.ts";

/** What this check can tell a sender: {recipient}, and the {subject} where there is one. The words stand in `decision/words`. */
export type GroupPhrase = "group-confidence.relayed" | "group-confidence.relayed-untitled";

/** A group's message would go to somebody who is not of the group. */
export function relayed(recipient: string, subject: string | null): Saying<GroupPhrase> {
  return subject === null || subject.trim() === ""
    ? { phrase: "group-confidence.relayed-untitled", values: { recipient } }
    : { phrase: "group-confidence.relayed", values: { recipient, subject } };
}
