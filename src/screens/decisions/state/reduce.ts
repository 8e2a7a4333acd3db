import { sayChange, sayOvertaken } from "./changed.ts";
import { carriedOver } from "./checklist-carried.ts";
import { checklistIn } from "./checklist-draft.ts";
import {
  formIn,
  keptForm,
  openFormKey,
  typingKey,
  withoutForm,
  type FormName,
  type OpenForm,
  type Typed,
} from "./form.ts";
import { isFormThere } from "./forms-of.ts";
import type { PageEvent } from "./page-event.ts";
import { opening, places, type Focus, type PageState, type Shown } from "./page-state.ts";

type Event<Is extends PageEvent["is"]> = Extract<PageEvent, { is: Is }>;

function focusOn(state: PageState, on: string): Focus {
  return { on, turn: (state.focus?.turn ?? 0) + 1 };
}

function say(state: PageState, text: string): PageState["notice"] {
  return text === "" ? state.notice : { text, turn: state.notice.turn + 1 };
}

/** What was typed, and which form is open, so that both outlast the page. */
function withOpen(typed: Typed, form: OpenForm | null): Typed {
  const rest = Object.entries(typed).filter(([key]) => key !== openFormKey);
  return Object.fromEntries(form === null ? rest : [...rest, [openFormKey, keptForm(form)]]);
}

function withForm(state: PageState, form: OpenForm | null): Pick<PageState, "form" | "typed"> {
  return { form, typed: withOpen(state.typed, form) };
}

/** Another page: what was typed stays, everything else begins anew. */
function afterGoing(state: PageState, { route }: Event<"went">): PageState {
  const { session, me, people, typed, notice } = state;
  return { ...opening(route, typed), hasMoved: true, session, me, people, notice, focus: state.focus };
}

/** The pages that open with a form, and which. */
const firstForm: { readonly [Is in Shown["is"]]?: FormName } = {
  ask: "ask",
  "bring-in": "read-list",
  "add-account": "add-account",
};

/** The form that is open on a page that was just opened: the one that was open before a sign-in, or the page's first one. */
function formOnOpening(typed: Typed, { shown }: Event<"shown">): OpenForm | null {
  const first = firstForm[shown.is];
  const about = shown.is === "add-account" ? shown.about : "";
  const kept = first === undefined ? formIn(typed) : { form: first, about };
  if (kept === null || !isFormThere(shown, kept.form, kept.about)) return null;
  return { ...kept, step: "fill", wasTried: false };
}

/** What was typed before a reload or a new sign-in, about the version of the checklist that counts by now. */
function typedOnOpening({ typed }: PageState, shown: Shown): Typed {
  const kept = formIn(typed);
  const carried = carriedOver(typed, kept, [null, shown]);
  if (carried === null || kept === null) return typed;
  const moved: OpenForm = { ...kept, about: carried.about, step: "fill", wasTried: false };
  return withOpen(carried.typed, moved);
}

/** What was read is still to be seen while the directory is the one it was compared with. */
function withRead(before: Shown | null, now: Shown): Shown {
  if (before?.is === "bring-in" && now.is === "bring-in" && before.version === now.version)
    return { ...now, read: before.read };
  if (before?.is === "add-account" && now.is === "add-account" && before.version === now.version)
    return { ...now, read: before.read, added: before.added };
  return now;
}

/** The open form after a change elsewhere: it stays while it can still be given, and what was not read any more is to be filled in. */
function formAfter(form: OpenForm | null, shown: Shown): OpenForm | null {
  if (form === null || !isFormThere(shown, form.form, form.about)) return null;
  return shown.is === "add-account" && shown.read === null ? { ...form, step: "fill" } : form;
}

/** The state with what was typed carried over to another version of the checklist; said where it was a draft. */
function withDraftKept(state: PageState, shown: Shown): PageState {
  const { form } = state;
  const carried = carriedOver(state.typed, form, [state.shown, shown]);
  if (carried === null || form === null) return state;
  const { typed, about, isDraft } = carried;
  const moved: OpenForm = { ...form, about, wasTried: false };
  const checklist = checklistIn(shown);
  const said = isDraft && checklist !== null ? sayOvertaken(checklist) : "";
  const fault = isDraft ? null : state.fault;
  return { ...state, form: moved, typed: withOpen(typed, moved), fault, notice: say(state, said) };
}

/** What is said of a change elsewhere: that a draft was kept, where one was; else what has changed. */
function sayOnce(before: PageState, state: PageState, shown: Shown): PageState["notice"] {
  if (state.notice !== before.notice || before.shown === null) return state.notice;
  return say(state, sayChange(before.shown, shown));
}

/** What came because something changed elsewhere: the form stays while it can still be given. */
function afterChange(before: PageState, event: Event<"shown">): PageState {
  const state = withDraftKept(before, event.shown);
  const shown = withRead(state.shown, event.shown);
  const isSame = JSON.stringify(state.shown) === JSON.stringify(shown);
  if (isSame && state.staleSince === null) return state;
  return {
    ...state,
    shown,
    staleSince: null,
    trouble: null,
    ...withForm(state, formAfter(state.form, shown)),
    notice: sayOnce(before, state, shown),
  };
}

function afterShown(state: PageState, event: Event<"shown">): PageState {
  if (event.cause === "change" && state.shown !== null) return afterChange(state, event);
  const takesFocus = event.cause === "asking" || state.hasMoved;
  const typed = typedOnOpening(state, event.shown);
  return {
    ...state,
    session: "here",
    shown: event.shown,
    trouble: null,
    staleSince: null,
    fault: null,
    ...withForm({ ...state, typed }, formOnOpening(typed, event)),
    focus: takesFocus ? focusOn(state, places.head) : state.focus,
  };
}

/** What is shown stays while the register is out of reach; only a page that has nothing yet is in trouble. */
function afterNotShown(state: PageState, { trouble, cause, at }: Event<"not-shown">): PageState {
  const isStale = cause === "change" && state.shown !== null && trouble === "unreachable";
  if (isStale) return { ...state, staleSince: state.staleSince ?? at };
  const takesFocus = cause === "asking" || state.hasMoved;
  const focus = takesFocus ? focusOn(state, places.head) : state.focus;
  return { ...state, shown: null, form: null, trouble, focus };
}

function withFormOpen(state: PageState, { form, about }: Event<"form-opened">): PageState {
  const opened: OpenForm = { form, about, step: "fill", wasTried: false };
  return {
    ...state,
    ...withForm(state, opened),
    fault: null,
    done: null,
    focus: focusOn(state, places.form),
  };
}

function withFormClosed(state: PageState): PageState {
  if (state.form === null) return state;
  const { form, about } = state.form;
  return {
    ...state,
    ...withForm(state, null),
    fault: null,
    focus: focusOn(state, places.opener(form, about)),
  };
}

function withTyped(state: PageState, { field, text }: Event<"typed">): PageState {
  if (state.form === null) return state;
  const { form, about } = state.form;
  return { ...state, fault: null, typed: { ...state.typed, [typingKey(form, about, field)]: text } };
}

function afterArranging(state: PageState, { typed, said, on }: Event<"arranged">): PageState {
  if (state.form === null) return state;
  const { form, about } = state.form;
  const entries = Object.entries(typed).map(([field, text]) => [typingKey(form, about, field), text]);
  return {
    ...state,
    fault: null,
    typed: { ...state.typed, ...(Object.fromEntries(entries) as Typed) },
    notice: say(state, said),
    focus: focusOn(state, on),
  };
}

function withPicked(state: PageState, { file }: Event<"file-picked">): PageState {
  return { ...state, fault: null, picked: file };
}

/** The open form, a step further or back, with the focus where the reader goes on. */
function withStep(state: PageState, change: Partial<OpenForm>, focus: string): PageState {
  if (state.form === null) return state;
  return { ...state, form: { ...state.form, ...change }, fault: null, focus: focusOn(state, focus) };
}

function afterPreview(state: PageState, { shown, said }: Event<"form-previewed">): PageState {
  const looked = withStep({ ...state, shown, work: null }, { step: "check" }, places.form);
  return { ...looked, notice: say(state, said) };
}

function afterGiving(state: PageState, { shown, said }: Event<"form-given">): PageState {
  const { form } = state;
  const typed = form === null ? state.typed : withoutForm(state.typed, form.form, form.about);
  return {
    ...state,
    shown: shown ?? state.shown,
    // What was just done is not in them yet.
    histories: {},
    form: null,
    typed: withOpen(typed, null),
    picked: null,
    work: null,
    fault: null,
    done: said === "" ? null : said,
    notice: say(state, said),
    focus: focusOn(state, places.head),
  };
}

function afterFailure(state: PageState, { words }: { readonly words: string }): PageState {
  return { ...state, work: null, fault: words, notice: say(state, words) };
}

function withoutWork(state: PageState): PageState {
  return { ...state, work: null, fault: null };
}

function withHistory(state: PageState, { person, events }: Event<"looked-back">): PageState {
  return { ...withoutWork(state), histories: { ...state.histories, [person]: events } };
}

function withoutHistory(state: PageState, { person }: Event<"looked-away">): PageState {
  const rest = Object.entries(state.histories).filter(([each]) => each !== person);
  return { ...state, histories: Object.fromEntries(rest) };
}

function afterMore(state: PageState, { shown }: Event<"more-shown">): PageState {
  const before = state.shown?.is === "list" ? state.shown.requests.length : 0;
  return { ...withoutWork(state), shown, focus: focusOn(state, places.item(before)) };
}

function afterVerifying(state: PageState, { verdict }: Event<"verified">): PageState {
  const rest = withoutWork(state);
  if (state.shown?.is !== "log") return rest;
  const shown = { ...state.shown, verdict, head: verdict.head };
  return { ...rest, shown, focus: focusOn(state, places.verdict) };
}

/** A page that stands stays, with what was typed into it; where nothing is shown yet, the sign-in is the page. */
function signedOut(state: PageState, didSignInFail: boolean): PageState {
  const rest: PageState = { ...state, session: "signed-out", work: null, didSignInFail };
  if (state.shown !== null) return rest;
  return { ...rest, trouble: null, focus: state.hasMoved ? focusOn(state, places.head) : state.focus };
}

/** What follows each thing that can happen. */
const following: { readonly [Is in PageEvent["is"]]: (state: PageState, event: Event<Is>) => PageState } = {
  went: afterGoing,
  known: (state, { me, people }) => ({ ...state, session: "here", me, people }),
  "signed-out": (state) => signedOut(state, false),
  "sign-in-failed": (state) => signedOut(state, true),
  shown: afterShown,
  "not-shown": afterNotShown,
  "form-opened": withFormOpen,
  "form-closed": withFormClosed,
  typed: withTyped,
  arranged: afterArranging,
  "file-picked": withPicked,
  "form-tried": (state) => withStep(state, { wasTried: true }, places.faults),
  "form-checked": (state) => withStep(state, { step: "check" }, places.form),
  "form-previewed": afterPreview,
  "form-unchecked": (state) => withStep(state, { step: "fill" }, places.form),
  "form-given": afterGiving,
  "work-began": (state, { doing, about }) => ({ ...state, work: { doing, about }, fault: null, done: null }),
  "work-failed": afterFailure,
  "work-signed-out": (state, event) => ({ ...afterFailure(state, event), session: "signed-out" }),
  "more-shown": afterMore,
  verified: afterVerifying,
  "looked-back": withHistory,
  "looked-away": withoutHistory,
  told: (state, { said }) => ({ ...withoutWork(state), notice: say(state, said) }),
};

/** The pages after something happened. Pure; the same state for what does not fit. */
export function reduce(state: PageState, event: PageEvent): PageState {
  const follow = following[event.is] as (state: PageState, event: PageEvent) => PageState;
  return follow(state, event);
}
