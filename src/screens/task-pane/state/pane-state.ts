import type { FailCode } from "../../../decision/index.ts";
import { digestOf, type Remedy } from "../../../message/index.ts";
import type { AttachmentProgress } from "../../../outlook/index.ts";
import type { Notice } from "../../shared/index.ts";
import type { Checked } from "../checking/index.ts";
import type { Card } from "./card.ts";
import { noStanding, type RegisterStanding } from "./register-standing.ts";

/** The forms that ask the originator: for permission, or that they know of the legal duty. */
export type AskForm = "request-consent" | "inform-of-legal-obligation";

/** The forms whose text goes to the register. */
export type RegisterForm = AskForm | "ask-for-release" | "ask-for-assessment" | "refer";

/** A form that a card can open: a reason to give, a choice that a remedy leaves, something to ask. */
export type Form =
  | "give-reason"
  | "give-lawful-basis"
  | "report-false-alarm"
  | "state-capacity"
  | "choose-senior-officer"
  | "ask-communications"
  | RegisterForm;

/** Something to type into: a form's first field bears its name, further ones their own. */
export type Field = Form | "decide-by" | "legal-provision";

/** What is being done for a card. */
export type Work = {
  readonly key: string;
  readonly doing: Remedy | "undo" | "remind" | "withdraw" | "refer";
};

/** Something that did not work, at the card where it was tried. */
export interface Fault {
  readonly key: string;
  readonly words: string;
}

/** Where the focus is to go; `turn` tells two wishes for one place apart. */
export interface Focus {
  readonly on: string;
  readonly turn: number;
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly stage: "opening" | "checked" | "trouble";
  /** Why nothing was checked; null unless the stage is `trouble`. */
  readonly trouble: FailCode | null;
  /** The last check; null before the first. */
  readonly checked: Checked | null;
  readonly cards: readonly Card[];
  /** The form that is open. */
  readonly form: { readonly key: string; readonly form: Form } | null;
  /** What was typed and not given yet, by `typingKey`. */
  readonly typed: Readonly<Record<string, string>>;
  readonly work: Work | null;
  readonly fault: Fault | null;
  /** Null when no attachments are being read. */
  readonly progress: AttachmentProgress | null;
  /** Attachments that were read, but are too long to be left for the check at Send. */
  readonly notKept: readonly string[];
  /** What this person asked the register for, and how it stands. */
  readonly register: RegisterStanding;
  /** The last attempt to sign in came to nothing. */
  readonly hasSignInFailed: boolean;
  readonly notice: Notice;
  readonly focus: Focus | null;
}

/**
 * Under which key something typed is kept: of one form of one card of one message, as far as its subject tells. A digest,
 * since it may outlast the pane and is to hold no address.
 */
export function typingKey({ checked }: PaneState, key: string, form: Field): string {
  return digestOf(JSON.stringify([checked?.reading.draft.subject ?? "", form, key]));
}

/** What was typed into a form and not given yet; empty when nothing was. */
export function typedInto(state: PaneState, key: string, form: Field): string {
  return state.typed[typingKey(state, key, form)] ?? "";
}

/** Places that can take the focus, as `data-focus` names them. */
export const places = {
  summary: "summary",
  unread: "unread",
  card: (key: string) => `card ${key}`,
  form: (key: string) => `form ${key}`,
  opener: (key: string, remedy: string) => `opener ${remedy} ${key}`,
} as const;

/** The pane before anything is known; `typed` is what an earlier pane left. */
export function opening(
  typed: Readonly<Record<string, string>> = {},
  register: RegisterStanding = noStanding,
): PaneState {
  return {
    stage: "opening",
    trouble: null,
    checked: null,
    cards: [],
    form: null,
    typed,
    work: null,
    fault: null,
    progress: null,
    notKept: [],
    register,
    hasSignInFailed: false,
    notice: { text: "", turn: 0 },
    focus: null,
  };
}
