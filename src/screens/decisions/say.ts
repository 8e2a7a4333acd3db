/** Dates and lists of names, as the authority's people read them: British English, London time. */
const zone = { timeZone: "Europe/London" } as const;

const longDay = new Intl.DateTimeFormat("en-GB", { ...zone, day: "numeric", month: "long", year: "numeric" });
const weekday = new Intl.DateTimeFormat("en-GB", {
  ...zone,
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const clock = new Intl.DateTimeFormat("en-GB", { ...zone, hour: "2-digit", minute: "2-digit" });
const dayAndClock = new Intl.DateTimeFormat("en-GB", {
  ...zone,
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
/** Sweden writes a date as a date field holds it. */
const plain = new Intl.DateTimeFormat("sv-SE", zone);

const justADay = /^\d{4}-\d{2}-\d{2}$/;

/** A day without a time is that day wherever it is read: noon keeps it so. */
function instantOf(moment: string): number {
  return Date.parse(justADay.test(moment) ? `${moment}T12:00:00Z` : moment);
}

/** The last moment before the end of a term; of a day, the day itself. */
function lastInstantOf(end: string): number {
  return justADay.test(end) ? instantOf(end) : Date.parse(end) - 1;
}

/** `12 November 2026`. */
export function sayDay(moment: string): string {
  return longDay.format(instantOf(moment));
}

/** `Friday, 4 December 2026`: for a day by which something is to be done. */
export function sayWeekday(moment: string): string {
  return weekday.format(instantOf(moment)).replace(",", "");
}

/**
 * The last day of a term, `Friday 4 December 2026`: terms end at the first moment that is no longer in them, which is midnight
 * of the day after.
 */
export function sayLastDay(end: string): string {
  return weekday.format(lastInstantOf(end)).replace(",", "");
}

/** `12 November 2026 at 09:30`; the day alone where no time is known. */
export function sayMoment(moment: string): string {
  return justADay.test(moment) ? sayDay(moment) : dayAndClock.format(instantOf(moment));
}

/** `09:30`. */
export function sayTime(at: number): string {
  return clock.format(at);
}

/** The day of a moment, as a date field has it: `2026-11-22`. */
export function dayOf(at: number): string {
  return plain.format(at);
}

/** How many days are left until the last day of a term; 0 on that day itself, less when it is past. */
export function daysLeft(end: string, now: number): number {
  const day = (at: number): number => Date.parse(`${dayOf(at)}T00:00:00Z`);
  return Math.round((day(lastInstantOf(end)) - day(now)) / 86_400_000);
}

const names = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** `Cllr Joss Hartley and Cllr Pieter Vane`. */
export function sayNames(all: readonly string[]): string {
  return names.format(all);
}
