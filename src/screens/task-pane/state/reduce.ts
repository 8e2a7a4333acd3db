import { words } from "../../words.ts";
import { pointedAt } from "./pointed-at.ts";
import { announcement } from "./announce.ts";
import type { Card } from "./card.ts";
import type { Cause } from "./cause.ts";
import { deal } from "./deal.ts";
import type { PaneEvent } from "./pane-event.ts";
import { opening, places, typingKey, type Field, type Focus, type PaneState } from "./pane-state.ts";

type Event<Is extends PaneEvent["is"]> = Extract<PaneEvent, { is: Is }>;

function focusOn(state: PaneState, on: string): Focus {
  return { on, turn: (state.focus?.turn ?? 0) + 1 };
}

/** Where the focus goes after a check: to the card that it was made for; nowhere when the sender is elsewhere. */
function focusAfter(state: PaneState, cause: Cause, cards: readonly Card[]): Focus | null {
  switch (cause.by) {
    case "opening": {
      const card = pointedAt(cards, cause.context);
      return card === null ? state.focus : focusOn(state, places.card(card.key));
    }
    case "change":
      return state.focus;
    case "asking":
      return focusOn(state, places.summary);
    case "attachments":
      return focusOn(state, places.unread);
    case "remedy":
    case "undo":
    case "reason":
    case "false-alarm":
    case "register": {
      const isThere = cards.some(({ key }) => key === cause.key);
      return focusOn(state, isThere ? places.card(cause.key) : places.summary);
    }
  }
}

/** What was typed, without what has been given. */
function typedAfter(state: PaneState, cause: Cause): PaneState["typed"] {
  const { typed, form } = state;
  const isGiven = cause.by === "reason" || cause.by === "false-alarm" || cause.by === "register";
  if (!isGiven || form === null) return typed;
  const fields: readonly Field[] = [form.form, "decide-by", "legal-provision"];
  const given = fields.map((field) => typingKey(state, form.key, field));
  return Object.fromEntries(Object.entries(typed).filter(([key]) => !given.includes(key)));
}

function afterCheck(state: PaneState, { checked, found, cause }: Event<"checked">): PaneState {
  const cards = deal(state.cards, found, cause);
  const text = announcement(cause, state.cards, cards);
  const isQuiet = cause.by === "change" && state.stage === "checked";
  const formStays = isQuiet && cards.some(({ key }) => key === state.form?.key);
  return {
    ...state,
    stage: "checked",
    trouble: null,
    checked,
    cards,
    form: formStays ? state.form : null,
    typed: typedAfter(state, cause),
    work: isQuiet ? state.work : null,
    fault: isQuiet ? state.fault : null,
    progress: isQuiet ? state.progress : null,
    notKept: cause.by === "attachments" ? cause.notKept : state.notKept,
    notice: text === "" ? state.notice : { text, turn: state.notice.turn + 1 },
    focus: focusAfter(state, cause, cards),
  };
}

function afterFailure(state: PaneState, { words }: Event<"work-failed">): PaneState {
  if (state.work === null) return state;
  const { key } = state.work;
  return {
    ...state,
    work: null,
    fault: { key, words },
    notice: { text: words, turn: state.notice.turn + 1 },
  };
}

function withFormOpen(state: PaneState, { key, form }: Event<"form-opened">): PaneState {
  return { ...state, form: { key, form }, fault: null, focus: focusOn(state, places.form(key)) };
}

function withFormClosed(state: PaneState): PaneState {
  if (state.form === null) return state;
  const { key, form } = state.form;
  return { ...state, form: null, fault: null, focus: focusOn(state, places.opener(key, form)) };
}

function withTyped(state: PaneState, { key, form, text }: Event<"typed">): PaneState {
  return { ...state, fault: null, typed: { ...state.typed, [typingKey(state, key, form)]: text } };
}

function withSignInFailed(state: PaneState): PaneState {
  const notice = { text: words.signIn.failed, turn: state.notice.turn + 1 };
  return { ...state, hasSignInFailed: true, notice };
}

/** The pane after something happened. Pure; the same state for what does not fit. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case "checked":
      return afterCheck(state, event);
    case "not-checked":
      return {
        ...opening(state.typed, state.register),
        stage: "trouble",
        trouble: event.trouble,
        notice: state.notice,
      };
    case "item-changed":
      return { ...opening(state.typed, state.register), notice: state.notice, focus: state.focus };
    case "work-began":
      return { ...state, work: event.work, fault: null };
    case "work-failed":
      return afterFailure(state, event);
    case "form-opened":
      return withFormOpen(state, event);
    case "form-closed":
      return withFormClosed(state);
    case "typed":
      return withTyped(state, event);
    case "register-told":
      return { ...state, register: event.register, hasSignInFailed: false };
    case "sign-in-failed":
      return withSignInFailed(state);
    case "attachments-progress":
      return { ...state, progress: event.progress };
  }
}
