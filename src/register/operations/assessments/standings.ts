import { sql } from "kysely";
import type { StandingPoint } from "../../../api/index.ts";
import { instantOf, isoInLondon, londonClock, type Instant } from "../../../message/index.ts";
import { assessmentAt, type Account } from "../../../people/index.ts";
import type { Store } from "../../store/index.ts";
import { contextFor } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AssessmentOperations } from "../operations.ts";
import { done, refused } from "../result.ts";

/** How many ends of months are looked back to: a year and the same month of the year before. */
const months = 12;

/** The last moment of each of the last months in London, and now; the oldest first. */
function momentsOf(now: Instant): readonly Instant[] {
  const { year, month } = londonClock(now);
  const ends = Array.from(
    { length: months },
    (_, back) =>
      instantOf({ year, month: month - back, day: 1, hour: 0, minute: 0, offsetMinutes: null }) - 1,
  );
  return [...ends.reverse(), now];
}

/** The accounts of the directory that counted at each moment; those before the first directory are left out. */
async function accountsAt(
  db: Store["db"],
  moments: readonly Instant[],
): Promise<readonly { readonly at: Instant; readonly accounts: readonly Account[] }[]> {
  const { rows } = await sql<{ at: string; ordinal: string }>`
    select m.at, (select a.ordinal from authority a where a.since <= m.at order by a.ordinal desc limit 1) as ordinal
    from unnest(${moments.map(String)}::bigint[]) as m (at)
  `.execute(db);
  const wanted = [...new Set(rows.map(({ ordinal }) => ordinal).filter((ordinal) => ordinal !== null))];
  const files = new Map<string, readonly Account[]>();
  // One directory at a time: of a large authority several would weigh more than they are worth at once.
  for (const ordinal of wanted) {
    const found = await sql<{ accounts: readonly Account[] }>`
      select jsonb_path_query_array(file, '$.people[*].accounts[*]') as accounts
      from authority where ordinal = ${ordinal}
    `.execute(db);
    files.set(ordinal, found.rows[0]?.accounts ?? []);
  }
  return rows.flatMap(({ at, ordinal }) => {
    const accounts = files.get(ordinal);
    return accounts === undefined ? [] : [{ at: Number(at), accounts }];
  });
}

/** How many of some accounts stand how at a moment. */
function countStandings(accounts: readonly Account[], at: Instant): StandingPoint {
  const counts = { authority: 0, approved: 0, expired: 0, pending: 0, failed: 0, personal: 0 };
  for (const account of accounts)
    counts[account.kind === "authority" ? "authority" : assessmentAt(account, at)] += 1;
  return { day: isoInLondon(at).slice(0, 10), ...counts };
}

/** How the accounts stood at the end of each of the last twelve months, and stand now: from the directories as they were in force. */
export function createStandings(deps: Deps): AssessmentOperations["standings"] {
  return async (acting) => {
    const context = await contextFor(deps, acting, "see-accounts");
    if (context === null) return refused("not-by-this-person");
    const found = await accountsAt(deps.store.db, momentsOf(context.at));
    return done({ points: found.map(({ at, accounts }) => countStandings(accounts, at)) });
  };
}
