import { sql } from "kysely";
import { isReviewDue } from "../../../people/index.ts";
import { contextFor } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AuthorityOperations } from "../operations.ts";
import { momentText } from "../requests/happenings.ts";
import { done, refused } from "../result.ts";
import { checkIds } from "./check-ids.ts";

/** How far back the rates look. */
const sinceMs = 90 * 24 * 60 * 60 * 1000;

interface Count {
  readonly check: string;
  readonly sends: number;
  readonly alarms: number;
}

/** Every check, so that each can be set before a message met it: those that stood in the way first, most often first. */
function ofEveryCheck(met: readonly Count[]): readonly Count[] {
  const names = new Set(met.map(({ check }) => check));
  const others = checkIds.filter((check) => !names.has(check));
  return [...met, ...others.map((check) => ({ check, sends: 0, alarms: 0 }))];
}

/** How often each check stood in the way of a send, and was called a false alarm: counts, never persons. */
export function createRates(deps: Deps): AuthorityOperations["rates"] {
  return async (acting) => {
    const context = await contextFor(deps, acting, "see-rates");
    if (context === null) return refused("not-by-this-person");
    const since = context.at - sinceMs;
    const { rows } = await sql<Count>`
      select f ->> 'check' as check, count(*)::int as sends,
        (count(*) filter (where (f ->> 'isFalseAlarm')::boolean))::int as alarms
      from sends, jsonb_array_elements(findings) as f
      where sent_at >= ${since}
      group by 1 order by 2 desc, 1
    `.execute(deps.store.db);
    const levels: Readonly<Record<string, string | undefined>> = context.inForce.authority.file.levels ?? {};
    return done({
      since: momentText(since),
      protocols: context.inForce.protocols.map((each) => ({
        ...each,
        isReviewDue: isReviewDue(each, context.at),
      })),
      rates: ofEveryCheck(rows).map(({ check, sends, alarms }) => ({
        check,
        sends,
        falseAlarms: alarms,
        level: levels[check] ?? null,
      })),
    });
  };
}
