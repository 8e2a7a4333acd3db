import { sql, type Kysely, type RawBuilder } from "kysely";
import type { JsonObject } from "../json.ts";
import type { SealedAt } from "../store.ts";
import type { Tables } from "../tables.ts";
import { opened, type RecordKey } from "./record-key.ts";

/** The key of the record that a column names, for a statement that reads sealed values too; null once erased. */
export function keyOf(column: string): RawBuilder<RecordKey | null> {
  return sql`(select k.key from record_keys k where k.record = ${sql.ref(column)})`;
}

/** The keys of records; one that was erased, or never made, is not among them. */
async function keysOf(
  db: Kysely<Tables>,
  records: readonly string[],
): Promise<ReadonlyMap<string, RecordKey>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<{ record: string; key: RecordKey }>`
    select record, key from record_keys where record = any(${[...new Set(records)]}::text[]) and key is not null
  `.execute(db);
  return new Map(rows.map(({ record, key }) => [record, key]));
}

/** Opens sealed values in the order given; null where the key is erased. One statement at most, for those without their key. */
export async function openSealed(
  db: Kysely<Tables>,
  sealed: readonly SealedAt[],
): Promise<readonly (JsonObject | null)[]> {
  const without = sealed.filter(({ key }) => key === undefined);
  const keys = await keysOf(
    db,
    without.map(({ record }) => record),
  );
  return sealed.map(({ record, place, sealed: bytes, key = keys.get(record) ?? null }) =>
    key === null ? null : opened(key, record, place, bytes),
  );
}
