import type { ColumnType, Generated } from "kysely";
import type { RequestState } from "../../consent/index.ts";
import type { Instant } from "../../message/index.ts";
import type { JsonObject } from "./json.ts";

/** A jsonb column: read as a value, written as its JSON text (a bare array would be taken for an array of PostgreSQL). */
export type Json<T> = ColumnType<T, string, string>;

/** A column that is written once and never changed. */
export type Fixed<T> = ColumnType<T, T, never>;

/** Personal fields under the key of their record: what `Tx.seal` gives and `open` takes; null where there were none or they were erased. */
export type Sealed = Uint8Array;

/** A request for consent. Everything but its state stands from the day it was asked; the database refuses other changes. */
export interface RequestsTable {
  id: Fixed<string>;
  state: RequestState;
  asker: Fixed<string>;
  originator: Fixed<string>;
  medium: Fixed<"email" | "paper">;
  /** Whether the law is said to require the sharing; which law is among the sealed words. */
  by_legal_duty: Fixed<boolean>;
  asked_at: Fixed<Instant>;
  lapses_at: Fixed<Instant>;
  decide_by: Fixed<Instant | null>;
  reminded_at: Instant | null;
  revoked_at: Instant | null;
  /** Correspondence, reason, legal provision, names at the time. */
  sealed: Fixed<Sealed | null>;
}

/** The part a person has in a request. */
export type Part = "asker" | "also-asking" | "originator" | "correspondent" | "share-with";

/** Who has a part in a request; written with it, closed by its first entry on the log. */
export interface RequestPeopleTable {
  request: Fixed<string>;
  person: Fixed<string>;
  part: Fixed<Part>;
}

/** By what a request is found at Send: a keyed hash of a Message-ID, or of author and subject together with the minute of sending. */
export interface RequestKeysTable {
  request: Fixed<string>;
  /** What `Store.lookupKey` gives. */
  key: Fixed<Uint8Array>;
  /** When the correspondence was sent; null where the key is of a Message-ID. */
  sent: Fixed<Instant | null>;
}

/** The three times at which a request is decided: the originator's answer, the determination, the revocation. */
export type Stage = "answer" | "determination" | "revocation";

/** One decision per request and stage; a lapse and a withdrawal end the stage of the answer too. */
export interface DecisionsTable {
  request: Fixed<string>;
  stage: Fixed<Stage>;
  outcome: Fixed<
    | "granted"
    | "refused"
    | "objected"
    | "lapsed"
    | "withdrawn"
    | "determined-share"
    | "determined-do-not-share"
    | "revoked"
  >;
  /** Null for what happens by itself: a lapse. */
  decided_by: Fixed<string | null>;
  decided_at: Fixed<Instant>;
  /** The decider's name at the time and their words. */
  sealed: Fixed<Sealed | null>;
}

/** What was granted or determined to be shared, never with more persons than asked. */
export interface SharingTable {
  request: Fixed<string>;
  may_be_shared_with: Fixed<readonly string[]>;
  expires: Fixed<Instant | null>;
  decided_at: Fixed<Instant>;
  /** The conditions; null where there are none. */
  sealed: Fixed<Sealed | null>;
}

/** A receipt as it was issued: a compact JWS. */
export interface ReceiptsTable {
  id: Fixed<string>;
  request: Fixed<string>;
  /** The id of the key that signed it. */
  kid: Fixed<string>;
  jws: Fixed<string>;
  issued_at: Fixed<Instant>;
}

/** Asked of the Monitoring Officer: one message from a hold, known by its digest. */
export interface ReleasesTable {
  id: Fixed<string>;
  state: "asked" | "released" | "kept-held";
  asker: Fixed<string>;
  digest: Fixed<string>;
  check_name: Fixed<string>;
  asked_at: Fixed<Instant>;
  decided_by: string | null;
  decided_at: Instant | null;
  /** The asker's name and reason, the people concerned. */
  sealed: Fixed<Sealed | null>;
  /** The decider's name and reason. */
  decision: Sealed | null;
}

/** A send that had something in its way, or went under a receipt. Never content. */
export interface SendsTable {
  id: Generated<number>;
  person: Fixed<string>;
  digest: Fixed<string>;
  sent_at: Fixed<Instant>;
  reported_at: Fixed<Instant>;
  policy_version: Fixed<string>;
  /** Checks, levels, false-alarm marks and clauses; reasons are words, and sealed. */
  findings: Json<readonly JsonObject[]>;
  receipts: Fixed<readonly string[]>;
  release: Fixed<string | null>;
  reported_from: Fixed<"send" | "pane">;
  sealed: Fixed<Sealed | null>;
}

/** A notice to be sent: written in the transaction of the deed, delivered at least once by whoever claims it. */
export interface OutboxTable {
  id: Generated<number>;
  person: Fixed<string>;
  kind: Fixed<string>;
  about: Fixed<string | null>;
  facts: Json<JsonObject>;
  posted_at: Fixed<Instant>;
  /** Not before this moment. */
  due_at: Instant;
  attempts: ColumnType<number, number | undefined, number>;
  /** Null while it is still to be delivered. */
  delivered_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  /** Why the last attempt failed, in the words of the transport, without addresses. */
  fault: ColumnType<string | null, string | null | undefined, string | null>;
}

/** What was answered to a write, for its repetition (contract 5, Idempotency-Key). */
export interface IdempotencyTable {
  person: Fixed<string>;
  key: Fixed<string>;
  body_digest: Fixed<string>;
  answer: Json<JsonObject>;
  at: Fixed<Instant>;
}

/** The authority file, one row for each version that was in force. The newest counts. */
export interface AuthorityTable {
  version: Fixed<string>;
  file: Json<JsonObject>;
  since: Fixed<Instant>;
  ordinal: Generated<number>;
}

/** Strictness of a check as the Monitoring Officer set it, over the authority file's. */
export interface LevelsTable {
  check_name: string;
  /** Null: as the protocol has it. */
  level: "off" | "inform" | "prompt" | "hold" | null;
  since: Instant;
}

/** Which signed-in identity is which person: bound once, by address or by two administrators. */
export interface BindingsTable {
  tid: Fixed<string>;
  oid: Fixed<string>;
  person: Fixed<string>;
  /** Null for a binding by verified address. */
  first_administrator: Fixed<string | null>;
  second_administrator: string | null;
  proposed_at: Fixed<Instant>;
  /** Null while the second administrator has not confirmed. */
  bound_at: Instant | null;
  /** When it ended; null while it holds. */
  ended_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}

/** A lookup ticket, known by the hash of its text. */
export interface TicketsTable {
  hash: Fixed<Uint8Array>;
  person: Fixed<string>;
  issued_at: Fixed<Instant>;
  expires_at: Fixed<Instant>;
  revoked_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}

/** That somebody asked for the assessment of an account. */
export interface AssessmentAsksTable {
  id: Fixed<string>;
  /** A keyed hash of the address. */
  key: Fixed<Uint8Array>;
  asker: Fixed<string>;
  /** Whose account it is by the newest directory, and was when it was closed; null where nobody's is known. */
  holder: ColumnType<string | null, string | null, string | null>;
  asked_at: Fixed<Instant>;
  /** When it was assessed, or closed without; null while it waits. */
  closed_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  sealed: Fixed<Sealed>;
}

/** That the administrators were told of the end of an assessment: of each last day of an account once. */
export interface AssessmentWarningsTable {
  key: Fixed<Uint8Array>;
  last_day: Fixed<string>;
  told_at: Fixed<Instant>;
}

/** What was last read of the groups of Microsoft 365; one row, or none. */
export interface GraphMirrorTable {
  one: Generated<boolean>;
  mirror: Json<JsonObject>;
  read_at: Instant;
}

/** The log. It is read here and written by `Tx.append` only. */
export interface ChainTable {
  n: ColumnType<number, never, never>;
  /** RFC 8785 canonical JSON: about, at, facts, kind, n, prev, said. */
  entry: ColumnType<string, never, never>;
  hash: ColumnType<Uint8Array, never, never>;
  /** Computed from `entry`, to find it by. */
  about: ColumnType<string | null, never, never>;
  kind: ColumnType<string, never, never>;
  /** `facts.state`: the state that this entry brought about; null where it changed none. */
  state: ColumnType<string | null, never, never>;
}

/** Personal fields of entries, sealed under the key of their record. Written by `Tx.append` only. */
export interface ChainSaidTable {
  n: ColumnType<number, never, never>;
  record: ColumnType<string, never, never>;
  sealed: ColumnType<Sealed, never, never>;
}

/** The tables of the register. Moments are milliseconds since 1970-01-01T00:00Z; persons are ids of the authority file. */
export interface Tables {
  requests: RequestsTable;
  request_people: RequestPeopleTable;
  request_keys: RequestKeysTable;
  decisions: DecisionsTable;
  sharing: SharingTable;
  receipts: ReceiptsTable;
  releases: ReleasesTable;
  sends: SendsTable;
  outbox: OutboxTable;
  idempotency: IdempotencyTable;
  authority: AuthorityTable;
  levels: LevelsTable;
  bindings: BindingsTable;
  tickets: TicketsTable;
  graph_mirror: GraphMirrorTable;
  assessment_asks: AssessmentAsksTable;
  assessment_warnings: AssessmentWarningsTable;
  chain: ChainTable;
  chain_said: ChainSaidTable;
}
