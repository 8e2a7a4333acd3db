import { describe, expect, it } from "vitest";
import { dayOf, daysLeft, sayDay, sayLastDay, sayMoment, sayNames, sayTime, sayWeekday } from "./say.ts";

describe("a date", () => {
  it("is said as it is read in London, in winter and in summer", () => {
    expect(sayMoment("2026-11-12T14:05:00Z")).toBe("12 November 2026 at 14:05");
    expect(sayMoment("2026-07-01T23:30:00Z")).toBe("2 July 2026 at 00:30");
    expect(sayTime(Date.parse("2026-07-01T08:30:00Z"))).toBe("09:30");
  });

  it("without a time is that day, and has none", () => {
    expect(sayMoment("2026-11-12")).toBe("12 November 2026");
    expect(sayDay("2026-11-12")).toBe("12 November 2026");
  });

  it("by which something is to be done has its day of the week", () => {
    expect(sayWeekday("2026-12-04T23:59:59Z")).toBe("Friday 4 December 2026");
  });

  it.each([
    ["2026-12-05T00:00:00Z", "Friday 4 December 2026"],
    ["2026-07-03T23:00:00Z", "Friday 3 July 2026"],
    ["2026-12-04", "Friday 4 December 2026"],
  ])("at which a term ends, %s, is told as its last day", (end, day) => {
    expect(sayLastDay(end)).toBe(day);
  });

  it("as a field has it is the day in London", () => {
    expect(dayOf(Date.parse("2026-07-01T23:30:00Z"))).toBe("2026-07-02");
  });
});

describe("the days that are left", () => {
  const now = Date.parse("2026-11-22T23:30:00Z");

  it.each([
    ["2026-11-22T23:59:59Z", 0],
    ["2026-11-23T00:00:00Z", 0],
    ["2026-11-23T00:00:01Z", 1],
    ["2026-12-04", 12],
    ["2026-11-21", -1],
  ])("until %s are %d", (moment, days) => {
    expect(daysLeft(moment, now)).toBe(days);
  });
});

describe("names", () => {
  it("are listed as they are in a sentence", () => {
    expect(sayNames(["A"])).toBe("A");
    expect(sayNames(["A", "B", "C"])).toBe("A, B and C");
  });
});
