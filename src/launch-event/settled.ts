import { acknowledgedAs, itemDigest } from "../outlook/index.ts";
import type { Checked } from "./at-send.ts";
import type { ItemNow } from "./item-now.ts";

/**
 * What the sender has settled with a reason, for this content and this audience. A hold that no reason releases stays,
 * whatever was said of it while it was a mere question.
 */
export function settledBy({ draft, listed, knowledge }: ItemNow): Checked["isSettled"] {
  const digest = itemDigest({ draft, listed });
  return (asking) => {
    const mayBeSettled = !("check" in asking) || asking.remedies.indexOf("give-reason") >= 0;
    return mayBeSettled && acknowledgedAs("reason", asking, digest, knowledge.acknowledgements) !== null;
  };
}
