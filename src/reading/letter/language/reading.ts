import type { StatementKind, StatementReason } from "../../../message/index.ts";

/** One thing a sentence does, before its scope is asked: where the deciding word stands and why. */
export interface Hit {
  readonly kind: StatementKind;
  readonly reason: StatementReason;
  /** The place of the deciding word among the words of the sentence. */
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
}
