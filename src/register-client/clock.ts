/** Time, passed in. `outlook/` has the same shape. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** Runs `task` once, `ms` milliseconds from now; the answer cancels it. */
  later(ms: number, task: () => void): () => void;
}
