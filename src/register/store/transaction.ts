import { sql, type Kysely } from "kysely";
import type { Instant } from "../../message/index.ts";
import { entries } from "./chain/entries.ts";
import { loggedOf } from "./chain/logged.ts";
import { deedText } from "./deed-text.ts";
import type { Deed } from "./deed.ts";
import { Keys } from "./keys/keys.ts";
import type { Head, NewEntry, NewNotice, Tx } from "./store.ts";
import type { Tables } from "./tables.ts";
import { takeTurn } from "./turns.ts";

async function append(db: Kysely<Tables>, keys: Keys, entry: NewEntry): Promise<Head> {
  const { at, kind, about, facts, said, record, sealed } = await loggedOf(entry, keys);
  const { rows } = await sql<Head>`
    select n, encode(hash, 'hex') as hash
    from append_entry(${at}, ${kind}, ${about}, ${facts}, ${said}, ${record}, ${sealed})
  `.execute(db);
  const [head] = rows;
  if (head === undefined) throw new Error("the log gave no number");
  return head;
}

async function record(db: Kysely<Tables>, keys: Keys, deed: Deed, now: Instant): Promise<void> {
  await sql`select record_deed(${await deedText(deed, keys, now)}::jsonb)`.execute(db);
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
    record: (deed) => record(db, keys, deed, now()),
    post: (notice) => post(db, notice, now()),
    nextId: (prefix) => nextId(db, prefix, now()),
    seal: (record, place, value) => keys.seal(record, place, value),
    open: (sealed) => keys.open(sealed),
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
