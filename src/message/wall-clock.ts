import type { Instant } from "./instant.ts";

/** A date and time as a clock on a wall shows it, to the minute, as quoted headers print it. */
export interface WallClock {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** Minutes ahead of UTC where the text says so; null where it does not: then it is the authority's own time. */
  readonly offsetMinutes: number | null;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** The last Sunday of a month (1 to 12) at 01:00 UTC, when the clocks of the United Kingdom change. */
function lastSundayAtOne(year: number, month: number): Instant {
  const lastDay = new Date(Date.UTC(year, month, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * hourMs;
}

/**
 * How far Europe/London is ahead of UTC at a moment, in minutes: 60 from the last Sunday of March, 01:00 UTC, to the
 * last Sunday of October, 01:00 UTC, else 0. Source: The Summer Time Order 2002 (SI 2002/262). The send handler has no
 * Intl, so the rule stands here; it is right from 1996 on.
 */
export function londonOffsetMinutes(at: Instant): number {
  const date = new Date(at);
  const month = date.getUTCMonth() + 1;
  if (month < 3 || month > 10) return 0;
  if (month > 3 && month < 10) return 60;
  const year = date.getUTCFullYear();
  return at >= lastSundayAtOne(year, 3) && at < lastSundayAtOne(year, 10) ? 60 : 0;
}

/** The moment a wall clock shows. Without an offset it is Europe/London time; in the doubled hour of October, the first. */
export function instantOf(wall: WallClock): Instant {
  const utc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  if (wall.offsetMinutes !== null) return utc - wall.offsetMinutes * minuteMs;
  const asSummer = utc - hourMs;
  return londonOffsetMinutes(asSummer) === 60 ? asSummer : utc;
}

/** What a clock in London shows at a moment, with its offset. */
export function londonClock(
  at: Instant,
): WallClock & { readonly offsetMinutes: number; readonly weekday: number } {
  const offsetMinutes = londonOffsetMinutes(at);
  const local = new Date(at + offsetMinutes * minuteMs);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    weekday: local.getUTCDay() === 0 ? 7 : local.getUTCDay(),
    offsetMinutes,
  };
}

/** A moment as ISO 8601 with London's offset, to the second: `2026-06-21T10:00:00+01:00`. */
export function isoInLondon(at: Instant): string {
  const offset = londonOffsetMinutes(at);
  const local = new Date(at + offset * minuteMs).toISOString().slice(0, 19);
  return `${local}${offset === 60 ? "+01:00" : "+00:00"}`;
}
