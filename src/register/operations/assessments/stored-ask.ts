import type { AssessmentAsk, Named } from "../../../api/index.ts";
import { hasOffice, normaliseAddress, personById, type Authority } from "../../../people/index.ts";
import type { Store, Tx } from "../../store/index.ts";
import { namedOf } from "../context.ts";
import { momentText } from "../requests/happenings.ts";
import { decidersOf } from "../requests/whom-to-tell.ts";
import type { InForce } from "../authority/in-force.ts";

/** What an ask keeps under its own key. */
export interface SealedAsk {
  readonly address: string;
  readonly name: string;
  readonly reason: string | null;
}

/** The place of it among what is sealed. */
export const askPlace = "ask";

/** The key by which what is asked and told about an address is found. */
export function accountKey(store: Pick<Store, "lookupKey">, address: string): Uint8Array {
  return store.lookupKey(`account:${normaliseAddress(address) ?? address}`);
}

function rowsOf({ db }: Pick<Store, "db">) {
  return db.selectFrom("assessment_asks").selectAll().where("closed_at", "is", null);
}

/** Rows of asks that are not settled, for whoever adds which ones are wanted. */
export type AskQuery = ReturnType<typeof rowsOf>;

/** An ask as it stands; its words were opened. */
export interface StoredAsk {
  readonly id: string;
  readonly asker: string;
  /** Whoever has the account by the newest directory (`follow-holders.ts`). */
  readonly holder: string | null;
  readonly askedAt: number;
  readonly words: SealedAsk;
}

/** Asks that are not settled, the oldest first. One whose words were erased is nobody's to settle, and left out. */
export async function openAsks(
  over: Pick<Store, "db" | "open">,
  narrow: (query: AskQuery) => AskQuery,
): Promise<readonly StoredAsk[]> {
  const rows = await narrow(rowsOf(over)).orderBy("asked_at").orderBy("id").execute();
  const words = await over.open(rows.map(({ id, sealed }) => ({ record: id, place: askPlace, sealed })));
  return rows.flatMap(({ id, asker, holder, asked_at: askedAt }, at) => {
    const opened = words[at];
    if (opened === null || opened === undefined) return [];
    return [{ id, asker, holder, askedAt, words: opened as unknown as SealedAsk }];
  });
}

/** An ask as it is answered. */
export function askView(
  { id, asker, holder, askedAt, words }: StoredAsk,
  authority: Authority,
): AssessmentAsk {
  const known: Named | null =
    holder === null || personById(authority, holder) === null ? null : { ...namedOf(authority, holder) };
  return {
    id,
    address: words.address,
    holder: known,
    asker: { id: asker, name: words.name },
    askedAt: momentText(askedAt),
    reason: words.reason,
  };
}

/**
 * Who looks after accounts and is told of them. Where nobody does, whoever determines is told, so that it reaches somebody
 * who can appoint one.
 */
export function administratorsOf({ authority, offices }: InForce): readonly string[] {
  const { people } = authority.file;
  const all = people.filter((each) => hasOffice(each, "account-administrator")).map(({ id }) => id);
  return all.length > 0 ? all : decidersOf([], offices, authority);
}

/** How what was asked came to its end: by the outcome of an assessment, or without one. */
export interface Closing {
  readonly at: number;
  readonly by: string;
  readonly outcome: "passed" | "failed" | "closed";
}

/** Closes what is asked about an address, and tells its holder where to see it and its asker what came of it; the ids of what was closed. */
export async function closeAsks(
  tx: Tx,
  closed: readonly StoredAsk[],
  { at, by, outcome }: Closing,
): Promise<readonly string[]> {
  const ids = closed.map(({ id }) => id);
  if (ids.length === 0) return ids;
  await tx.db.updateTable("assessment_asks").set({ closed_at: at }).where("id", "in", ids).execute();
  for (const { id, asker, holder } of closed)
    for (const to of new Set([asker, holder])) {
      const kind = to === holder ? "assessment-settled" : `assessment-${outcome}`;
      if (to !== null && to !== by) await tx.post({ to, kind, about: id, facts: {} });
    }
  return ids;
}
