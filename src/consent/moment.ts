import type { Instant } from "../message/index.ts";
import { instantOf } from "../message/index.ts";

/** What a date or an instant in a file says: for an instant both are equal, a date is a whole day of the authority's time. */
export interface Moment {
  readonly from: Instant;
  /** The first moment after the day. */
  readonly to: Instant;
}

/**
 * A date, or an instant with seconds or not, with its offset (ISO 8601). Takes `2026-02-28` and
 * `2026-02-28T09:05:00+01:00`, not `28/02/2026` and not `2026-02-28T09:05`.
 */
const written =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|([+-])(\d\d):(\d\d)))?$/;

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Midnight at the start of a day in Europe/London; a day past the end of its month is one of the next. */
function startOfDay(year: number, month: number, day: number): Instant {
  return instantOf({ year, month, day, hour: 0, minute: 0, offsetMinutes: null });
}

/** The moment a text states; null when it is no such text or states a day or time that does not exist. */
export function momentOf(text: string): Moment | null {
  const match = written.exec(text);
  if (match === null) return null;
  const part = (group: number): number => Number(match[group] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  if (!isDay(year, month, day)) return null;
  if (match[4] === undefined)
    return { from: startOfDay(year, month, day), to: startOfDay(year, month, day + 1) };
  if (part(4) > 23 || part(5) > 59 || part(6) > 59 || part(8) > 14 || part(9) > 59) return null;
  const ahead = (match[7] === "-" ? -1 : 1) * (part(8) * 60 + part(9));
  const at = Date.UTC(year, month - 1, day, part(4), part(5) - ahead, part(6));
  return { from: at, to: at };
}
