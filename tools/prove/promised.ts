import type { RunId } from "./runs.ts";

/** A run of the whole demand that takes too long to be made with all others, and is made by its name alone. */
export interface InFull {
  readonly run: RunId;
  /** The smaller of the same kind: the greater one, where it was made, counts in its place. */
  readonly insteadOf: RunId;
  /** What is open as long as it has not passed. */
  readonly open: string;
}

/** One promise of the project, what shows it, and how far it is kept. */
export interface Promised {
  /** Its row in the bar that was set: R reliability, G guard, M mail, S security, P privacy, A accessibility. */
  readonly id: string;
  /** What is promised, in a sentence. */
  readonly says: string;
  /** The figure that is demanded. */
  readonly demand: string;
  /** What shows it; empty only where `open` says why nothing does. */
  readonly shownBy: readonly RunId[];
  /** Absent where what shows it has the size of the demand. */
  readonly inFull?: InFull;
  /** The last figure, and how it was come by. "not at rest": measured while others worked on the same two cores. */
  readonly measured: string;
  /** What is demanded and not shown by any run, with the reason; null where all of it is. */
  readonly open: string | null;
}
