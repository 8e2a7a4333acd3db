import { sql, type Kysely } from "kysely";
import type { Head } from "../store.ts";
import type { Tables } from "../tables.ts";

/** The head of a log without entries. */
export const noEntries: Head = { n: 0, hash: "0".repeat(64) };

/** How far the log goes. */
export async function headOf(db: Kysely<Tables>): Promise<Head> {
  const { rows } =
    await sql<Head>`select n, encode(hash, 'hex') as hash from chain order by n desc limit 1`.execute(db);
  return rows[0] ?? noEntries;
}
