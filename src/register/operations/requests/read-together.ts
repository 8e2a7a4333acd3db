import { sql } from "kysely";
import { together, type Store } from "../../store/index.ts";
import type { HappeningEntry } from "./happenings.ts";
import { requestRows, type RequestRow } from "./stored-request.ts";
import { historiesOf } from "./viewed.ts";

/** A request as a deed finds it, still sealed, and what happened to it so far. */
export interface ReadRequest {
  readonly row: RequestRow;
  readonly history: readonly HappeningEntry[];
}

/** Reads a request for a deed; null when there is none of that id. */
export type ReadsRequests = (id: string) => Promise<ReadRequest | null>;

/** Most requests that are read by one statement. */
const mostTogether = 64;

/**
 * Reads requests, those that several deeds are waiting for in two statements. Nothing is locked: a deed that was thought out for a request
 * which has changed since is not taken. What happened is read last, so that it is never behind the state.
 */
export function readTogether(store: Store): ReadsRequests {
  return together(mostTogether, async (ids) => {
    const wanted = [...new Set(ids)];
    const rows = await requestRows(store.db, (query) =>
      query.where(sql<boolean>`r.id = any(${wanted}::text[])`),
    );
    const histories = await historiesOf(store, wanted);
    const found = new Map(rows.map((row) => [row.id, { row, history: histories.get(row.id) ?? [] }]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
