import type { Remedy } from "../../../message/index.ts";
import type { AttachmentProgress, CarriedOut, Choices, KeepReport } from "../../../outlook/index.ts";
import { label, words } from "../../words.ts";
import { askingOf, type Card } from "../state/card.ts";
import type { Cause } from "../state/cause.ts";
import type { PaneEvent } from "../state/pane-event.ts";
import { typedInto, type AskForm, type Field, type Form, type PaneState } from "../state/pane-state.ts";
import { ask, askAssessment, askRelease, doWithRequest, type AskerDeed } from "./asking.ts";
import { atWork } from "./at-work.ts";
import { renewTicket, tell } from "./desk.ts";
import type { PaneDeps } from "./pane.ts";

/** The forms whose text is given as a reason, and stays with the draft. */
export type ReasonForm = Extract<Form, "give-reason" | "give-lawful-basis" | "report-false-alarm">;

/** What a person can do in the pane. */
export interface PaneActions {
  checkAgain(): void;
  carryOut(card: Card, remedy: Remedy, choices?: Choices): void;
  undo(card: Card): void;
  openForm(card: Card, form: Form): void;
  closeForm(): void;
  type(card: Card, field: Field, text: string): void;
  /** Gives what was typed; `basis` is what was chosen beside it, where a form asks for both. */
  give(card: Card, form: ReasonForm, basis?: string): void;
  readAttachments(): void;
  ask(card: Card, form: AskForm): void;
  askRelease(card: Card): void;
  askAssessment(card: Card): void;
  doWithRequest(card: Card, id: string, deed: AskerDeed): void;
  signIn(): void;
  /** Looks whether somebody has answered. */
  lookAtRegister(): void;
}

/** What actions work with. */
export interface Bench {
  readonly deps: PaneDeps;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Does one thing after another. */
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
  readonly checked: (cause: Cause) => Promise<void>;
  /** Asks the register how requests and releases stand, and shows it. */
  readonly lookAtRegister: () => Promise<void>;
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
    if (isReport) void tellOfAlarm(bench, card, digest, reason);
    if (isKept(report)) return { by: isReport ? "false-alarm" : "reason", key };
    bench.dispatch({ is: "work-failed", words: words.announce.notKept });
    return null;
  });
}

/** A false alarm is told at once: the message may never go. */
async function tellOfAlarm(
  { deps: { desk, host }, state }: Bench,
  { subject, level }: Card,
  digest: string,
  reason: string,
): Promise<void> {
  const { checked } = state();
  if (desk === null || subject.is !== "finding" || checked?.version == null) return;
  const { check, clauses } = subject.finding;
  const told = { check, level, isFalseAlarm: true, clauses: clauses.map((each) => ({ ...each })) };
  await tell(desk, {
    digest,
    sentAt: new Date(host.now()).toISOString(),
    policyVersion: checked.version,
    findings: [reason === "" ? told : { ...told, reason }],
    from: "pane",
  });
}

function signIn({ deps, enqueue, checked, dispatch, lookAtRegister }: Bench): void {
  const { desk } = deps;
  if (desk === null) return;
  // At once: a window that opens later than the click is taken for an unwanted one.
  const asked = desk.signIn();
  void enqueue(async () => {
    if (await asked) {
      await renewTicket(desk);
      await lookAtRegister();
      await checked({ by: "asking" });
    } else dispatch({ is: "sign-in-failed" });
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
    type({ key }, field, text) {
      dispatch({ is: "typed", key, form: field, text });
    },
    give(card, form, basis) {
      give(bench, card, form, basis);
    },
    readAttachments() {
      readAttachments(bench);
    },
    ask(card, form) {
      ask(bench, card, form);
    },
    askRelease(card) {
      askRelease(bench, card);
    },
    askAssessment(card) {
      askAssessment(bench, card);
    },
    doWithRequest(card, id, deed) {
      doWithRequest(bench, card, id, deed);
    },
    signIn() {
      signIn(bench);
    },
    lookAtRegister() {
      void bench.enqueue(bench.lookAtRegister);
    },
  };
}
