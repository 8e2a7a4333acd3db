import type { Instant } from "../message/index.ts";
import { instantOf, londonClock } from "../message/index.ts";
import type { OfficeHours } from "../people/index.ts";

const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5];

/** How many working days an originator has to answer, unless the authority sets another term (outward contract, section 5). */
export const usualLapseWorkingDays = 10;

/** Noon, so that no change of the clocks moves it to another day. */
function noonAfter(at: Instant, days: number): Instant {
  const { year, month, day } = londonClock(at);
  return instantOf({ year, month, day: day + days, hour: 12, minute: 0, offsetMinutes: null });
}

/** Whether the authority works on the day in London on which a moment lies; Monday to Friday where it names no days. */
export function isWorkingDay(at: Instant, officeHours: OfficeHours | undefined): boolean {
  const noon = noonAfter(at, 0);
  const days: readonly number[] = officeHours?.days ?? [];
  const weekday = londonClock(noon).weekday;
  const isHoliday = (officeHours?.holidays ?? []).includes(new Date(noon).toISOString().slice(0, 10));
  return (days.length === 0 ? mondayToFriday : days).includes(weekday) && !isHoliday;
}

/**
 * The moment a request lapses: midnight in London at the end of the last of so many working days, the day of asking not
 * counted. Working days are the authority's office days without its holidays; Monday to Friday where it names none.
 * Silence until then is a lapse, never consent (part-5.5, 14.1).
 */
export function lapsesAt(
  askedAt: Instant,
  workingDays: number,
  officeHours: OfficeHours | undefined,
): Instant {
  let days = 0;
  for (let left = workingDays; left > 0;) {
    days += 1;
    if (isWorkingDay(noonAfter(askedAt, days), officeHours)) left -= 1;
  }
  const last = londonClock(noonAfter(askedAt, days));
  return instantOf({ ...last, day: last.day + 1, hour: 0, minute: 0, offsetMinutes: null });
}
