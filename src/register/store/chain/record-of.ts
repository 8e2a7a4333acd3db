/**
 * Under whose key an entry keeps what it says: that of its subject. What is said about none is kept a month at a time, so
 * that it can be erased a month at a time. `at` is ISO 8601 in UTC.
 */
export function recordOf(about: string | null, at: string): string {
  return about ?? `log-${at.slice(0, 7)}`;
}
