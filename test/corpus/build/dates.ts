import { instantOf, londonClock } from "../../../src/message/index.ts";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The parts of a scenario's `2026-10-05 09:12` as clients print them. */
export function partsOf(at: string) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = at.split(/[- :]/).map(Number);
  const instant = instantOf({ year, month, day, hour, minute, offsetMinutes: null });
  const clock = londonClock(instant);
  const dayName = days[clock.weekday - 1] ?? "";
  const monthName = months[month - 1] ?? "";
  return {
    dayName,
    monthName,
    instant,
    day,
    year,
    time: `${two(hour)}:${two(minute)}`,
    offset: clock.offsetMinutes === 60 ? "+0100" : "+0000",
    date: `${String(day)} ${monthName} ${String(year)}`,
  };
}

/** RFC 5322: `Mon, 05 Oct 2026 09:12:00 +0100`. */
export function rfcDate(at: string): string {
  const p = partsOf(at);
  return `${p.dayName.slice(0, 3)}, ${two(p.day)} ${p.monthName.slice(0, 3)} ${String(p.year)} ${p.time}:00 ${p.offset}`;
}
