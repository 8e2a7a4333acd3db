import type { Desk } from "../../../src/screens/task-pane/conduct/desk.ts";
import type { Pane } from "../../../src/screens/task-pane/conduct/pane.ts";
import type { Form } from "../../../src/screens/task-pane/state/pane-state.ts";
import type { Trouble } from "../../../src/register-client/index.ts";
import type { Draft, Remedy } from "../../../src/message/index.ts";
import { allowed, attached, binding, clear, long, lookalike, sharing, silent, unassessed } from "./drafts.ts";
import { fakeDesk, release, request } from "./fake-desk.ts";
import type { FakeOptions } from "./fake-host.ts";

/** One state of the pane, as it is to be looked at. */
export interface PreviewState {
  readonly draft: Draft;
  readonly options?: FakeOptions;
  /** The register for whoever is signed in; a build without one where it is absent. */
  readonly desk?: Desk;
  /** What keeps the register from answering the check. */
  readonly trouble?: Trouble;
  /** What is done once the message was checked. */
  readonly act?: (pane: Pane) => void;
}

function onCard(
  pane: Pane,
  at: number,
  task: (card: ReturnType<Pane["state"]>["cards"][number]) => void,
): void {
  const card = pane.state().cards[at];
  if (card !== undefined) task(card);
}

const remedy =
  (name: Remedy, at: number) =>
  (pane: Pane): void => {
    onCard(pane, at, (card) => {
      pane.actions.carryOut(card, name);
    });
  };

const form =
  (name: Form, at: number, text: string | null = null) =>
  (pane: Pane): void => {
    onCard(pane, at, (card) => {
      pane.actions.openForm(card, name);
      if (text !== null) pane.actions.type(card, name, text);
    });
  };

const reason =
  (at: number) =>
  (pane: Pane): void => {
    form("give-reason", at, "Councillor Rahman told me so on the telephone this morning.")(pane);
    onCard(pane, at, (card) => {
      pane.actions.give(card, "give-reason");
    });
  };

function removeAll(pane: Pane): void {
  for (const card of pane.state().cards)
    if (card.settled === null) {
      pane.actions.carryOut(card, "remove-recipient");
      return;
    }
}

/** Every state that the pane can be in. */
export const states = {
  loading: { draft: clear, options: { isStuck: true } },
  nothing: { draft: clear },
  findings: { draft: sharing },
  binding: { draft: binding },
  lookalike: { draft: lookalike },
  question: { draft: allowed },
  "long-names": { draft: long },
  "pointed-at": { draft: sharing, options: { context: { finding: 1, check: "blind-copy" } } },
  "at-work": { draft: sharing, options: { isSlow: true }, act: remedy("show-recipient", 1) },
  "one-settled": { draft: sharing, act: remedy("show-recipient", 1) },
  "all-settled": { draft: { ...sharing, bcc: [] }, act: removeAll },
  failed: {
    draft: sharing,
    options: { failing: "Outlook refused it; nothing was changed." },
    act: remedy("show-recipient", 1),
  },
  "reason-form": { draft: allowed, act: form("give-reason", 0, "Councillor Rahman told me ") },
  "reason-too-long": { draft: allowed, act: form("give-reason", 0, "because ".repeat(80)) },
  "reason-given": { draft: allowed, act: reason(0) },
  "capacity-form": { draft: binding, act: form("state-capacity", 1) },
  "false-alarm-form": { draft: sharing, act: form("report-false-alarm", 0) },
  unread: { draft: attached },
  "reading-attachments": {
    draft: attached,
    options: { isReading: true },
    act: (pane) => {
      pane.actions.readAttachments();
    },
  },
  "attachments-read": {
    draft: attached,
    act: (pane) => {
      pane.actions.readAttachments();
    },
  },
  "item-unreadable": { draft: silent },
  "policy-unreachable": { draft: sharing, trouble: "unreachable" },
  "not-signed-in": { draft: sharing, trouble: "signed-out", desk: fakeDesk({ isSignedOut: true }) },
  "no-register": { draft: sharing, trouble: "no-register" },
  "signed-out": { draft: sharing, desk: fakeDesk({ isSignedOut: true }) },
  "sign-in-failed": {
    draft: sharing,
    desk: fakeDesk({ isSignedOut: true, refusesSignIn: true }),
    act: (pane) => {
      pane.actions.signIn();
    },
  },
  "register-away": { draft: sharing, desk: fakeDesk({ isAway: () => true }) },
  "ask-form": { draft: sharing, desk: fakeDesk(), act: form("request-consent", 0, "She chairs the forum ") },
  "ask-form-duty": {
    draft: sharing,
    desk: fakeDesk(),
    act: form("inform-of-legal-obligation", 0, "because ".repeat(80)),
  },
  asked: { draft: sharing, desk: fakeDesk({ requests: [request("requested")] }) },
  informed: { draft: sharing, desk: fakeDesk({ requests: [request("informed")] }) },
  declined: { draft: sharing, desk: fakeDesk({ requests: [request("refused")] }) },
  "refer-form": {
    draft: sharing,
    desk: fakeDesk({ requests: [request("lapsed")] }),
    act: form("refer", 0, "The forum meets on Monday, and "),
  },
  referred: { draft: sharing, desk: fakeDesk({ requests: [request("referred")] }) },
  "determined-not": { draft: sharing, desk: fakeDesk({ requests: [request("determined-do-not-share")] }) },
  "assessment-form": {
    draft: unassessed,
    desk: fakeDesk(),
    act: form("ask-for-assessment", 0, "He answers from it "),
  },
  "release-form": { draft: sharing, desk: fakeDesk(), act: form("ask-for-release", 1, "The resident ") },
  "release-asked": {
    draft: sharing,
    desk: fakeDesk({ releases: [release("asked", JSON.stringify(sharing))] }),
  },
  released: { draft: sharing, desk: fakeDesk({ releases: [release("released", JSON.stringify(sharing))] }) },
  "release-refused": {
    draft: sharing,
    desk: fakeDesk({ releases: [release("kept-held", JSON.stringify(sharing))] }),
  },
  "nothing-open": { draft: clear, options: { mode: "none" } },
  "read-checked": {
    draft: clear,
    options: { mode: "read", marks: { checked: "9f2c64d01b7ae358", consents: ["v1.e30.sig"] } },
  },
  "read-unchecked": { draft: clear, options: { mode: "read", marks: { checked: null, consents: [] } } },
  "read-unknown": { draft: clear, options: { mode: "read", marks: null } },
} as const satisfies Readonly<Record<string, PreviewState>>;

/** The name of a state. */
export type StateName = keyof typeof states;
