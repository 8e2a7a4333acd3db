import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import type { Break, Gone } from "./walk.ts";

/** The first entry whose personal fields are gone though the log tells of no erasure; null where there is none. */
export async function goneWithoutErasure(db: Kysely<Tables>, gone: readonly Gone[]): Promise<Break | null> {
  if (gone.length === 0) return null;
  const records = [...new Set(gone.map(({ record }) => record))];
  const { rows } = await sql<{ about: string }>`
    select distinct about from chain where about = any(${records}::text[]) and kind = 'record.erased'
  `.execute(db);
  const erased = new Set(rows.map(({ about }) => about));
  const first = gone.find(({ record }) => !erased.has(record));
  if (first === undefined) return null;
  return { n: first.n, because: `What entry ${first.n} said is gone, and the log tells of no erasure.` };
}

/** What an entry said that is not there: somebody cut the log. Null where there is none. */
export async function saidWithoutEntry(db: Kysely<Tables>): Promise<Break | null> {
  const { rows } = await sql<{ n: number }>`
    select s.n from chain_said s where not exists (select from chain c where c.n = s.n) order by s.n limit 1
  `.execute(db);
  const [first] = rows;
  if (first === undefined) return null;
  return { n: first.n, because: `Entry ${first.n} is missing: what it said is still there.` };
}

/** A record that stands otherwise than the log last told; null where all agree. */
export async function recordBesideLog(db: Kysely<Tables>): Promise<Break | null> {
  const { rows } = await sql<{ id: string; state: string; told: string | null; n: number | null }>`
    with told as (
      select distinct on (about) about, state, n from chain
      where about is not null and state is not null order by about, n desc
    )
    select r.id, r.state, told.state as told, told.n
    from (select id, state from requests union all select id, state from releases) r
    left join told on told.about = r.id
    where told.state is distinct from r.state
    order by told.n nulls first limit 1
  `.execute(db);
  const [first] = rows;
  if (first === undefined) return null;
  const { id, state, told, n } = first;
  return {
    n: n ?? 0,
    because: `${id} stands as ${state}, but the log ${told === null ? "never told of it" : `last told ${told}`}.`,
  };
}
