import type { CheckId } from "../../message/index.ts";
import { checksIn } from "./as-text.ts";
import type { DryRun, Levels } from "./counts.ts";

/** What was counted in one week, by the Monday it begins with. */
export type Week = readonly [monday: string, levels: Levels];

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** Ten years: mail dated further apart than that is dated by machines, and a gap is not drawn out. */
const mostDrawn = 520;

const none: Levels = { hold: 0, prompt: 0, inform: 0 };

/** Every Monday from the first to the last, those without a finding too; only those with one where they lie too far apart. */
function mondaysOf(weeks: DryRun["weeks"]): readonly string[] {
  const known = Object.keys(weeks);
  const [first = "", last = ""] = [known[0], known.at(-1)];
  const count = Math.round((Date.parse(last) - Date.parse(first)) / weekMs) + 1;
  // Not a number where mail bore no date that a calendar knows.
  if (!(count <= mostDrawn)) return known;
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(first) + at * weekMs).toISOString().slice(0, 10),
  );
}

function sum(all: readonly Levels[]): Levels {
  const add = (a: Levels, b: Levels): Levels => ({
    hold: a.hold + b.hold,
    prompt: a.prompt + b.prompt,
    inform: a.inform + b.inform,
  });
  return all.reduce(add, none);
}

/** What one check would have said week by week; `null`: all checks together, where a message can count more than once. */
export function weeksOf({ weeks }: DryRun, check: CheckId | null): readonly Week[] {
  return mondaysOf(weeks).map((monday) => {
    const byCheck = weeks[monday] ?? {};
    const levels = check === null ? sum(checksIn(byCheck).map(([, each]) => each)) : (byCheck[check] ?? none);
    return [monday, levels];
  });
}
