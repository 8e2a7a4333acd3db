import type { State } from "../../state/request-state.ts";
import type { Tone } from "../state-mark.tsx";

/** The tone of each state. */
export const tones: Readonly<Record<State, Tone>> = {
  requested: "waiting",
  informed: "waiting",
  granted: "yes",
  refused: "no",
  objected: "no",
  lapsed: "over",
  withdrawn: "over",
  revoked: "no",
  referred: "weighed",
  "determined-share": "yes",
  "determined-do-not-share": "no",
};
