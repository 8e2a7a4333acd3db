import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { simulatedClock } from "./simulated-clock.ts";

describe("the stand-in's clock", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("runs what falls due while it is put forward, in its order, and leaves the rest", () => {
    const clock = simulatedClock(0);
    const ran: string[] = [];
    clock.later(2_000, () => ran.push("second"));
    clock.later(1_000, () => ran.push("first"));
    clock.later(60_000, () => ran.push("later"));
    clock.skip(5_000);
    expect(ran).toEqual(["first", "second"]);
    vi.advanceTimersByTime(54_999);
    expect(ran).toEqual(["first", "second"]);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(["first", "second", "later"]);
  });

  it("never runs what was cancelled", () => {
    const clock = simulatedClock(0);
    const ran: string[] = [];
    const cancel = clock.later(1_000, () => ran.push("cancelled"));
    cancel();
    clock.skip(2_000);
    vi.advanceTimersByTime(2_000);
    expect(ran).toEqual([]);
  });

  it("lets a task cancel another that falls due at the same time", () => {
    const clock = simulatedClock(0);
    const ran: string[] = [];
    clock.later(1_000, () => {
      ran.push("first");
      cancel();
    });
    const cancel = clock.later(1_000, () => ran.push("cancelled"));
    clock.skip(1_000);
    expect(ran).toEqual(["first"]);
  });

  it("waits for what lies further away than a browser's timer counts", () => {
    const clock = simulatedClock(0);
    const ran: string[] = [];
    const month = 31 * 86_400_000;
    clock.later(month, () => ran.push("a month later"));
    vi.advanceTimersByTime(month - 1);
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(["a month later"]);
  });
});
