import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Causes } from "./causes.ts";
import type { FindingFacts } from "./facts.ts";

const finding = (cause: string): FindingFacts => ({
  check: "blind-copy",
  level: "hold",
  cause,
  because: "b",
});

function counted(causes: readonly string[], most: number): Causes {
  const counting = new Causes([], 0, most);
  for (const [at, cause] of causes.entries()) counting.add(finding(cause), `${at}.eml`);
  return counting;
}

describe("causes", () => {
  it("stand with the noisiest first, and equals by name", () => {
    const names = counted(["b", "c", "a", "c"], 10).noisiest();
    expect(names.map(({ cause, count }) => [cause, count])).toEqual([
      ["c", 2],
      ["a", 1],
      ["b", 1],
    ]);
  });

  it("name the first three messages of each", () => {
    const [only] = counted(["a", "a", "a", "a"], 10).noisiest();
    expect(only?.examples.map(({ path }) => path)).toEqual(["0.eml", "1.eml", "2.eml"]);
  });

  it("are found also where thousands of quiet ones came first", () => {
    const quiet = Array.from({ length: 1000 }, (_, at) => `quiet ${at}`);
    const noisy = Array.from({ length: 50 }, () => "noisy");
    expect(counted([...quiet, ...noisy], 100).noisiest()[0]).toMatchObject({ cause: "noisy", count: 50 });
  });

  it("are never counted too high, nor too low by more than is said, nor remembered without end", () => {
    const letters = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 200 }), fc.integer({ min: 2, max: 6 }), (causes, most) => {
        const counting = counted(causes, most);
        const known = counting.noisiest();
        expect(known.length).toBeLessThanOrEqual(most);
        for (const letter of new Set(causes)) {
          const truth = causes.filter((each) => each === letter).length;
          const count = known.find(({ cause }) => cause === letter)?.count ?? 0;
          expect(count).toBeLessThanOrEqual(truth);
          expect(count).toBeGreaterThanOrEqual(truth - counting.atMostMissed);
        }
      }),
    );
  });

  it("come to the same when counting was broken off and gone on with", () => {
    const causes = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { maxLength: 120 });
    fc.assert(
      fc.property(causes, fc.nat({ max: 120 }), fc.integer({ min: 2, max: 5 }), (all, cut, most) => {
        const before = counted(all.slice(0, cut), most);
        const after = new Causes(before.noisiest(), before.atMostMissed, most);
        for (const [at, cause] of all.slice(cut).entries())
          after.add(finding(cause), `${at + Math.min(cut, all.length)}.eml`);
        const whole = counted(all, most);
        expect(after.noisiest()).toEqual(whole.noisiest());
        expect(after.atMostMissed).toBe(whole.atMostMissed);
      }),
    );
  });
});
