import type { Instant } from "../../message/index.ts";

const minuteMs = 60_000;

/** How long to wait after each failed try; the last holds for all that follow. */
const waitsMs: readonly number[] = [1, 5, 15, 60, 240].map((minutes) => minutes * minuteMs);

/** How long a notice is tried: three days, as mail servers do (RFC 5321, 4.5.4.1, asks for four to five; ours carry a term). */
const longestMs = 3 * 24 * 60 * minuteMs;

/**
 * When to try a notice again after it failed for the `attempts`-th time; null when it is given up. A carrier that names a
 * time itself (`waitMs`) is obeyed.
 */
export function nextTry(
  postedAt: Instant,
  attempts: number,
  now: Instant,
  waitMs: number | undefined,
): Instant | null {
  if (now - postedAt >= longestMs) return null;
  const usual = waitsMs[Math.min(attempts, waitsMs.length) - 1] ?? minuteMs;
  return now + Math.max(usual, waitMs ?? 0);
}
