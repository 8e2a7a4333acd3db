import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoInLondon } from "../message/index.ts";
import { isOfficeHour, nextOfficeHour, type OfficeHours } from "./index.ts";

const hours: OfficeHours = {
  days: [1, 2, 3, 4, 5],
  from: "08:00",
  to: "18:00",
  holidays: ["2026-12-25", "2026-12-28", "2027-01-01"],
};
const at = (text: string): number => Date.parse(text);

describe("isOfficeHour", () => {
  it.each([
    ["a Monday morning", "2026-11-23T08:00:00Z", true],
    ["the minute before", "2026-11-23T07:59:59Z", false],
    ["the last minute", "2026-11-23T18:00:59Z", true],
    ["the minute after", "2026-11-23T18:01:00Z", false],
    ["a Sunday", "2026-11-22T10:00:00Z", false],
    ["a bank holiday", "2026-12-28T10:00:00Z", false],
    ["07:30 by the sun in summer", "2026-06-22T07:30:00Z", true],
    ["17:30 by the sun in summer", "2026-06-22T17:30:00Z", false],
  ])("is right for %s", (_, text, expected) => {
    expect(isOfficeHour(hours, at(text))).toBe(expected);
  });
});

describe("nextOfficeHour", () => {
  it.each([
    ["stays where it is office hours", "2026-11-23T09:30:00Z", "2026-11-23T09:30:00+00:00"],
    ["waits for the morning", "2026-11-23T21:40:00Z", "2026-11-24T08:00:00+00:00"],
    ["waits for this morning", "2026-11-23T05:10:00Z", "2026-11-23T08:00:00+00:00"],
    ["passes over the weekend", "2026-11-20T18:01:00Z", "2026-11-23T08:00:00+00:00"],
    ["passes over Christmas and its bank holidays", "2026-12-24T19:00:00Z", "2026-12-29T08:00:00+00:00"],
    ["is in summer time after the clocks go forward", "2027-03-27T12:00:00Z", "2027-03-29T08:00:00+01:00"],
    ["is in winter time after the clocks go back", "2026-10-24T12:00:00Z", "2026-10-26T08:00:00+00:00"],
  ])("%s", (_, text, expected) => {
    expect(isoInLondon(nextOfficeHour(hours, at(text)) ?? 0)).toBe(expected);
  });

  it("is nowhere where no day is a working day", () => {
    expect(nextOfficeHour({ ...hours, days: [] }, at("2026-11-23T21:40:00Z"))).toBeNull();
  });

  const moment = fc.integer({
    min: at("2026-01-01T00:00:00Z") / 60_000,
    max: at("2031-01-01T00:00:00Z") / 60_000,
  });
  const anyHours = fc
    .record({
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }),
      from: fc.integer({ min: 3, max: 12 }),
      to: fc.integer({ min: 13, max: 23 }),
      holidays: fc.subarray(["2026-12-25", "2027-03-26", "2027-03-29", "2028-05-01"]),
    })
    .map(({ from, to, ...rest }): OfficeHours => ({
      ...rest,
      from: `${String(from).padStart(2, "0")}:30`,
      to: `${String(to)}:00`,
    }));

  it("is an office hour, never before the moment, and none lies between", () => {
    fc.assert(
      fc.property(moment, anyHours, fc.double({ min: 0, max: 1, noNaN: true }), (minutes, some, share) => {
        const now = minutes * 60_000;
        const next = nextOfficeHour(some, now) ?? NaN;
        expect(next).toBeGreaterThanOrEqual(now);
        expect(isOfficeHour(some, next)).toBe(true);
        const between = now + Math.floor(share * (next - now - 60_000));
        if (between >= now && between < next) expect(isOfficeHour(some, between)).toBe(false);
        expect(nextOfficeHour(some, next)).toBe(next);
      }),
    );
  });
});
