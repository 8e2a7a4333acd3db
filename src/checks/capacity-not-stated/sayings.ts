import type { Saying } from "../../message/index.ts";

/** What this check can tell a sender: {signatory}. The words stand in `decision/words`. */
export type CapacityPhrase = "capacity.to-outside" | "capacity.in-other-role";

/** To whom the member writes without saying in which capacity. */
export function unstated(to: "outside" | "authority", signatory: string): Saying<CapacityPhrase> {
  return {
    phrase: to === "outside" ? "capacity.to-outside" : "capacity.in-other-role",
    values: { signatory },
  };
}
