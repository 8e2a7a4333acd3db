import type { Fault } from "../../fault.ts";
import { quote } from "../shown.ts";
import { textsAt, type Place } from "../place.ts";

const paths = [
  "people/*/accounts/*/assessment/on",
  "people/*/accounts/*/assessment/expires",
  "preElectionPeriods/*/from",
  "preElectionPeriods/*/to",
  "officeHours/holidays/*",
  "ownProtocols/*/reviewedOn",
  "reviewedOn",
];

/** `2026-02-30`; not `30 February`, whose fault the schema tells. */
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a day written as ISO 8601 is one that the calendar has. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

/** A day of the right shape that no calendar has, such as 2026-02-30. */
export function impossibleDays(root: Place): readonly Fault[] {
  return textsAt(root, ...paths)
    .filter(({ value }) => shape.test(value) && !isCalendarDay(value))
    .map(({ pointer, value }) => ({ pointer, found: quote(value), wanted: "a day that the calendar has" }));
}
