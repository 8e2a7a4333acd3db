import type { Moment } from "./piece.ts";

const two = (value: number): string => String(value).padStart(2, "0");
const asDate = (at: Moment): Date => new Date(Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute));

function part(at: Moment, locale: string, options: Intl.DateTimeFormatOptions, type: string): string {
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).formatToParts(asDate(at));
  return parts.find((each) => each.type === type)?.value ?? "";
}

/**
 * A date by a pattern, names in the language's own form: `EEEE` Thursday, `E` Thu, `MMMM` October (in the case that
 * goes with a day), `MMM` Oct, `MM` 10, `M`, `dd` 07, `d`, `yyyy`, `yy`, `HH` 09, `H`, `hh` 9 of twelve, `mm`, `ss`,
 * `a` am, `A` AM. Anything in single quotes stands for itself.
 */
export function dated(at: Moment, pattern: string, locale = "en-GB"): string {
  const twelve = at.hour % 12 === 0 ? 12 : at.hour % 12;
  const half = at.hour < 12 ? "am" : "pm";
  const day = { day: "numeric" } as const;
  const values: Readonly<Record<string, () => string>> = {
    EEEE: () => part(at, locale, { weekday: "long" }, "weekday"),
    E: () => part(at, locale, { weekday: "short" }, "weekday"),
    MMMM: () => part(at, locale, { ...day, month: "long" }, "month"),
    MMM: () => part(at, locale, { ...day, month: "short" }, "month"),
    MM: () => two(at.month),
    M: () => String(at.month),
    dd: () => two(at.day),
    d: () => String(at.day),
    yyyy: () => String(at.year),
    yy: () => two(at.year % 100),
    HH: () => two(at.hour),
    H: () => String(at.hour),
    hh: () => String(twelve),
    mm: () => two(at.minute),
    ss: () => two((at.minute * 7) % 60),
    a: () => half,
    A: () => half.toUpperCase(),
  };
  return pattern.replace(
    /'([^']*)'|EEEE|E|MMMM|MMM|MM|M|dd|d|yyyy|yy|HH|H|hh|mm|ss|a|A/g,
    (token, literal?: string) => literal ?? values[token]?.() ?? token,
  );
}

/** RFC 5322: `Wed, 27 Oct 2021 09:31:37 +0100`. */
export const headerDate = (at: Moment): string => dated(at, "E, d MMM yyyy HH:mm:ss", "en-US") + " +0000";

/** So many minutes earlier; chains run backwards from the newest message. */
export function earlier(at: Moment, minutes: number): Moment {
  const date = new Date(asDate(at).getTime() - minutes * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}
