import type { CheckId } from "../message/index.ts";
import type { Day, Strictness } from "./authority-file.ts";

/** A clause of a council's own protocol: its own number and words, and which of ours it holds a sender to. */
export interface OwnClause {
  /**
   * As the council's document numbers it.
   * @minLength 1
   */
  readonly number: string;
  /** What it is about, in a few words. */
  readonly title: string;
  /** What it asks, in one sentence of the council's own. */
  readonly rule: string;
  /**
   * The clauses that it is composed of, protocol and number: `part-5.5 14.1`, `sefton 69`.
   * @minItems 1
   */
  readonly like: readonly string[];
}

/** A Member/Officer protocol of a council's own, composed of the clauses that checks know. Decision 012. */
export interface OwnProtocol {
  /** For editors: where the JSON Schema of this file lies. Ignored. */
  readonly $schema?: string;
  /**
   * By what the authority file and findings name it.
   * @pattern ^[a-z0-9][a-z0-9.-]{0,38}[a-z0-9]$
   */
  readonly id: string;
  /** @minLength 1 */
  readonly title: string;
  /** Which text it is: `Adopted 4 May 2027`. */
  readonly edition?: string;
  /** The day it was adopted or last reviewed. */
  readonly reviewedOn: Day;
  /**
   * After how many months it is to be reviewed; 12 when absent (report of June 2022, recommendation d).
   * @minimum 1
   * @asType integer
   */
  readonly reviewMonths?: number;
  /** How strictly it takes each check; the authority file's own `levels` come before these. */
  readonly levels?: { readonly [check in CheckId]?: Strictness };
  /** @minItems 1 */
  readonly clauses: readonly OwnClause[];
}
