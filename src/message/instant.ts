/**
 * A moment: whole milliseconds since 1970-01-01T00:00Z, as `Date.prototype.getTime` gives. Never read from a clock in
 * the pure folders: it is passed in.
 */
export type Instant = number;
