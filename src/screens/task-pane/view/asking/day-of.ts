import { isoInLondon } from "../../../../message/index.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** The day of a moment in London, in words: `2026-11-18T09:12:00Z` is `18 November 2026`. What is no moment stays as it is. */
export function dayOf(moment: string): string {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return moment;
  const [year = "", month = "", day = ""] = isoInLondon(at).slice(0, 10).split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
}

/** The last day of a term that ends at a moment, which is midnight of the day after: `2026-11-25T00:00:00Z` is `24 November 2026`. */
export function lastDayOf(end: string): string {
  const at = Date.parse(end);
  return Number.isNaN(at) ? end : dayOf(new Date(at - 1).toISOString());
}
