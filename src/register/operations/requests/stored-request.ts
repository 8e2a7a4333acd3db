import { sql, type Kysely } from "kysely";
import type { ConsentRequest } from "../../../consent/index.ts";
import type { Instant } from "../../../message/index.ts";
import { keyOf, type Part, type SealedAt, type Store, type Tables } from "../../store/index.ts";
import {
  coveredBy,
  requestPlace,
  sealedRequestOf,
  sharingPlace,
  type SealedRequest,
} from "./sealed-request.ts";

/** A request as the store holds it: what consent/ decides by, and what its people see beside. */
export interface StoredRequest {
  readonly request: ConsentRequest;
  readonly medium: "email" | "paper";
  readonly askedAt: Instant;
  readonly decideBy: Instant | null;
  readonly remindedAt: Instant | null;
  /** Null once they were erased. */
  readonly words: SealedRequest | null;
  /** The compact JWS; null while nothing may be shared. */
  readonly receipt: string | null;
}

/** Where to read: the store itself, or a transaction. */
export interface Reading {
  readonly db: Kysely<Tables>;
  readonly open: Store["open"];
}

function rowsWhere(db: Kysely<Tables>) {
  return db
    .selectFrom("requests as r")
    .leftJoin("sharing as s", "s.request", "r.id")
    .select([
      "r.id",
      "r.state",
      "r.asker",
      "r.originator",
      "r.medium",
      "r.by_legal_duty",
      "r.asked_at",
      "r.lapses_at",
      "r.decide_by",
      "r.reminded_at",
      "r.revoked_at",
      "r.sealed",
      "s.may_be_shared_with",
      "s.expires",
      "s.decided_at",
      "s.sealed as sharing_sealed",
      keyOf("r.id").as("key"),
      sql<string | null>`(select jws from receipts where receipts.request = r.id limit 1)`.as("receipt"),
    ])
    .select(
      sql<readonly { person: string; part: Part }[]>`(
        select coalesce(json_agg(json_build_object('person', p.person, 'part', p.part) order by p.person), '[]'::json)
        from request_people p where p.request = r.id)`.as("people"),
    );
}

/** Rows of requests, for whoever adds which ones are wanted. */
export type RequestQuery = ReturnType<typeof rowsWhere>;

/** A request as it stands in the tables, its personal fields sealed, and the key that opens them. */
export type RequestRow = Awaited<ReturnType<RequestQuery["execute"]>>[number];

function sharingOf(row: RequestRow, conditions: string | null): ConsentRequest["sharing"] {
  if (row.may_be_shared_with === null || row.decided_at === null) return null;
  return {
    mayBeSharedWith: row.may_be_shared_with,
    conditions,
    expires: row.expires,
    decidedAt: row.decided_at,
  };
}

function storedOf(row: RequestRow, words: SealedRequest | null, conditions: string | null): StoredRequest {
  const of = (part: Part): readonly string[] =>
    row.people.filter((each) => each.part === part).map(({ person }) => person);
  const request: ConsentRequest = {
    id: row.id,
    state: row.state,
    covers: words === null ? { messageIds: [], description: null } : coveredBy(words.correspondence),
    asker: row.asker,
    alsoAsking: of("also-asking"),
    originator: row.originator,
    correspondents: of("correspondent"),
    shareWith: words?.shareWith ?? of("share-with"),
    legalProvision: row.by_legal_duty ? (words?.legalProvision ?? "") : null,
    lapsesAt: row.lapses_at,
    sharing: sharingOf(row, conditions),
    revokedAt: row.revoked_at,
  };
  return {
    request,
    medium: row.medium,
    askedAt: row.asked_at,
    decideBy: row.decide_by,
    remindedAt: row.reminded_at,
    words,
    receipt: row.receipt,
  };
}

function sealsOf(row: RequestRow): readonly SealedAt[] {
  const { id: record, key, sealed, sharing_sealed } = row;
  return [
    ...(sealed === null ? [] : [{ record, place: requestPlace, sealed, key }]),
    ...(sharing_sealed === null ? [] : [{ record, place: sharingPlace, sealed: sharing_sealed, key }]),
  ];
}

/** Rows of requests by a query that says which ones, and may say what else of them, in one statement. */
export function requestRows<Row extends RequestRow>(
  db: Kysely<Tables>,
  narrow: (query: RequestQuery) => { readonly execute: () => Promise<readonly Row[]> },
): Promise<readonly Row[]> {
  return narrow(rowsWhere(db)).execute();
}

/** Requests of which the rows were read: no statement more, since each row brings its key. */
export async function storedFrom(
  rows: readonly RequestRow[],
  reading: Pick<Reading, "open">,
): Promise<readonly StoredRequest[]> {
  const seals = rows.map(sealsOf);
  const opened = await reading.open(seals.flat());
  let at = 0;
  return rows.map((row, index) => {
    const found = new Map((seals[index] ?? []).map(({ place }) => [place, opened[at++] ?? null]));
    const conditions = (found.get(sharingPlace) as { conditions?: string } | null | undefined)?.conditions;
    return storedOf(row, sealedRequestOf(found.get(requestPlace) ?? null), conditions ?? null);
  });
}

/** Requests by a query, read and opened by one statement. */
export async function requestsWhere(
  reading: Reading,
  narrow: (query: RequestQuery) => RequestQuery,
): Promise<readonly StoredRequest[]> {
  return storedFrom(await requestRows(reading.db, narrow), reading);
}

/** The request of that id; null when there is none. `lock` keeps it as it is to the end of the transaction. */
export async function requestById(
  reading: Reading,
  id: string,
  lock: "lock" | "look",
): Promise<StoredRequest | null> {
  const [found] = await requestsWhere(reading, (query) => {
    const one = query.where("r.id", "=", id);
    return lock === "lock" ? one.forUpdate("r") : one;
  });
  return found ?? null;
}
