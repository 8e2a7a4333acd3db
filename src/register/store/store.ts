import type { Kysely } from "kysely";
import type { Instant } from "../../message/index.ts";
import type { Deed, KeptAnswer } from "./deed.ts";
import type { JsonObject } from "./json.ts";
import type { Tables } from "./tables.ts";
import type { Turn } from "./turns.ts";

/** Where the register keeps its records. */
export type Where =
  | {
      readonly kind: "postgres";
      readonly url: string;
      /** The role that owns the tables and migrates them; absent: `url` does both. */
      readonly ownerUrl?: string;
      /**
       * A PEM file of certificates that are trusted beside Node's own. With it the connection is encrypted and the server's certificate
       * checked, unless the address says `sslmode=disable`.
       */
      readonly caFile?: string;
      /** Most connections at once; 16 when absent. */
      readonly connections?: number;
    }
  /** For trying out. `folder` null keeps everything in memory. */
  | {
      readonly kind: "pglite";
      readonly folder: string | null;
      /** An empty database of PGlite's own making (`dumpDataDir`) to begin with: making one takes seconds. */
      readonly blank?: Blob;
    };

/** What the store is handed. */
export interface StoreOptions {
  readonly now: () => Instant;
  /** Told in plain words what an operator must know, such as that trial storage does not survive power loss. */
  readonly warn?: (line: string) => void;
  /** False: refuses a schema that is not up to date instead of bringing it there. */
  readonly mayMigrate?: boolean;
}

/** Something that happened, for the log. */
export interface NewEntry {
  readonly at: Instant;
  /** Small words joined by a point or a hyphen: `request.granted`. */
  readonly kind: string;
  /** The record it is about, such as a request's id, or a person's; null where it is about the register itself. */
  readonly about: string | null;
  /**
   * No personal data: ids of records, states, names of checks, the policy version. Where the state of a request changes,
   * `facts.state` is the new one: the database refuses a change of state that the log does not tell.
   */
  readonly facts: JsonObject;
  /** Personal data: persons, names, reasons, subjects. Kept beside the log under the record's key; the log commits to it. */
  readonly said: JsonObject | null;
}

/** An entry of the log as it stands. */
export interface Entry extends NewEntry {
  readonly n: number;
  /** Lower-case hexadecimal SHA-256 of the entry's canonical text. */
  readonly hash: string;
  /** Whether it had personal fields that were erased since; `said` is null then. */
  readonly isErased: boolean;
}

/** How far the log goes: the number of its last entry (0: empty) and that entry's hash. */
export interface Head {
  readonly n: number;
  readonly hash: string;
}

/** A notice for the outbox. `to` is a person's id. */
export interface NewNotice {
  readonly to: string;
  readonly kind: string;
  readonly about: string | null;
  readonly facts: JsonObject;
  /** Not before this moment; at once when absent. */
  readonly due?: Instant;
}

/** A sealed value and where it stands. `place` tells the columns of one record apart: `request`, `answer`. */
export interface SealedAt {
  readonly record: string;
  readonly place: string;
  readonly sealed: Uint8Array;
  /** The record's key where the statement that read the value read it too (`keyOf`), null once erased; absent: it is looked up. */
  readonly key?: Uint8Array | null;
}

/** Where what is personal is sealed and opened, and what becomes of a request is written: a transaction, or a draft. */
export interface Records {
  /** Personal fields under the key of their record, which is made at the first call. Throws where the record is erased. */
  seal(record: string, place: string, value: JsonObject): Promise<Uint8Array>;
  /** As `Store.open`. */
  open(sealed: readonly SealedAt[]): Promise<readonly (JsonObject | null)[]>;
  /**
   * Writes what a deed on a request comes to, its entries on the log last. Where the request is no longer as the deed found it, the whole
   * work is done again.
   */
  record(deed: Deed): Promise<void>;
}

/** What is thought out before it is written. It holds no connection and no lock meanwhile. */
export interface Draft extends Records {
  /** The entries of the deeds so far: they have no numbers yet. */
  readonly recorded: readonly NewEntry[];
  /** Keeps the answer for a repetition, written together with the deeds. */
  keep(answer: KeptAnswer): void;
}

/** The register within one transaction: all of it happens or nothing. */
export interface Tx extends Records {
  readonly db: Kysely<Tables>;
  /**
   * Writes the next entry of the log. From here to the end of the transaction no other can append: call it last, after
   * every row it tells of. Throws where `about` is erased and `said` is given.
   */
  append(entry: NewEntry): Promise<Head>;
  /** Leaves a notice to be sent once the transaction has committed. */
  post(notice: NewNotice): Promise<void>;
  /** The next id of a kind, without gaps: `C-2026-0001`. One capital letter. */
  nextId(prefix: string): Promise<string>;
  /** As `Store.entries`, within the transaction. */
  entries(wanted: EntriesWanted): Promise<readonly Entry[]>;
  /** Destroys the key of a record: what it said can be read by nobody again. The log must hold a `record.erased` about it. */
  erase(record: string): Promise<void>;
  /**
   * Waits until no other transaction, of any process, has the same turn; it is held to the end of this one. `whose` narrows it to one
   * person or record.
   */
  takeTurn(turn: Turn, whose?: string): Promise<void>;
  /** Tells every listener of a channel, in every process, once the transaction has committed. */
  notify(channel: string, payload: string): Promise<void>;
}

/** What the database answered about not losing what it acknowledged. */
export interface Durability {
  readonly fsync: boolean;
  readonly synchronousCommit: boolean;
  /** Whether an acknowledged decision survives a power cut: both of the above, and storage that obeys them. */
  readonly survivesPowerLoss: boolean;
  readonly version: string;
  readonly migrations: readonly string[];
}

/** Whether the log holds. */
export interface Verdict {
  readonly ok: boolean;
  /** How many entries were read. */
  readonly entries: number;
  readonly head: Head;
  /** The first entry at which it breaks and how, in plain words. */
  readonly firstBad?: { readonly n: number; readonly because: string };
}

/** Which entries of the log are wanted. */
export interface EntriesWanted {
  /** Of one record, or of any of several. */
  readonly about?: string | readonly string[];
  /** Of these kinds only. */
  readonly kinds?: readonly string[];
  /** After this number; 0 when absent. */
  readonly after?: number;
  /** At most so many; 100 when absent. */
  readonly limit?: number;
  /** The last of them first; in the log's order when absent. */
  readonly newestFirst?: true;
}

/** The register's records. */
export interface Store {
  readonly kind: Where["kind"];
  /** For reading, each statement by itself. */
  readonly db: Kysely<Tables>;
  /**
   * Runs `work` in a transaction, and again where the database could not order it among others (40001, 40P01); so `work`
   * does nothing but by its `tx`. Whatever it throws rolls all of it back.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Runs `work` on a draft, then writes what it recorded, and gives what its answer makes of the numbers of the entries. Whoever records
   * at the same moment shares one transaction and one commit, each whole or not at all. `work` runs again where what it read has
   * changed; so it reads afresh, and does nothing but by its draft.
   */
  record<T>(work: (draft: Draft) => Promise<(numbers: readonly number[]) => T>): Promise<T>;
  durability(): Promise<Durability>;
  head(): Promise<Head>;
  /** Derives the log again from its rows. `head`, as `n:hash`, is one that somebody kept. */
  verify(options?: { readonly head?: string }): Promise<Verdict>;
  /** Entries of the log with their personal fields opened. */
  entries(wanted: EntriesWanted): Promise<readonly Entry[]>;
  /** What was sealed, in the order given; null where the record's key was erased. Throws where a value was tampered with. */
  open(sealed: readonly SealedAt[]): Promise<readonly (JsonObject | null)[]>;
  /** A keyed hash to find records by without keeping what is hashed. The key is this store's own. */
  lookupKey(text: string): Uint8Array;
  /** Calls `fn` for each notification on a channel; every entry of the log notifies `log` with its number, kind and subject as JSON. */
  listen(channel: string, fn: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
