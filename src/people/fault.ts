/** Something wrong at one place of a file: where, what stands there, and what would be right, each in plain words on one line. */
export interface Fault {
  /** Where it stands, as a JSON Pointer (RFC 6901); empty for the file as a whole. */
  readonly pointer: string;
  /** What stands there, cut short where it is long; `nothing` where something is missing. */
  readonly found: string;
  /** What was wanted instead, to be read after "wanted". */
  readonly wanted: string;
}
