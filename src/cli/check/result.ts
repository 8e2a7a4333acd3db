import type {
  CheckId,
  ClauseRef,
  Level,
  Marking,
  Participant,
  Remedy,
  StatementKind,
} from "../../message/index.ts";
import type { Standing } from "../../people/index.ts";

/** What becomes of one message. */
export type Outcome = "send" | "prompt" | "hold" | "unreadable";

/** What `check` says of one message: the JSON of the outward contract, section 3. */
export interface CheckedMessage {
  readonly path: string;
  readonly messageId: string | null;
  readonly subject: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly sender: {
    readonly address: string;
    readonly name: string | null;
    readonly person: string | null;
  } | null;
  readonly recipients: readonly CheckedRecipient[];
  readonly carried: readonly CheckedCarried[];
  readonly letters: readonly CheckedLetter[];
  readonly markings: readonly Marking[];
  readonly unread: readonly { readonly what: string; readonly because: string; readonly level?: Level }[];
  readonly findings: readonly CheckedFinding[];
  readonly outcome: Exclude<Outcome, "unreadable">;
}

export interface CheckedRecipient {
  readonly field: "to" | "cc" | "bcc";
  readonly address: string;
  readonly name: string | null;
  readonly person: string | null;
  readonly standing: Standing;
}

export interface CheckedCarried {
  readonly from: Participant | null;
  readonly fromAlso: Participant | null;
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  readonly subject: string | null;
  /** ISO 8601: with the offset the text prints, else the authority's; null when not printed or not readable. */
  readonly sent: string | null;
  readonly messageId: string | null;
  readonly how: "quoted" | "attached";
}

export interface CheckedLetter {
  readonly where: string;
  readonly official: boolean;
  readonly inNameOf: "member" | "officer" | "mayor" | "none";
  readonly signatory: string | null;
  readonly capacityStated: boolean;
  readonly exception: "minister" | "leader-of-authority" | "mayor" | null;
  readonly statements: readonly {
    readonly kind: StatementKind;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly because: string;
  }[];
}

export interface CheckedFinding {
  readonly check: CheckId;
  readonly level: Level;
  readonly clauses: readonly ClauseRef[];
  readonly because: string;
  readonly about: readonly string[];
  readonly people: readonly string[];
  readonly originator: string | null;
  readonly remedies: readonly Remedy[];
  /** The remedies in words, in the same order. */
  readonly advice: readonly string[];
}

/** A message that could not be read. */
export interface UnreadableMessage {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string };
}

export type Result = CheckedMessage | UnreadableMessage;
