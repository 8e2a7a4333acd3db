import { acknowledgedAs, itemDigest, type Acknowledgement, type Asking } from "../outlook/index.ts";
import type { Checked } from "./at-send.ts";
import type { ItemNow } from "./item-now.ts";

/**
 * How something that asks was settled, for this content and this audience: by a release, or by a reason where a reason
 * settles it. A hold that no reason releases stays, whatever was said of it while it was a mere question.
 */
export function settlementsOf(now: ItemNow): (asking: Asking) => Acknowledgement | null {
  const digest = itemDigest(now);
  const { acknowledgements } = now.knowledge;
  return (asking) => {
    const said = (says: Acknowledgement["says"]): Acknowledgement | null =>
      acknowledgedAs(says, asking, digest, acknowledgements);
    const mayBeSettled = !("check" in asking) || asking.remedies.indexOf("give-reason") >= 0;
    return said("release") ?? (mayBeSettled ? said("reason") : null);
  };
}

/** What the sender has settled, with a reason or with a release. */
export function settledBy(now: ItemNow): Checked["isSettled"] {
  const settlementOf = settlementsOf(now);
  return (asking) => settlementOf(asking) !== null;
}
