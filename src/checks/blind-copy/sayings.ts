import type { Saying } from "../../message/index.ts";

/** What this check can tell a sender: {recipient}. The words stand in `decision/words`. */
export type BlindCopyPhrase = "blind-copy.correspondence" | "blind-copy.carried" | "blind-copy.other-kind";

/** Why a copy that nobody sees matters here. */
export function blindCopy(phrase: BlindCopyPhrase, recipient: string): Saying<BlindCopyPhrase> {
  return { phrase, values: { recipient } };
}
