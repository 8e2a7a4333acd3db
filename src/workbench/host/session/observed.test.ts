import { describe, expect, it } from "vitest";
import { observed } from "./observed.ts";

describe("observed state", () => {
  it("tells of a change once, afterwards, with the state before it", () => {
    const held = observed({ a: 1, b: 2 });
    const told: unknown[] = [];
    held.observe((before) => told.push([before, held.state]));
    held.change({ a: 3, b: 4 });
    expect(told).toEqual([
      [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
    ]);
  });

  it("is silent when nothing changes, and to whoever has gone", () => {
    const held = observed({ a: 1 });
    let told = 0;
    const stop = held.observe(() => (told += 1));
    held.change({ a: 1 });
    stop();
    held.change({ a: 2 });
    expect(told).toBe(0);
  });

  it("never edits what it gave away", () => {
    const held = observed({ a: 1 });
    const before = held.state;
    held.change({ a: 2 });
    expect(before).toEqual({ a: 1 });
    expect(held.state).toEqual({ a: 2 });
  });
});
