import type { AccountEvent, AuditVerdict, Me } from "../../../api/index.ts";
import type { DirectoryPerson } from "../port.ts";
import type { FormName } from "./form.ts";
import type { Doing, PageTrouble, PickedFile, Shown } from "./page-state.ts";
import type { Route } from "./route.ts";

/**
 * Why something was fetched. `opening`: the reader came to the page. `asking`: they asked for it again. `change`: the register
 * told of a change, and nobody here did anything.
 */
export type Cause = "opening" | "asking" | "change";

/** Everything that can happen to the pages. */
export type PageEvent =
  | { readonly is: "went"; readonly route: Route }
  | { readonly is: "known"; readonly me: Me; readonly people: readonly DirectoryPerson[] }
  | { readonly is: "signed-out" }
  | { readonly is: "sign-in-failed" }
  | { readonly is: "shown"; readonly shown: Shown; readonly cause: Cause }
  | {
      readonly is: "not-shown";
      readonly trouble: PageTrouble;
      readonly cause: Cause;
      readonly at: number;
    }
  | { readonly is: "form-opened"; readonly form: FormName; readonly about: string }
  | { readonly is: "form-closed" }
  | { readonly is: "typed"; readonly field: string; readonly text: string }
  | {
      readonly is: "arranged"; // fields of the open form were put in another order, or came, or went
      readonly typed: Readonly<Record<string, string>>;
      readonly said: string;
      /** Where the focus goes: one of `places`. */
      readonly on: string;
    }
  | { readonly is: "file-picked"; readonly file: PickedFile | null }
  | { readonly is: "form-tried" } // something is missing
  | { readonly is: "form-checked" } // nothing is: it stands to be read once more
  | { readonly is: "form-previewed"; readonly shown: Shown; readonly said: string } // the register said what it would do
  | { readonly is: "form-unchecked" }
  | { readonly is: "work-began"; readonly doing: Doing; readonly about: string }
  | { readonly is: "work-failed"; readonly words: string }
  | { readonly is: "work-signed-out"; readonly words: string }
  | { readonly is: "form-given"; readonly shown: Shown | null; readonly said: string }
  | { readonly is: "more-shown"; readonly shown: Shown; readonly count: number }
  | { readonly is: "verified"; readonly verdict: AuditVerdict }
  | { readonly is: "looked-back"; readonly person: string; readonly events: readonly AccountEvent[] }
  | { readonly is: "looked-away"; readonly person: string }
  | { readonly is: "told"; readonly said: string }; // something worth a word was done, and nothing else changed
