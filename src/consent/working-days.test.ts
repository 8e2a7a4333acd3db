import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoInLondon } from "../message/index.ts";
import type { OfficeHours } from "../people/index.ts";
import { lapsesAt } from "./working-days.ts";

const at = (iso: string): number => new Date(iso).getTime();
const hours = (days: OfficeHours["days"], holidays: string[] = []): OfficeHours => ({
  days,
  holidays,
  from: "08:00",
  to: "18:00",
});
const week = hours([1, 2, 3, 4, 5]);
const christmas = hours([1, 2, 3, 4, 5], ["2026-12-25", "2026-12-28", "2027-01-01"]);

describe("lapsesAt", () => {
  it.each([
    ["two weeks later for ten working days", "2026-06-01T10:00+01:00", 10, week, "2026-06-16T00:00:00+01:00"],
    [
      "after the weekend when asked on Friday",
      "2026-06-05T17:59+01:00",
      1,
      week,
      "2026-06-09T00:00:00+01:00",
    ],
    ["on Monday's midnight when asked on Sunday", "2026-06-07T10:00Z", 1, week, "2026-06-09T00:00:00+01:00"],
    [
      "by London's day where UTC still shows the day before",
      "2026-06-01T23:30Z",
      1,
      week,
      "2026-06-04T00:00:00+01:00",
    ],
    [
      "at London's midnight across the change in March",
      "2026-03-26T10:00Z",
      3,
      week,
      "2026-04-01T00:00:00+01:00",
    ],
    [
      "at London's midnight across the change in October",
      "2026-10-22T10:00Z",
      3,
      week,
      "2026-10-28T00:00:00+00:00",
    ],
    ["on the night after the long Sunday", "2026-10-24T12:00Z", 1, hours([7]), "2026-10-26T00:00:00+00:00"],
    ["without counting holidays", "2026-12-23T10:00Z", 4, christmas, "2027-01-01T00:00:00+00:00"],
    ["over a run of holidays", "2026-12-24T10:00Z", 4, christmas, "2027-01-05T00:00:00+00:00"],
    ["by the authority's own days", "2026-06-01T10:00Z", 2, hours([2, 4]), "2026-06-05T00:00:00+01:00"],
    [
      "Monday to Friday where no day is named",
      "2026-06-05T10:00Z",
      1,
      hours([]),
      "2026-06-09T00:00:00+01:00",
    ],
    ["Monday to Friday without office hours", "2026-06-05T10:00Z", 1, undefined, "2026-06-09T00:00:00+01:00"],
  ] as const)("falls %s", (_, asked, days, officeHours, expected) => {
    expect(isoInLondon(lapsesAt(at(asked), days, officeHours))).toBe(expected);
  });

  it("is always a midnight in London, later for every day more", () => {
    const instant = fc.integer({ min: at("2020-01-01T00:00Z"), max: at("2040-01-01T00:00Z") });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 40 }), (asked, days) => {
        const lapse = lapsesAt(asked, days, week);
        expect(isoInLondon(lapse)).toMatch(/T00:00:00/);
        expect(lapsesAt(asked, days + 1, week)).toBeGreaterThan(lapse);
      }),
      { numRuns: 500 },
    );
  });
});
