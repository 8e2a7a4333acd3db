import type { DirectoryDoubt, DirectoryFault } from "../../../api/index.ts";
import { sayDoubt, sayFault, type Preview } from "../../../people/directory/index.ts";

/** What is shown beside who is added and changed, each in one sentence. */
export interface Shown {
  readonly doubts: DirectoryDoubt[];
  readonly faults: DirectoryFault[];
}

/**
 * What a list leaves to be looked at, and what of it was not taken. A list that is no file has no lines: `calledOf` then names whoever
 * stands in a place of it, from 1; absent for a file.
 */
export function shownOf({ doubts, faults }: Preview, calledOf?: (place: number) => string): Shown {
  const lineOf = (line: number): number | null => (calledOf === undefined ? line : null);
  return {
    doubts: doubts.map((doubt) => ({
      line: lineOf(doubt.line),
      because: doubt.because,
      says: sayDoubt(doubt),
      person: doubt.person,
    })),
    faults: faults.map((fault) => ({
      line: lineOf(fault.line),
      because: fault.fault.because,
      says: calledOf === undefined ? sayFault(fault) : `${calledOf(fault.line)}: ${sayFault(fault)}`,
    })),
  };
}
