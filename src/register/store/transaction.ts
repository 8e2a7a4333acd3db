import { sql, type Kysely } from "kysely";
import type { Instant } from "../../message/index.ts";
import { canonicalJson } from "./chain/canonical.ts";
import { recordOf } from "./chain/record-of.ts";
import { entries } from "./chain/entries.ts";
import type { JsonObject } from "./json.ts";
import { commitment, newRecordKey, seal, type RecordKey } from "./keys/record-key.ts";
import { openSealed } from "./keys/open-sealed.ts";
import type { Head, NewEntry, NewNotice, Tx } from "./store.ts";
import type { Tables } from "./tables.ts";
import { takeTurn } from "./turns.ts";

/** A record whose key was destroyed: nothing personal is written about it again. */
class ErasedError extends Error {
  readonly code = "ERR_RECORD_ERASED";
}

/** The keys a transaction has asked for: one deed seals several values under the key of one record. */
class Keys {
  readonly #db: Kysely<Tables>;
  readonly #known = new Map<string, RecordKey>();

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async of(record: string): Promise<RecordKey> {
    const known = this.#known.get(record);
    if (known !== undefined) return known;
    const { rows } = await sql<{
      key: RecordKey | null;
    }>`select key_of(${record}, ${newRecordKey()}) as key`.execute(this.#db);
    const key = rows[0]?.key ?? null;
    if (key === null) throw new ErasedError(`${record} was erased`);
    this.#known.set(record, key);
    return key;
  }

  forget(record: string): void {
    this.#known.delete(record);
  }
}

/** What an entry says, committed to and sealed. */
async function said(
  keys: Keys,
  entry: NewEntry,
): Promise<readonly [string | null, string | null, Uint8Array | null]> {
  if (entry.said === null) return [null, null, null];
  const record = recordOf(entry.about, new Date(entry.at).toISOString());
  const key = await keys.of(record);
  const sealed = seal(key, record, "log", entry.said);
  return [commitment(key, sealed), record, sealed];
}

async function append(db: Kysely<Tables>, keys: Keys, entry: NewEntry): Promise<Head> {
  const [committed, record, sealed] = await said(keys, entry);
  const at = new Date(entry.at).toISOString();
  const { rows } = await sql<{ n: number; hash: string }>`
    select n, encode(hash, 'hex') as hash
    from append_entry(${at}, ${entry.kind}, ${entry.about}, ${canonicalJson(entry.facts)}, ${committed}, ${record}, ${sealed})
  `.execute(db);
  const [head] = rows;
  if (head === undefined) throw new Error("the log gave no number");
  return head;
}

async function post(db: Kysely<Tables>, notice: NewNotice, now: Instant): Promise<void> {
  const { to, kind, about, facts, due = now } = notice;
  await sql`
    with posted as (
      insert into outbox (person, kind, about, facts, posted_at, due_at)
      values (${to}, ${kind}, ${about}, ${JSON.stringify(facts)}, ${now}, ${due}) returning id
    )
    select pg_notify('outbox', '') from posted
  `.execute(db);
}

async function nextId(db: Kysely<Tables>, prefix: string, now: Instant): Promise<string> {
  const year = new Date(now).getUTCFullYear();
  const { rows } = await sql<{ last: number }>`
    insert into counters (prefix, year, last) values (${prefix}, ${year}, 1)
    on conflict (prefix, year) do update set last = counters.last + 1
    returning last
  `.execute(db);
  return `${prefix}-${year}-${String(rows[0]?.last).padStart(4, "0")}`;
}

/** What can be done within a transaction that `db` is. */
export function txOver(db: Kysely<Tables>, now: () => Instant): Tx {
  const keys = new Keys(db);
  return {
    db,
    append: (entry) => append(db, keys, entry),
    post: (notice) => post(db, notice, now()),
    nextId: (prefix) => nextId(db, prefix, now()),
    seal: async (record, place, value: JsonObject) => seal(await keys.of(record), record, place, value),
    open: (sealed) => openSealed(db, sealed),
    entries: (wanted) => entries(db, wanted),
    erase: async (record) => {
      keys.forget(record);
      await sql`select erase_record(${record})`.execute(db);
    },
    takeTurn: (turn, whose) => takeTurn(db, turn, whose),
    notify: async (channel, payload) => {
      await sql`select pg_notify(${channel}, ${payload})`.execute(db);
    },
  };
}
