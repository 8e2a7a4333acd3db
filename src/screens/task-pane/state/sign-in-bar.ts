import type { PaneState } from "./pane-state.ts";

/**
 * What the bar above the message is for: to sign in, or to say that the register is out of reach; null: there is no bar.
 * Where the list of members and officers could not be fetched, that says the same already, with a button of its own.
 */
export function signInBarFor({
  register: { who },
  trouble,
}: Pick<PaneState, "register" | "trouble">): "signed-out" | "away" | null {
  if (who === "signed-out") return who;
  return who === "away" && trouble !== "ERR_POLICY_MISSING" ? who : null;
}
