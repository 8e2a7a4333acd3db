const london = "Europe/London";

function partsOf(moment: number, options: Intl.DateTimeFormatOptions): (type: string) => string {
  const parts = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: london }).formatToParts(moment);
  return (type) => parts.find((part) => part.type === type)?.value ?? "";
}

/** `09:14`, in London. */
export function timeOfDay(moment: number): string {
  const part = partsOf(moment, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${part("hour")}:${part("minute")}`;
}

/** `Tuesday 10 November 2026`. */
export function dayOf(moment: number): string {
  const part = partsOf(moment, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  return `${part("weekday")} ${part("day")} ${part("month")} ${part("year")}`;
}

/** As the head of a quotation has it: `Monday, 2 November 2026 09:14`. */
export function quotedMoment(moment: number): string {
  const part = partsOf(moment, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  return `${part("weekday")}, ${part("day")} ${part("month")} ${part("year")} ${timeOfDay(moment)}`;
}

/** As a list of messages has it, seen from `now`: the time today, `Mon 09:14` within the week, else `2 Nov`. */
export function listMoment(moment: number, now: number): string {
  if (dayOf(moment) === dayOf(now)) return timeOfDay(moment);
  const part = partsOf(moment, { weekday: "short", day: "numeric", month: "short" });
  const isRecent = now - moment < 6 * 86_400_000 && moment <= now;
  return isRecent ? `${part("weekday")} ${timeOfDay(moment)}` : `${part("day")} ${part("month")}`;
}
