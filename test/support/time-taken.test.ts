import { describe, expect, it } from "vitest";
import { timeTaken } from "./time-taken.ts";

/** A clock that stands at each of these in turn. */
function clockAt(...moments: number[]): () => number {
  return () => moments.shift() ?? Number.NaN;
}

describe("the time that a piece of work takes", () => {
  it("is the clock's where other threads of the process work beside it", async () => {
    expect(await timeTaken(() => undefined, [clockAt(100, 130), clockAt(7, 90)])).toBe(30);
  });

  it("is the processor's where other processes have it meanwhile", async () => {
    expect(await timeTaken(() => undefined, [clockAt(100, 2_100), clockAt(7, 37)])).toBe(30);
  });

  it("ends when the work does, not when it is begun", async () => {
    let now = 0;
    const work = async () => {
      await Promise.resolve();
      now = 40;
    };
    expect(await timeTaken(work, [() => now])).toBe(40);
  });
});
