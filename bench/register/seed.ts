import { createHash } from "node:crypto";
import pg from "pg";
import { canonicalJson } from "../../src/register/store/chain/canonical.ts";
import type { JsonObject } from "../../src/register/store/index.ts";
import { commitment, newRecordKey, seal } from "../../src/register/store/keys/record-key.ts";

/** The ids of what is stored: requests that were granted, asked by one of 200 officers of one of 60 members. */
function idOf(n: number): string {
  return `C-2026-${String(n).padStart(7, "0")}`;
}
export const askerOf = (n: number): string => `o${n % 200}`;
export const originatorOf = (n: number): string => `m${n % 60}`;
export const sharedWithOf = (n: number): string => `m${60 + (n % 40)}`;

/** 2026-01-05T09:00Z, and a request every half minute from there. */
export const momentOf = (n: number): number => 1_767_603_600_000 + n * 30_000;

/** Without its angle brackets. */
export const messageIdOf = (n: number): string => `${n}@wexmoor-ca.example`;

/** What a request keeps under its own key, in the form of operations/. */
function wordsOf(n: number): JsonObject {
  return {
    correspondence: {
      messageIds: [`<${messageIdOf(n)}>`],
      author: originatorOf(n),
      subject: "Parking in Mill Lane",
      sent: new Date(momentOf(n)).toISOString(),
      medium: "email",
    },
    reason: "Asked for by the highways team.",
    legalProvision: null,
    shareWith: [sharedWithOf(n)],
    names: { [askerOf(n)]: "Anna Kowalski", [originatorOf(n)]: "Priya Raghunathan" },
  };
}

interface Columns {
  readonly ids: string[];
  readonly keys: Uint8Array[];
  readonly sealedRequests: Uint8Array[];
  readonly lookups: Uint8Array[];
  readonly entries: string[];
  readonly hashes: Uint8Array[];
  readonly said: Uint8Array[];
  readonly at: number[];
}

function emptyColumns(): Columns {
  return { ids: [], keys: [], sealedRequests: [], lookups: [], entries: [], hashes: [], said: [], at: [] };
}

function addRecord(
  columns: Columns,
  n: number,
  prev: string | null,
  lookupKey: (text: string) => Uint8Array,
): string {
  const id = idOf(n);
  const key = newRecordKey();
  const said = { by: { id: originatorOf(n), name: "Priya Raghunathan" }, words: "For the meeting only." };
  const sealed = seal(key, id, "log", said);
  const entry = canonicalJson({
    about: id,
    at: new Date(momentOf(n)).toISOString(),
    facts: { policy: "2026-1", stage: "answer", state: "granted" },
    kind: "request.granted",
    n,
    prev,
    said: commitment(key, sealed),
  });
  const hash = createHash("sha256").update(entry).digest();
  columns.ids.push(id);
  columns.keys.push(key);
  columns.sealedRequests.push(seal(key, id, "request", wordsOf(n)));
  columns.lookups.push(lookupKey(`mid:${messageIdOf(n)}`));
  columns.entries.push(entry);
  columns.hashes.push(hash);
  columns.said.push(sealed);
  columns.at.push(momentOf(n));
  return hash.toString("hex");
}

/** Triggers and references are left out while seeding: what is written obeys them. */
async function insert(client: pg.Client, from: number, columns: Columns): Promise<void> {
  const numbers = columns.ids.map((_, index) => from + index);
  await client.query(`insert into record_keys select * from unnest($1::text[], $2::bytea[])`, [
    columns.ids,
    columns.keys,
  ]);
  await client.query(
    `insert into requests (id, state, asker, originator, medium, by_legal_duty, asked_at, lapses_at, sealed)
     select id, 'granted', 'o' || n % 200, 'm' || n % 60, 'email', false, at, at + 1209600000, sealed
     from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bytea[]) as r (id, n, at, sealed)`,
    [columns.ids, numbers, columns.at, columns.sealedRequests],
  );
  await client.query(
    `insert into request_keys (request, key) select * from unnest($1::text[], $2::bytea[])`,
    [columns.ids, columns.lookups],
  );
  await client.query(
    `insert into chain (n, entry, hash) select * from unnest($1::bigint[], $2::text[], $3::bytea[])`,
    [numbers, columns.entries, columns.hashes],
  );
  await client.query(
    `insert into chain_said (n, record, sealed) select * from unnest($1::bigint[], $2::text[], $3::bytea[])`,
    [numbers, columns.ids, columns.said],
  );
  await client.query(
    `insert into request_people
       select id, person, part from (select id, n from unnest($1::text[], $2::bigint[]) as r (id, n)) r,
       lateral (values ('o' || n % 200, 'asker'), ('m' || n % 60, 'originator'), ('m' || 60 + n % 40, 'share-with')) p (person, part)`,
    [columns.ids, numbers],
  );
  await client.query(
    `with r as (select id, originator, asked_at from requests where id = any($1::text[])),
       d as (insert into decisions (request, stage, outcome, decided_by, decided_at)
         select id, 'answer', 'granted', originator, asked_at from r),
       s as (insert into sharing (request, may_be_shared_with, decided_at)
         select id, array['m' || 60 + substr(id, 8)::bigint % 40], asked_at from r)
     insert into receipts (id, request, kid, jws, issued_at)
       select id, id, 'key-1', repeat('x', 600), asked_at from r`,
    [columns.ids],
  );
}

/** Fills an empty register with granted requests, each with its people, key, decision, receipt and entry on the log. */
export async function seed(
  url: string,
  from: number,
  to: number,
  lookupKey: (text: string) => Uint8Array,
  tell: (line: string) => void = () => undefined,
): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    options: "-c search_path=register -c synchronous_commit=off",
  });
  await client.connect();
  await client.query("set session_replication_role = replica");
  const last = await client.query<{ hash: string }>(
    "select encode(hash, 'hex') as hash from chain order by n desc limit 1",
  );
  let prev = last.rows[0]?.hash ?? null;
  const step = 5_000;
  for (let first = from; first <= to; first += step) {
    const columns = emptyColumns();
    const end = Math.min(first + step - 1, to);
    for (let n = first; n <= end; n += 1) prev = addRecord(columns, n, prev, lookupKey);
    await insert(client, first, columns);
    if (first % 100_000 < step) tell(`${end} records`);
  }
  await client.query("analyze");
  await client.end();
}
