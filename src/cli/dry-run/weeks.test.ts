import { describe, expect, it } from "vitest";
import type { DryRun } from "./counts.ts";
import { weeksOf } from "./weeks.ts";

const held = (hold: number) => ({ hold, prompt: 0, inform: 0 });

function runOf(weeks: DryRun["weeks"]): DryRun {
  const outcomes = { send: 0, prompt: 0, hold: 0, unreadable: 0 };
  const nothing = { checks: {}, causes: [], causesAtMostMissed: 0, unreadable: {} };
  return { messages: 0, of: 0, last: null, outcomes, weeks, ...nothing };
}

describe("the weeks of a dry run", () => {
  const run = runOf({
    "2026-10-19": { "blind-copy": held(2), confidence: held(3) },
    "2026-11-02": { confidence: held(1) },
  });

  it("have every week in between, across the change of the clocks, quiet ones too", () => {
    expect(weeksOf(run, "confidence")).toEqual([
      ["2026-10-19", held(3)],
      ["2026-10-26", held(0)],
      ["2026-11-02", held(1)],
    ]);
  });

  it("come together over all checks", () => {
    expect(weeksOf(run, null).map(([, { hold }]) => hold)).toEqual([5, 0, 1]);
  });

  it("are those with a finding alone where a machine's date lies far away", () => {
    const far = runOf({ "0001-01-01": { confidence: held(1) }, "2026-11-02": { confidence: held(1) } });
    expect(weeksOf(far, null).map(([monday]) => monday)).toEqual(["0001-01-01", "2026-11-02"]);
  });

  it("are none where nothing was found", () => {
    expect(weeksOf(runOf({}), null)).toEqual([]);
  });
});
