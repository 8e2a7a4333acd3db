import { groundsOf } from "../../conduct/actions.ts";
import { faultsOf, longestWords, type FieldFault } from "../../state/faults.ts";
import { valuesIn, type OpenForm, type Values } from "../../state/form.ts";
import { usePage } from "../page-context.ts";

/** The open form as its fields need it. */
export interface FormNow {
  readonly open: OpenForm;
  readonly values: Values;
  /** What is to be shown as missing or wrong: everything once it was tried, before that only what grew too long. */
  readonly faults: readonly FieldFault[];
  readonly isAtWork: boolean;
  readonly type: (field: string, text: string) => void;
}

/** The open form; only for parts that stand inside of one. */
export function useOpenForm(): FormNow {
  const { page, state } = usePage();
  const { form: open, typed, work } = state;
  const grounds = groundsOf(state, page.now());
  if (open === null || grounds === null) throw new Error("a field stands outside of a form");
  const values = valuesIn(typed, open.form, open.about);
  const all = faultsOf(open.form, values, grounds);
  const tooLong = all.filter(({ field }) => (values[field] ?? "").trim().length > longestWords);
  return {
    open,
    values,
    faults: open.wasTried ? all : tooLong,
    isAtWork: work?.doing === open.form && work.about === open.about,
    type: (field, text) => {
      page.actions.type(field, text);
    },
  };
}

/** What Fluent's Field shows of a fault; nothing where there is none. */
export function shownFault(faults: readonly FieldFault[], field: string) {
  const fault = faults.find((each) => each.field === field);
  return fault === undefined ? {} : ({ validationState: "error", validationMessage: fault.words } as const);
}
