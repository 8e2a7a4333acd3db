/** What is wrong at one place of a file, for one line of a report. */
export interface Fault {
  /** Where it stands, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** What stands there, as JSON, cut short where it is long; `nothing` where something is missing. */
  readonly found: string;
  /** What was wanted instead, to be read after "wanted". */
  readonly wanted: string;
}
