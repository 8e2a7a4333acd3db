import type { Instant } from "../../message/index.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The zones of RFC 822 that have a meaning, in minutes ahead of UTC. The military letters have none (RFC 5322, 4.3). */
const namedZones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  bst: 60,
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
};

/**
 * A date of RFC 5322, 3.3, once comments are gone and white space is single. The day of the week may be missing.
 * Takes `Tue, 4 Mar 2025 10:15:00 +0000` and `4 Mar 25 10:15 GMT`, not `2025-03-04T10:15:00Z`.
 */
const dateForm =
  /^(?:[a-z]{2,9} ?, ?)?(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{2,4}) (\d{1,2}) ?: ?(\d{2})(?: ?: ?(\d{2}))? ([+-]\d{4}|[a-z]{1,5})$/i;

/** Without comments: `(GMT)` and the like. Comments nest; an unclosed one takes the rest. */
function withoutComments(text: string): string {
  if (!text.includes("(")) return text;
  let depth = 0;
  let out = "";
  for (const char of text) {
    if (char === "(") depth += 1;
    else if (char === ")" && depth > 0) depth -= 1;
    else if (depth === 0) out += char;
  }
  return out;
}

/** Minutes ahead of UTC; an unknown name counts as UTC, as RFC 5322, 4.3 asks; null when the figures are no offset. */
function zoneMinutes(zone: string): number | null {
  const figures = /^([+-])(\d\d)(\d\d)$/.exec(zone);
  if (!figures) return namedZones[zone.toLowerCase()] ?? 0;
  const hours = Number(figures[2]);
  const minutes = Number(figures[3]);
  if (hours > 15 || minutes > 59) return null;
  return (figures[1] === "-" ? -1 : 1) * (hours * 60 + minutes);
}

/** Two figures: 00 to 49 are of this century, 50 to 99 of the last; three count from 1900 (RFC 5322, 4.3). */
function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return figures.length === 2 && year < 50 ? year + 2000 : year + 1900;
}

/** The first moment of a day of the calendar, UTC; null for 31 February, which JavaScript would carry over into March. */
function midnightOf(year: number, month: number, day: number): Instant | null {
  const midnight = new Date(Date.UTC(year, month, day));
  return midnight.getUTCMonth() === month && midnight.getUTCDate() === day ? midnight.getTime() : null;
}

/** A time of day in seconds; null for one that no clock shows. A leap second counts. */
function secondsOf(hour: number, minute: number, second: number): number | null {
  return hour > 23 || minute > 59 || second > 60 ? null : (hour * 60 + minute) * 60 + second;
}

/**
 * The moment that a date header names, obsolete forms included; null when it is no date of RFC 5322, or no day of the
 * calendar. A date without a zone names no moment.
 */
export function readDate(header: string): Instant | null {
  const parts = dateForm.exec(withoutComments(header.slice(0, 200)).replace(/\s+/g, " ").trim());
  if (!parts) return null;
  const [, day, monthName = "", year = "", hour, minute, second, zone = ""] = parts;
  const midnight = midnightOf(fullYear(year), months.indexOf(monthName.toLowerCase()), Number(day));
  const seconds = secondsOf(Number(hour), Number(minute), Number(second ?? 0));
  const offset = zoneMinutes(zone);
  if (midnight === null || seconds === null || offset === null) return null;
  return midnight + (seconds - offset * 60) * 1000;
}
