import type { Saying } from "./saying.ts";

/** What a sentence of a letter does that only the authority, in an officer's name, may do (part-5.5, 14.4). */
export type StatementKind = "obligation" | "liability" | "instruction";

/** Why a sentence was read as binding. Every reason has its words in `decision/words`. */
export type StatementReason =
  | "authority-promises" // {subject} {verb}: the authority says what it will do
  | "writer-commits-authority" // the writer agrees, grants or confirms for the authority: {verb}
  | "promise-without-agent" // "the fee is waived": no one is named, the effect is the authority's: {verb}
  | "offer-on-condition" // binds if the reader does something within their power: {verb}
  | "accepts-liability" // {words}
  | "denies-liability" // {words}
  | "instructs-directly" // an imperative in the authority's name: {verb}
  | "instructs-by-duty"; // "you must", "are required to": {words}

/** A sentence that binds the authority, accepts or denies liability, or gives an instruction. */
export interface Statement {
  readonly kind: StatementKind;
  /** The sentence as it stands. */
  readonly text: string;
  /** UTF-16 offsets into the text that was read (`OwnWords.text`). */
  readonly start: number;
  readonly end: number;
  readonly why: Saying<StatementReason>;
}

/** What the sender's own text is about, as far as the letter checks ask. */
export type Matter = "business" | "social" | "diary" | "party";

/** One place where the sender's own words stand: the body, or an attachment that reads as a letter. */
export interface Letter {
  /** `body`, or the attachment's file name. */
  readonly where: string;
  /** It speaks for the authority to somebody outside it. */
  readonly official: boolean;
  /** Under whose signature it goes; `none` for a system, an outsider or an unsigned note of the authority. */
  readonly inNameOf: "member" | "officer" | "mayor" | "none";
  /** The id of the person whose name stands under it; null when nobody in the authority file. */
  readonly signatory: string | null;
  /** The text or the signature says in which capacity the writer writes. */
  readonly capacityStated: boolean;
  /** An earlier message of the signatory's in the same chain said it. Absent: none did. */
  readonly capacityStatedEarlier?: boolean;
  /** The text speaks of a role of the writer's own outside the authority: "my firm's application". Absent: it does not. */
  readonly speaksOfOtherRole?: boolean;
  /** Whom the protocols let a member write to in their own name; `mayor` when it is the Mayor's own letter. */
  readonly exception: "minister" | "leader-of-authority" | "mayor" | null;
  readonly matter: Matter;
  /**
   * Something shows that it is business: a word of the text or the subject, what it answers, or the title under it. A
   * note in which nothing does may as well be private. Absent: it does.
   */
  readonly showsBusiness?: boolean;
  /** In the order of the text; what the words do, whoever signs. */
  readonly statements: readonly Statement[];
}
