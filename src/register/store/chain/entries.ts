import { sql, type Kysely } from "kysely";
import type { EntryText } from "./fault-of-row.ts";
import { opened, type RecordKey } from "../keys/record-key.ts";
import type { JsonObject } from "../json.ts";
import type { EntriesWanted, Entry } from "../store.ts";
import type { Tables } from "../tables.ts";

interface Row {
  readonly n: number;
  readonly entry: string;
  readonly hash: string;
  readonly record: string | null;
  readonly sealed: Uint8Array | null;
  readonly key: RecordKey | null;
}

function entryOf({ n, entry, hash, record, sealed, key }: Row): Entry {
  const text = JSON.parse(entry) as EntryText;
  const said = key === null || record === null || sealed === null ? null : opened(key, record, "log", sealed);
  return {
    n,
    hash,
    at: Date.parse(text.at),
    kind: text.kind,
    about: text.about,
    facts: text.facts as JsonObject,
    said,
    isErased: text.said !== null && said === null,
  };
}

/** Entries of the log in the order wanted, their personal fields opened where they were not erased. */
export async function entries(db: Kysely<Tables>, wanted: EntriesWanted): Promise<readonly Entry[]> {
  const { about, kinds, after = 0, limit = 100, newestFirst } = wanted;
  const abouts = typeof about === "string" ? [about] : about;
  const isOfKind = kinds === undefined ? sql`true` : sql`c.kind = any(${kinds}::text[])`;
  const isAbout = abouts === undefined ? sql`true` : sql`c.about = any(${abouts}::text[])`;
  const order = newestFirst === true ? sql`desc` : sql`asc`;
  const { rows } = await sql<Row>`
    select c.n, c.entry, encode(c.hash, 'hex') as hash, s.record, s.sealed, k.key
    from chain c left join chain_said s on s.n = c.n left join record_keys k on k.record = s.record
    where c.n > ${after} and ${isAbout} and ${isOfKind}
    order by c.n ${order} limit ${limit}
  `.execute(db);
  return rows.map(entryOf);
}
