import { describe, expect, it } from "vitest";
import { manualClock } from "../../test/support/office/manual-clock.ts";
import { complete } from "./completing.ts";

/** Runs some work against a clock that stands still, and gives every answer with the time it came at. */
async function answersOf(
  begin: (later: (ms: number) => Promise<string>) => Promise<string>,
): Promise<readonly string[]> {
  const clock = manualClock(0);
  const answers: string[] = [];
  const later = (ms: number): Promise<string> =>
    new Promise((resolve) => {
      clock.later(ms, () => {
        resolve(`after ${ms}`);
      });
    });
  complete<string>(
    { completed: (answer) => answers.push(`${String(answer)} at ${clock.now()}`) },
    {
      clock,
      limitMs: 2_800,
      begin: () => begin(later),
      outOfTime: () => "out of time",
      failed: () => "failed",
    },
  );
  await clock.pass(60_000);
  return answers;
}

describe("an event", () => {
  it.each([
    ["its answer", () => Promise.resolve("done"), "done at 0"],
    ["a failure where the work rejects", () => Promise.reject(new Error("no")), "failed at 0"],
    [
      "a failure where the work throws",
      () => {
        throw new Error("no");
      },
      "failed at 0",
    ],
    [
      "the end of its time where the work hangs",
      () => new Promise<string>(() => undefined),
      "out of time at 2800",
    ],
    ["its answer, however late within the time", (later) => later(2_799), "after 2799 at 2799"],
    ["the end of its time, and not what comes later", (later) => later(2_801), "out of time at 2800"],
    [
      "the end of its time, and not a later failure",
      (later) => later(5_000).then(() => Promise.reject(new Error("no"))),
      "out of time at 2800",
    ],
  ] satisfies readonly (readonly [string, Parameters<typeof answersOf>[0], string])[])(
    "is completed once with %s",
    async (_what, begin, expected) => {
      expect(await answersOf(begin)).toEqual([expected]);
    },
  );
});
