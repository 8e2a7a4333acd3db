import { describe, expect, it } from "vitest";
import { registerTime } from "./register-time.ts";

const hourMs = 3_600_000;

describe("the register's time", () => {
  it("is the machine's until the register has told it, and goes on with the machine's clock from there", () => {
    let machine = Date.UTC(2026, 10, 22, 12);
    const time = registerTime(() => machine);
    expect(time.now()).toBe(machine);
    const there = Date.UTC(2026, 10, 10, 10, 5);
    time.told(new Date(there).toISOString());
    expect(time.now()).toBe(there);
    machine += hourMs;
    expect(time.now()).toBe(there + hourMs);
  });

  it("is the one that was told last", () => {
    const time = registerTime(() => 0);
    time.told("2026-11-10T10:05:00Z");
    time.told("2026-11-25T10:05:00Z");
    expect(time.now()).toBe(Date.UTC(2026, 10, 25, 10, 5));
  });
});
