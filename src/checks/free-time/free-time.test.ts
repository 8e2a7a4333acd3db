import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harrowmere, message } from "../../../test/support/build.ts";
import { compared } from "../../../test/support/check-case.ts";
import { examine } from "../index.ts";
import { nextOfficeHour } from "../../people/index.ts";
import { freeTimeCases } from "./free-time.cases.ts";
import { freeTime } from "./free-time.ts";
import { isUrgent } from "./urgency.ts";

describe("free-time", () => {
  it.each(freeTimeCases)("finds what it has to when $when", (row) => {
    const { found, expected } = compared(freeTime, row);
    expect(found).toEqual(expected);
  });

  it("is silent once delivery is delayed to the next office hour", () => {
    const authority = harrowmere();
    const start = Date.UTC(2026, 0, 1) / 60_000;
    fc.assert(
      fc.property(fc.integer({ min: start, max: start + 3 * 525_600 }), (minutes) => {
        const at = minutes * 60_000;
        const hours = authority.file.officeHours;
        const deferredUntil = hours === undefined ? null : nextOfficeHour(hours, at);
        const told = examine(
          message({ from: "m1", to: ["o3"], draft: { deferredUntil } }),
          authority,
          [],
          at,
        );
        expect(told.filter(({ check }) => check === "free-time")).toEqual([]);
      }),
    );
  });
});

describe("a subject", () => {
  it.each([
    "URGENT flood",
    "Urgent: flood",
    "Flood [urgent]",
    "Flood - urgent",
    "RE: URGENT - flood",
    "Very urgent!",
    "Culvert in Quay Street for urgent attention",
    "For your urgent reply: culvert",
  ])("is marked urgent: “%s”", (subject) => {
    expect(isUrgent({ urgent: false, subject })).toBe(true);
  });

  it.each([
    "Not urgent: minutes",
    "Urgent care centre",
    "Non-urgent repairs",
    "Insurgents in fiction",
    "Minutes",
    "Not for urgent attention: minutes",
    "Paper for urgent action plan",
    "For urgent repairs ring the depot",
  ])("is not marked urgent: “%s”", (subject) => {
    expect(isUrgent({ urgent: false, subject })).toBe(false);
  });
});
