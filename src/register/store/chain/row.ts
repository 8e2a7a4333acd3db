import { sql, type Kysely } from "kysely";
import type { RecordKey } from "../keys/record-key.ts";
import type { Tables } from "../tables.ts";

/** An entry of the log with everything that is needed to derive it again. */
export interface ChainRow {
  readonly n: number;
  readonly entry: string;
  /** Lower-case hexadecimal. */
  readonly hash: string;
  readonly about: string | null;
  readonly kind: string;
  readonly state: string | null;
  /** Whose key sealed what it said; null where it said nothing, or what it said was erased. */
  readonly record: string | null;
  readonly sealed: Uint8Array | null;
  /** Null where there is none (any more). */
  readonly key: RecordKey | null;
}

const pageSize = 1_000;

async function page(db: Kysely<Tables>, after: number | null): Promise<readonly ChainRow[]> {
  const { rows } = await sql<ChainRow>`
    select c.n, c.entry, encode(c.hash, 'hex') as hash, c.about, c.kind, c.state, s.record, s.sealed, k.key
    from (select * from chain where ${after}::bigint is null or n > ${after} order by n limit ${pageSize}) c
    left join chain_said s on s.n = c.n
    left join record_keys k on k.record = s.record
    order by c.n
  `.execute(db);
  return rows;
}

/**
 * All rows of the log in their order, a page at a time; the next page is on its way while one is read. Entries are only
 * ever added, so that pages of one moment and of the next fit together.
 */
export async function* chainPages(db: Kysely<Tables>): AsyncGenerator<readonly ChainRow[]> {
  let coming = page(db, null);
  for (;;) {
    const rows = await coming;
    const last = rows.at(-1);
    if (last === undefined) return;
    coming = rows.length === pageSize ? page(db, last.n) : Promise.resolve([]);
    // Should the reader stop here, a fault of the page on its way concerns nobody.
    coming.catch(() => undefined);
    yield rows;
  }
}
