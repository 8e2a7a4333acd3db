import type { Instant } from "../../message/index.ts";

/** A time as Office gives it: a Date (of the page's own realm), a number in some builds, 0 for none; null for none. */
export function instantIn(value: unknown): Instant | null {
  if (typeof value === "number") return value > 0 ? value : null;
  const time = typeof value === "object" && value !== null ? Number(value.valueOf()) : NaN;
  return time > 0 ? time : null;
}
