import { describe, expect, it } from "vitest";
import { momentOf } from "./moment.ts";

const at = (iso: string): number => new Date(iso).getTime();

describe("momentOf", () => {
  it.each([
    ["2026-01-15", "2026-01-15T00:00:00Z", "2026-01-16T00:00:00Z", "a winter day"],
    ["2026-06-15", "2026-06-14T23:00:00Z", "2026-06-15T23:00:00Z", "a summer day"],
    ["2026-03-29", "2026-03-29T00:00:00Z", "2026-03-29T23:00:00Z", "the short day of March"],
    ["2026-10-25", "2026-10-24T23:00:00Z", "2026-10-26T00:00:00Z", "the long day of October"],
    ["2027-12-31", "2027-12-31T00:00:00Z", "2028-01-01T00:00:00Z", "the last day of a year"],
    ["2028-02-29", "2028-02-29T00:00:00Z", "2028-03-01T00:00:00Z", "a leap day"],
  ])("reads %s as the whole of that day in London", (text, from, to) => {
    expect(momentOf(text)).toEqual({ from: at(from), to: at(to) });
  });

  it.each([
    ["2026-06-15T10:00:00+01:00", "2026-06-15T09:00:00Z"],
    ["2026-06-15T10:00Z", "2026-06-15T10:00:00Z"],
    ["2026-06-15T23:30:30.250-05:30", "2026-06-16T05:00:30Z"],
    ["2026-06-15T23:59:59+14:59", "2026-06-15T09:00:59Z"],
  ])("reads %s as one instant, to the second", (text, instant) => {
    expect(momentOf(text)).toEqual({ from: at(instant), to: at(instant) });
  });

  it.each([
    "2026-02-30",
    "2027-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-00",
    "2026-06-15T24:00Z",
    "2026-06-15T10:60Z",
    "2026-06-15T10:00:60Z",
    "2026-06-15T10:00+15:00",
    "2026-06-15T10:00+01:75",
    "2026-06-15T10:00",
    "2026-6-15",
    "15/06/2026",
    " 2026-06-15",
    "2026-06-15\n",
    "soon",
    "",
  ])("reads %j as no moment", (text) => {
    expect(momentOf(text)).toBeNull();
  });
});
