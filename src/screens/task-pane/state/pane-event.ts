import type { FailCode } from "../../../decision/index.ts";
import type { AttachmentProgress } from "../../../outlook/index.ts";
import type { Checked } from "../checking/index.ts";
import type { Card } from "./card.ts";
import type { Cause } from "./cause.ts";
import type { Field, Form, Work } from "./pane-state.ts";
import type { RegisterStanding } from "./register-standing.ts";

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
  | { readonly is: "typed"; readonly key: string; readonly form: Field; readonly text: string }
  | { readonly is: "register-told"; readonly register: RegisterStanding }
  | { readonly is: "sign-in-failed" }
  | { readonly is: "attachments-progress"; readonly progress: AttachmentProgress };
