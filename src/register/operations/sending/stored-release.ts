import type { Kysely } from "kysely";
import type { ReleaseView } from "../../../api/index.ts";
import { kindsForRelease, mayDo, type Caller } from "../../rights/index.ts";
import type { JsonObject, SealedAt, Store, Tables } from "../../store/index.ts";
import { momentText } from "../requests/happenings.ts";
import { erasedName } from "../requests/sealed-request.ts";

/** What a release keeps under its own key. */
export interface SealedRelease {
  readonly name: string;
  readonly reason: string;
  /** The persons concerned: none of them decides. */
  readonly people: readonly string[];
}

/** What its decision keeps. */
export interface SealedDecision {
  readonly name: string;
  readonly reason: string;
}

/** The places of both among what is sealed. */
export const releasePlace = "release";
export const decisionPlace = "decision";

function rowsOf(db: Kysely<Tables>) {
  return db.selectFrom("releases").selectAll();
}

/** Rows of releases, for whoever adds which ones are wanted. */
export type ReleaseQuery = ReturnType<typeof rowsOf>;
type Row = Awaited<ReturnType<ReleaseQuery["execute"]>>[number];

/** A release with its sealed words; they are null once erased. */
export interface StoredRelease {
  readonly row: Row;
  readonly words: SealedRelease | null;
  readonly decision: SealedDecision | null;
}

/** Whom a release concerns: who asked for it and about whom the message is. */
export function partiesOfRelease({ row, words }: StoredRelease): readonly string[] {
  return [row.asker, ...(words?.people ?? [])];
}

/** Releases by a query, their words opened in one statement. */
export async function releasesWhere(
  { db, open }: { readonly db: Kysely<Tables>; readonly open: Store["open"] },
  narrow: (query: ReleaseQuery) => ReleaseQuery,
): Promise<readonly StoredRelease[]> {
  const rows = await narrow(rowsOf(db)).execute();
  const at = (record: string, place: string, sealed: Uint8Array | null): readonly SealedAt[] =>
    sealed === null ? [] : [{ record, place, sealed }];
  const seals = rows.flatMap(({ id, sealed, decision }) => [
    ...at(id, releasePlace, sealed),
    ...at(id, decisionPlace, decision),
  ]);
  const opened = await open(seals);
  const found = new Map<string, JsonObject | null>();
  seals.forEach(({ record, place }, index) => found.set(`${record} ${place}`, opened[index] ?? null));
  return rows.map((row) => ({
    row,
    words: (found.get(`${row.id} ${releasePlace}`) ?? null) as SealedRelease | null,
    decision: (found.get(`${row.id} ${decisionPlace}`) ?? null) as SealedDecision | null,
  }));
}

/** A release as its sender and whoever decides see it. */
export function releaseView(stored: StoredRelease, caller: Caller): ReleaseView {
  const { row, words, decision } = stored;
  const kinds = kindsForRelease(row.asker, partiesOfRelease(stored), caller);
  return {
    id: row.id,
    state: row.state,
    digest: row.digest,
    check: row.check_name,
    asker: { id: row.asker, name: words?.name ?? erasedName },
    reason: words?.reason ?? null,
    askedAt: momentText(row.asked_at),
    decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: decision?.name ?? erasedName },
    decidedAt: row.decided_at === null ? null : momentText(row.decided_at),
    decisionReason: decision?.reason ?? null,
    youMay: mayDo(kinds, "decide-release", row.state) ? ["decide"] : [],
  };
}
