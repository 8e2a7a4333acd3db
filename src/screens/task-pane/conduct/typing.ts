import { typingKeptAs, type Typing } from "../../shared/index.ts";

export type { Typed, Typing } from "../../shared/index.ts";

/** Keeps what was typed into the pane while it is closed and opened again, as an alert at Send makes it. */
export function typingIn(storage: () => Pick<Storage, "getItem" | "setItem">): Typing {
  return typingKeptAs("correspondence-control.typing", storage);
}
