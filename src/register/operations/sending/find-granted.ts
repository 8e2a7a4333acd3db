import { sql } from "kysely";
import { together, type Store } from "../../store/index.ts";
import { requestRows, type RequestRow } from "../requests/stored-request.ts";

/** Whose grants are looked for, and by which keys (`Store.lookupKey`). */
export interface Wanted {
  readonly asker: string;
  readonly keys: readonly Uint8Array[];
}

/** Finds what somebody was granted, or had determined, of messages with one of these keys. */
export type FindsGranted = (wanted: Wanted) => Promise<readonly RequestRow[]>;

/** Most lookups that are answered by one statement. */
const mostTogether = 64;

/** A request, once for each of the keys by which it was found. */
interface FoundRow extends RequestRow {
  /** In hexadecimal. */
  readonly found_by: string;
}

function hexOf(keys: readonly Uint8Array[]): readonly string[] {
  return keys.map((key) => Buffer.from(key).toString("hex"));
}

function rowsFor(
  store: Store,
  askers: readonly string[],
  keys: readonly string[],
): Promise<readonly FoundRow[]> {
  return requestRows(store.db, (query) =>
    query
      .innerJoin("request_keys as k", "k.request", "r.id")
      .select(sql<string>`encode(k.key, 'hex')`.as("found_by"))
      .where("r.state", "in", ["granted", "determined-share"])
      .where(sql<boolean>`r.asker = any(${askers}::text[])`)
      .where(sql<boolean>`k.key = any(array(select decode(w, 'hex') from unnest(${keys}::text[]) w))`),
  );
}

/** The requests among these rows that one sender looked for, each once. */
function ownOf(rows: readonly FoundRow[], { asker, keys }: Wanted): readonly RequestRow[] {
  const wanted = new Set(hexOf(keys));
  const own = rows.filter((row) => row.asker === asker && wanted.has(row.found_by));
  return [...new Map(own.map((row) => [row.id, row])).values()];
}

/**
 * Answers the lookups of several senders by one statement. Each hears of what they asked for themselves, by the keys that they gave, and
 * of nothing that somebody else was looking for.
 */
export function findGranted(store: Store): FindsGranted {
  return together(mostTogether, async (wanted) => {
    const askers = [...new Set(wanted.map(({ asker }) => asker))];
    const keys = [...new Set(wanted.flatMap((each) => hexOf(each.keys)))];
    const rows = await rowsFor(store, askers, keys);
    return wanted.map((each) => ownOf(rows, each));
  });
}
