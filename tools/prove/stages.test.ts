import { setImmediate as breathe } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
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

  it("take as long as the busier of their lanes", () => {
    expect(minutesOf(stages, runs)).toBe(2 + 8 + 6);
  });

  it("take no less than a run that is made by itself", () => {
    expect(minutesOf(stagesOf({ long: runs.long }), runs)).toBe(8);
  });

  it.each([
    [[8, 3, 1]],
    [[5, 5, 4, 3, 3, 3]],
    [[12, 10, 7, 6, 4, 3, 3, 3, 2, 2, 2, 1, 0.5, 0.5, 0.3]],
    [[1]],
  ])("take what runs of %j minutes take when they are made", async (minutes) => {
    const several = Object.fromEntries(minutes.map((each, index) => [`run-${index}`, run(each)]));
    vi.useFakeTimers({ now: 0 });
    try {
      const made = inStages(stagesOf(several), async (name) => {
        await new Promise((done) => setTimeout(done, (several[name]?.minutes ?? 0) * 60_000));
      });
      await vi.runAllTimersAsync();
      await made;
      expect(minutesOf(stagesOf(several), several)).toBeCloseTo(Date.now() / 60_000);
    } finally {
      vi.useRealTimers();
    }
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
