import { setImmediate as breathe } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inStages, minutesOf, stagesOf } from "./stages.ts";
import type { Run } from "./runs.ts";

const run = (minutes: number, when?: Run["when"]): Run => ({
  args: [],
  env: {},
  minutes,
  needs: [],
  ...(when === undefined ? {} : { when }),
});
const runs = {
  timed: run(6, "alone"),
  short: run(1),
  long: run(8),
  build: run(2, "first"),
  middle: run(3),
};

describe("the stages of a proof", () => {
  const stages = stagesOf(runs);

  it("begin with what others build on, go on with the longest, and end with what is timed", () => {
    expect(stages).toEqual([
      { lanes: 1, names: ["build"] },
      { lanes: 2, names: ["long", "middle", "short"] },
      { lanes: 1, names: ["timed"] },
    ]);
  });

  it("leave no stage that has nothing to do", () => {
    expect(stagesOf({ short: runs.short })).toEqual([{ lanes: 2, names: ["short"] }]);
  });

  it("take as long as their lanes share it", () => {
    expect(minutesOf(stages, runs)).toBe(2 + (8 + 3 + 1) / 2 + 6);
  });

  it("make every run once, two beside each other, and what is timed beside nothing", async () => {
    let atWork = 0;
    const beside: Record<string, number> = {};
    await inStages(stages, async (name) => {
      beside[name] = ++atWork;
      await breathe();
      atWork--;
    });
    expect(beside).toMatchObject({ build: 1, timed: 1 });
    expect(Object.keys(beside).sort()).toEqual(Object.keys(runs).sort());
    expect(Math.max(...Object.values(beside))).toBe(2);
  });
});
