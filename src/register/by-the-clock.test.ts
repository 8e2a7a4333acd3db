import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pino } from "pino";
import { Writable } from "node:stream";
import { startErrands } from "./by-the-clock.ts";
import type { Operations } from "./operations/index.ts";

const lines: string[] = [];
const sink = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    lines.push(chunk.toString());
    done();
  },
});
const log = pino({ base: null }, sink);

/** Operations of which only the clock's are there. */
function operationsWhere(change: Partial<Operations>): Operations {
  const nothing = (): Promise<number> => Promise.resolve(0);
  const clock = { lapseDue: nothing, remindDue: nothing, remindOfReview: nothing, warnOfExpiring: nothing };
  return { ...clock, removeDue: nothing, ...change } as unknown as Operations;
}

beforeEach(() => {
  vi.useFakeTimers();
  lines.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what happens by itself", () => {
  it("happens at once, then every minute, and no more after the end", async () => {
    let lapses = 0;
    const errands = startErrands(operationsWhere({ lapseDue: () => Promise.resolve((lapses += 1)) }), log);
    await vi.advanceTimersByTimeAsync(125_000);
    expect(lapses).toBe(3);
    await errands.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(lapses).toBe(3);
    expect(lines[0]).toContain('"did":"lapsed","count":1');
  });

  it("is not begun again while it is under way, and the end waits for it", async () => {
    let begun = 0;
    let finish = (): void => undefined;
    const slow = (): Promise<number> =>
      new Promise((resolve) => {
        begun += 1;
        finish = () => {
          resolve(0);
        };
      });
    const errands = startErrands(operationsWhere({ removeDue: slow }), log);
    await vi.advanceTimersByTimeAsync(4 * 3_600_000);
    expect(begun).toBe(1);
    let isStopped = false;
    const stopped = errands.stop().then(() => {
      isStopped = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(isStopped).toBe(false);
    finish();
    await stopped;
    expect(isStopped).toBe(true);
  });

  it("goes on after a failure, of which the log tells without what the error said", async () => {
    let tries = 0;
    const failing = (): Promise<number> => {
      tries += 1;
      return Promise.reject(new Error("a row of Priya's"));
    };
    const errands = startErrands(operationsWhere({ remindDue: failing }), log);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries).toBe(2);
    expect(lines.join("")).toContain('"event":"errand-failed","did":"reminded","name":"Error"');
    expect(lines.join("")).not.toContain("Priya");
    await errands.stop();
  });
});
