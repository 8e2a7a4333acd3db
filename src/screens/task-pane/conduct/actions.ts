import type { Remedy } from "../../../message/index.ts";
import type { AttachmentProgress, CarriedOut, Choices, KeepReport } from "../../../outlook/index.ts";
import { label, words } from "../../words.ts";
import { askingOf, type Card } from "../state/card.ts";
import type { Cause } from "../state/cause.ts";
import type { PaneEvent } from "../state/pane-event.ts";
import { typedInto, type Form, type PaneState } from "../state/pane-state.ts";
import type { PaneDeps } from "./pane.ts";

/** The forms whose text is given as a reason. */
export type ReasonForm = Extract<Form, "give-reason" | "give-lawful-basis" | "report-false-alarm">;

/** What a person can do in the pane. */
export interface PaneActions {
  checkAgain(): void;
  carryOut(card: Card, remedy: Remedy, choices?: Choices): void;
  undo(card: Card): void;
  openForm(card: Card, form: Form): void;
  closeForm(): void;
  type(card: Card, form: Form, text: string): void;
  /** Gives what was typed; `basis` is what was chosen beside it, where a form asks for both. */
  give(card: Card, form: ReasonForm, basis?: string): void;
  readAttachments(): void;
}

/** What actions work with. */
export interface Bench {
  readonly deps: PaneDeps;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Does one thing after another. */
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
  readonly checked: (cause: Cause) => Promise<void>;
}

/** What came of a remedy as a cause for a check; null where nothing was changed, which is told here. */
function causeOf(done: CarriedOut, key: string, remedy: Remedy, dispatch: Bench["dispatch"]): Cause | null {
  if (done.how === "done") return { by: "remedy", key, remedy, undo: done.undo };
  dispatch({ is: "work-failed", words: done.words });
  return null;
}

function isKept({ notKept }: KeepReport): boolean {
  return !notKept.some(({ kind }) => kind === "acknowledgements");
}

/** Takes work up for a card, one at a time; a check follows where there is a cause for it. */
function atWork(
  { state, dispatch, enqueue, checked }: Bench,
  { key }: Card,
  doing: Remedy | "undo",
  task: () => Promise<Cause | null>,
): void {
  if (state().work !== null) return;
  dispatch({ is: "work-began", work: { key, doing } });
  void enqueue(async () => {
    const cause = await task();
    if (cause !== null) await checked(cause);
  });
}

function carryOut(bench: Bench, card: Card, remedy: Remedy, choices?: Choices): void {
  const { subject, key } = card;
  if (subject.is === "unread") return;
  atWork(bench, card, remedy, async () => {
    const done = await bench.deps.host.carryOut(remedy, subject.finding, choices);
    return causeOf(done, key, remedy, bench.dispatch);
  });
}

function undo(bench: Bench, card: Card): void {
  const { settled, key } = card;
  if (settled?.by !== "remedy") return;
  atWork(bench, card, "undo", async () => {
    const undone = await settled.undo();
    if (undone.how === "undone") return { by: "undo", key };
    bench.dispatch({ is: "work-failed", words: undone.words });
    return null;
  });
}

function give(bench: Bench, card: Card, form: ReasonForm, basis: string | undefined): void {
  const { key, subject } = card;
  const { host } = bench.deps;
  const typed = typedInto(bench.state(), key, form).trim();
  const reason = basis === undefined ? typed : label(words.basis.kept, { basis, reason: typed });
  const isReport = form === "report-false-alarm";
  atWork(bench, card, form, async () => {
    // Bound to the message as it is now, which may be newer than the check.
    const { digest } = await host.readDraft();
    const asking = askingOf(subject);
    const report = isReport
      ? await host.reportFalseAlarm(asking, digest, reason)
      : await host.acknowledge(asking, digest, reason);
    if (isKept(report)) return { by: isReport ? "false-alarm" : "reason", key };
    bench.dispatch({ is: "work-failed", words: words.announce.notKept });
    return null;
  });
}

function readAttachments({ deps, state, dispatch, enqueue, checked }: Bench): void {
  if (state().progress !== null) return;
  const tell = (progress: AttachmentProgress): void => {
    dispatch({ is: "attachments-progress", progress });
  };
  tell({ done: 0, total: 0, reading: null });
  void enqueue(async () => {
    const { notKept } = await deps.host.readAttachments(deps.openAttachment, tell);
    await checked({ by: "attachments", notKept });
  });
}

/** What a person can do, on a bench. */
export function actionsOn(bench: Bench): PaneActions {
  const { dispatch } = bench;
  return {
    checkAgain() {
      void bench.enqueue(() => bench.checked({ by: "asking" }));
    },
    carryOut(card, remedy, choices) {
      carryOut(bench, card, remedy, choices);
    },
    undo(card) {
      undo(bench, card);
    },
    openForm({ key }, form) {
      dispatch({ is: "form-opened", key, form });
    },
    closeForm() {
      dispatch({ is: "form-closed" });
    },
    type({ key }, form, text) {
      dispatch({ is: "typed", key, form, text });
    },
    give(card, form, basis) {
      give(bench, card, form, basis);
    },
    readAttachments() {
      readAttachments(bench);
    },
  };
}
