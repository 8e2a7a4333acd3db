import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, isoInLondon, londonClock, londonOffsetMinutes } from "./wall-clock.ts";

const summerTime = [
  ["the last second of winter", "2026-03-29T00:59:59Z", 0],
  ["the first second of summer", "2026-03-29T01:00:00Z", 60],
  ["midsummer", "2026-06-21T12:00:00Z", 60],
  ["the last second of summer", "2026-10-25T00:59:59Z", 60],
  ["the first second of winter", "2026-10-25T01:00:00Z", 0],
  ["a year in which March ends on a Sunday", "2030-03-31T01:00:00Z", 60],
] as const;

describe("Europe/London", () => {
  it.each(summerTime)("is right at %s", (_when, moment, minutes) => {
    expect(londonOffsetMinutes(Date.parse(moment))).toBe(minutes);
  });

  it("agrees with the time zone database at every hour of thirty years", () => {
    const oracle = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/London",
      hour: "2-digit",
      hourCycle: "h23",
    });
    for (let at = Date.UTC(2000, 0, 1); at < Date.UTC(2030, 0, 1); at += 3_600_000 * 5) {
      expect(londonClock(at).hour).toBe(Number(oracle.format(at)));
    }
  });

  it("writes a moment with its own offset", () => {
    expect(isoInLondon(Date.parse("2026-06-21T09:00:00Z"))).toBe("2026-06-21T10:00:00+01:00");
    expect(isoInLondon(Date.parse("2026-12-21T09:00:00Z"))).toBe("2026-12-21T09:00:00+00:00");
  });

  it("counts Sunday as the seventh day", () => {
    expect(londonClock(Date.parse("2026-11-22T12:00:00Z")).weekday).toBe(7);
  });
});

describe("a wall clock", () => {
  it("shows the moment that its own offset says", () => {
    const wall = { year: 2026, month: 7, day: 1, hour: 10, minute: 30, offsetMinutes: 120 };
    expect(instantOf(wall)).toBe(Date.parse("2026-07-01T08:30:00Z"));
  });

  it("gives back the minute it was read from, but for the doubled hour of October", () => {
    fc.assert(
      fc.property(fc.integer({ min: 946_684_800, max: 2_000_000_000 }), (second) => {
        const at = Math.floor(second / 60) * 60_000;
        const read = instantOf({ ...londonClock(at), offsetMinutes: null });
        expect([at, at - 3_600_000]).toContain(read);
        expect(londonClock(read)).toMatchObject({
          hour: londonClock(at).hour,
          minute: londonClock(at).minute,
        });
      }),
    );
  });
});
