/** The forms of a request; they bear the names of its deeds. */
export type DeedName =
  | "grant"
  | "limit"
  | "refuse"
  | "object"
  | "revoke"
  | "withdraw"
  | "remind"
  | "refer"
  | "determine"
  | "hold"
  | "lift-hold";

/** The forms there are. */
export type FormName =
  | DeedName
  | "ask"
  | "keep-record"
  | "release"
  | "level"
  | "assess"
  | "close-ask"
  | "ask-assessment"
  | "checklist"
  | "restore-checklist"
  | "absence"
  | "read-list"
  | "bring-in"
  | "undo-bring-in"
  | "add-account";

/** Which form is open, and how far it is. */
export interface OpenForm {
  readonly form: FormName;
  /**
   * The record it is about; a check's name for `level`; an address for `assess` and `ask-assessment`; the id of what was asked for `close-ask`; the
   * checklist's version for `checklist` and `restore-checklist`; `away` or `back` for `absence`; a preview's digest for `bring-in`; a version of the directory for `undo-bring-in`; whose or which for `add-account`, as its link says; empty for `ask`, `keep-record` and `read-list`.
   */
  readonly about: string;
  /** `check`: everything was given and stands to be read once more. */
  readonly step: "fill" | "check";
  /** Whether it was tried to be given with something missing: only then are faults shown. */
  readonly wasTried: boolean;
}

/** The forms whose answers are read once more before they are given: what is written there is final and many read it. */
const readTwice: readonly FormName[] = ["limit", "determine"];

export function isReadTwice(form: FormName): boolean {
  return readTwice.includes(form);
}

/** What a form's fields hold; absent: not touched. Several chosen people are a JSON list of ids. */
export type Values = Readonly<Record<string, string>>;

/** Everything that was typed and not given yet, by form, record and field. */
export type Typed = Readonly<Record<string, string>>;

function prefixOf(form: FormName, about: string): string {
  return `${form} ${about} `;
}

export function typingKey(form: FormName, about: string, field: string): string {
  return prefixOf(form, about) + field;
}

/** What a form holds before anything is typed: whose account is to be added, or which, where the way to it said so. */
function beginningOf(form: FormName, about: string): Values {
  if (form !== "add-account") return {};
  const said: Values = about === "" ? {} : { [about.includes("@") ? "address" : "person"]: about };
  return { who: "here", ...said };
}

/** What stands in one form: what was typed, over what it began with. */
export function valuesIn(typed: Typed, form: FormName, about: string): Values {
  const prefix = prefixOf(form, about);
  const ofForm = Object.entries(typed)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [key.slice(prefix.length), value]);
  return { ...beginningOf(form, about), ...(Object.fromEntries(ofForm) as Values) };
}

/** What was typed, without one form. */
export function withoutForm(typed: Typed, form: FormName, about: string): Typed {
  const prefix = prefixOf(form, about);
  return Object.fromEntries(Object.entries(typed).filter(([key]) => !key.startsWith(prefix)));
}

/** The ids in a field that holds several; what it was given when it was never touched. */
export function idsIn(value: string | undefined, untouched: readonly string[]): readonly string[] {
  if (value === undefined) return untouched;
  const ids: unknown = JSON.parse(value);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}

export function idsOut(ids: readonly string[]): string {
  return JSON.stringify(ids);
}

/** Under which key the open form itself is kept, so that a new sign-in comes back to it. */
export const openFormKey = "open";

/** The open form as it is kept. */
export function keptForm({ form, about }: OpenForm): string {
  return JSON.stringify([form, about]);
}

/** Which form was open; null when none was. */
export function formIn(typed: Typed): Pick<OpenForm, "form" | "about"> | null {
  const kept: unknown = JSON.parse(typed[openFormKey] ?? "null");
  if (!Array.isArray(kept)) return null;
  const [form, about] = kept as readonly unknown[];
  return typeof form === "string" && typeof about === "string" ? { form: form as FormName, about } : null;
}
