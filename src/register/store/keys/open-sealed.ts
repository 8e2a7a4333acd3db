import { sql, type Kysely } from "kysely";
import type { JsonObject } from "../json.ts";
import type { SealedAt } from "../store.ts";
import type { Tables } from "../tables.ts";
import { opened, type RecordKey } from "./record-key.ts";

/** The keys of records; one that was erased, or never made, is not among them. */
export async function keysOf(
  db: Kysely<Tables>,
  records: readonly string[],
): Promise<ReadonlyMap<string, RecordKey>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<{ record: string; key: RecordKey }>`
    select record, key from record_keys where record = any(${[...new Set(records)]}::text[]) and key is not null
  `.execute(db);
  return new Map(rows.map(({ record, key }) => [record, key]));
}

/** Opens sealed values in the order given; null where the key is erased. One statement for all. */
export async function openSealed(
  db: Kysely<Tables>,
  sealed: readonly SealedAt[],
): Promise<readonly (JsonObject | null)[]> {
  const keys = await keysOf(
    db,
    sealed.map(({ record }) => record),
  );
  return sealed.map(({ record, place, sealed: bytes }) => {
    const key = keys.get(record);
    return key === undefined ? null : opened(key, record, place, bytes);
  });
}
