import { createContext, use } from "react";
import type { Pane } from "../conduct/pane.ts";
import type { PaneState } from "../state/pane-state.ts";

/** The pane at work and its state now, for the parts of the screen. */
export interface PaneNow {
  readonly pane: Pane;
  readonly state: PaneState;
}

export const PaneContext = createContext<PaneNow | null>(null);

/** The pane that this part of the screen belongs to. */
export function usePane(): PaneNow {
  const now = use(PaneContext);
  if (now === null) throw new Error("a part of the pane stands outside of it");
  return now;
}
