/** Time as the host knows it: passed in, so that a test can make five minutes pass at once. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** Runs `task` once, `ms` milliseconds from now; the answer cancels it. */
  later(ms: number, task: () => void): () => void;
}
