import type { RequestState } from "../../consent/index.ts";
import type { Instant } from "../../message/index.ts";
import type { JsonObject } from "./json.ts";
import type { NewEntry, NewNotice } from "./store.ts";
import type { DecisionsTable, ReceiptsTable, RequestsTable, SharingTable } from "./tables.ts";
import type { Selectable } from "kysely";

/** A row as it stands in its table, and is never changed there. */
type Row<Table> = Readonly<Selectable<Table>>;

/** What can change of a request: by it a deed knows the request that it was thought out for. */
export type Found = Readonly<Pick<Selectable<RequestsTable>, "id" | "state" | "reminded_at" | "revoked_at">>;

/** A state that a request comes into, and the decision that brings it there; a referral decides nothing. */
export interface Move {
  readonly decision: Row<DecisionsTable> | null;
  readonly state: RequestState;
  readonly revoked_at: Instant | null;
}

/** What a deed on a request comes to: all of it is written, or nothing. */
export interface Deed {
  readonly found: Found;
  readonly moves: readonly Move[];
  readonly sharing: Row<SharingTable> | null;
  readonly receipt: Row<ReceiptsTable> | null;
  readonly notices: readonly NewNotice[];
  readonly entries: readonly NewEntry[];
}

/** The answer to a write, kept for its repetition. The numbers of the entries are added to it as `numbers`. */
export interface KeptAnswer {
  readonly person: string;
  readonly key: string;
  readonly body_digest: string;
  readonly answer: JsonObject;
  readonly at: Instant;
}
