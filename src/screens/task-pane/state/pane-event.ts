import type { FailCode } from "../../../decision/index.ts";
import type { AttachmentProgress } from "../../../outlook/index.ts";
import type { Checked } from "../checking/index.ts";
import type { Card } from "./card.ts";
import type { Cause } from "./cause.ts";
import type { Form, Work } from "./pane-state.ts";

/** Everything that can happen to the pane. */
export type PaneEvent =
  | {
      readonly is: "checked";
      readonly checked: Checked;
      readonly found: readonly Card[];
      readonly cause: Cause;
    }
  | { readonly is: "not-checked"; readonly trouble: FailCode }
  | { readonly is: "item-changed" } // the pane stands beside another message
  | { readonly is: "work-began"; readonly work: Work }
  | { readonly is: "work-failed"; readonly words: string }
  | { readonly is: "form-opened"; readonly key: string; readonly form: Form }
  | { readonly is: "form-closed" }
  | { readonly is: "typed"; readonly key: string; readonly form: Form; readonly text: string }
  | { readonly is: "attachments-progress"; readonly progress: AttachmentProgress };
