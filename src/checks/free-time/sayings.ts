import type { Saying } from "../../message/index.ts";

/** What this check can tell a sender: {recipient}, {time}, and {count} of others. The words stand in `decision/words`. */
export type FreeTimePhrase = "free-time.out-of-hours" | "free-time.out-of-hours-several";

/** Whom a message reaches outside office hours; `others` more beside the first. */
export function outOfHours(recipient: string, others: number, time: string): Saying<FreeTimePhrase> {
  return others === 0
    ? { phrase: "free-time.out-of-hours", values: { recipient, time } }
    : { phrase: "free-time.out-of-hours-several", values: { recipient, time, count: String(others) } };
}
