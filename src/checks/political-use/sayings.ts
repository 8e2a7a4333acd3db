import type { Saying } from "../../message/index.ts";

/** What this check can tell a sender: the {sentence}. The words stand in `decision/words`. */
export type PoliticalPhrase = "political.campaign" | "political.before-election";

/** A sentence that campaigns, in or outside a pre-election period. */
export function campaigning(sentence: string, isBeforeElection: boolean): Saying<PoliticalPhrase> {
  return {
    phrase: isBeforeElection ? "political.before-election" : "political.campaign",
    values: { sentence },
  };
}
