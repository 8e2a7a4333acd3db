import type { Remedy } from "../../../message/index.ts";
import type { PaneContext, Undo } from "../../../outlook/index.ts";

/** Why the message was checked: it decides what is announced, and where the focus goes. */
export type Cause =
  | { readonly by: "opening"; readonly context: PaneContext | null }
  | { readonly by: "change" } // the message changed, or may have
  | { readonly by: "asking" } // the sender pressed "Check again"
  | { readonly by: "remedy"; readonly key: string; readonly remedy: Remedy; readonly undo: Undo }
  | { readonly by: "undo"; readonly key: string }
  | { readonly by: "reason"; readonly key: string }
  | { readonly by: "false-alarm"; readonly key: string }
  | { readonly by: "register"; readonly key: string; readonly said: string } // something was asked of the register
  | { readonly by: "attachments"; readonly notKept: readonly string[] };
