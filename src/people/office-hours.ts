import { instantOf, isoInLondon, londonClock, type Instant } from "../message/index.ts";
import type { OfficeHours, TimeOfDay } from "./authority-file.ts";

const dayMs = 86_400_000;

/** As many days ahead are looked through: holidays without end leave no office hour to be found. */
const farthest = 400;

function minuteOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function isOfficeDay({ days, holidays = [] }: OfficeHours, at: Instant): boolean {
  const { weekday } = londonClock(at);
  return days.some((day) => day === weekday) && holidays.indexOf(isoInLondon(at).slice(0, 10)) < 0;
}

/** Whether a moment lies in office hours: a working day that is no holiday, by London's clock, both ends included to the minute. */
export function isOfficeHour(hours: OfficeHours, at: Instant): boolean {
  const { hour, minute } = londonClock(at);
  const now = hour * 60 + minute;
  return isOfficeDay(hours, at) && now >= minuteOf(hours.from) && now <= minuteOf(hours.to);
}

/**
 * The first moment of office hours at or after a moment: the moment itself within them, else the next morning that is a
 * working day and no holiday, by the clock of that day (summer time is the day's own). Null where none comes within 400
 * days, as in a file without working days.
 */
export function nextOfficeHour(hours: OfficeHours, at: Instant): Instant | null {
  if (isOfficeHour(hours, at)) return at;
  const { year, month, day } = londonClock(at);
  const noon = Date.UTC(year, month - 1, day, 12);
  const [hour = 0, minute = 0] = hours.from.split(":").map(Number);
  for (let ahead = 0; ahead <= farthest; ahead += 1) {
    const on = londonClock(noon + ahead * dayMs);
    const opens = instantOf({ ...on, hour, minute, offsetMinutes: null });
    if (opens >= at && isOfficeHour(hours, opens)) return opens;
  }
  return null;
}
