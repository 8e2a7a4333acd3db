import { describe, expect, it } from "vitest";
import { noFaults } from "./faults.ts";
import { faultyMembers, randomFaults } from "./random-faults.ts";

const mixes = Array.from({ length: 2_000 }, (_, seed) => randomFaults(seed));

describe("random mixes of faults", () => {
  it("are the same for the same seed", () => {
    expect(randomFaults(4711)).toEqual(randomFaults(4711));
    expect(randomFaults(4711)).not.toEqual(randomFaults(4712));
  });

  it("are now and then no faults at all", () => {
    const healthy = mixes.filter((mix) => mix === noFaults).length;
    expect(healthy).toBeGreaterThan(100);
    expect(healthy).toBeLessThan(400);
  });

  it("are now and then a fault in every call", () => {
    expect(mixes.some(({ calls }) => Object.keys(calls).length === faultyMembers.length)).toBe(true);
  });

  it("hold every way to go wrong, every member, every state of the register", () => {
    const faults = mixes.flatMap(({ calls }) => Object.values(calls));
    expect(new Set(faults.map(({ how }) => how)).size).toBe(9);
    expect(new Set(mixes.flatMap(({ calls }) => Object.keys(calls))).size).toBe(faultyMembers.length);
    expect(new Set(mixes.map(({ surroundings }) => surroundings.register)).size).toBe(5);
    expect(new Set(mixes.flatMap(({ traps }) => traps)).size).toBe(9);
  });
});
