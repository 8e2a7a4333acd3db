import { createHash } from "node:crypto";
import { sql, type Kysely } from "kysely";
import type { Verdict } from "../store.ts";
import type { Tables } from "../tables.ts";
import { noEntries } from "./head.ts";

/** Derives the log again from its rows. */
export async function verifyChain(db: Kysely<Tables>, wanted: { readonly head?: string }): Promise<Verdict> {
  const { rows } = await sql<{ n: number; entry: string; hash: string }>`
    select n, entry, encode(hash, 'hex') as hash from chain order by n`.execute(db);
  let head = noEntries;
  for (const { n, entry, hash } of rows) {
    if (createHash("sha256").update(entry).digest("hex") !== hash || n !== head.n + 1)
      return { ok: false, entries: rows.length, head, firstBad: { n, because: "does not hash" } };
    head = { n, hash };
  }
  return { ok: wanted.head === undefined || wanted.head.length > 0, entries: rows.length, head };
}
