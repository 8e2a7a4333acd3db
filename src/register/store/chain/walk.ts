import type { Head } from "../store.ts";
import { readRow, type EntryText } from "./fault-of-row.ts";
import { faultOfSaid } from "./fault-of-said.ts";
import { noEntries } from "./head.ts";
import type { ChainRow } from "./row.ts";

/** Where the log breaks. */
export interface Break {
  readonly n: number;
  readonly because: string;
}

/** An entry whose personal fields are gone: right only if the log tells of the erasure of `record`. */
export interface Gone {
  readonly n: number;
  readonly record: string;
}

/** What was found in a stretch of the log: the head after it, what is gone, and where it breaks. */
export interface Stretch {
  readonly head: Head;
  readonly gone: readonly Gone[];
  readonly broken: Break | null;
}

/**
 * A row that is whole names another hash before it than stands there. The entry after it tells which of the two was
 * written again; where there is none, it may be either.
 */
function whereLinkBreaks(row: ChainRow, next: ChainRow | undefined): Break {
  const { n } = row;
  if (n === 1) return { n, because: "Entry 1 names a hash before it, where nothing was." };
  const text = next === undefined ? null : readRow(next);
  if (text === null || typeof text === "string")
    return {
      n: n - 1,
      because: `Entry ${n} does not follow entry ${n - 1}: one of the two was written again.`,
    };
  return text.prev === row.hash
    ? { n: n - 1, because: `Entry ${n - 1} is not the one that entry ${n} follows: it was written again.` }
    : { n, because: `Entry ${n} does not name the hash of the entry before it: it was written again.` };
}

function faultOfPlace(row: ChainRow, text: EntryText, head: Head, next: ChainRow | undefined): Break | null {
  const prev = head === noEntries ? null : head.hash;
  return text.prev === prev ? null : whereLinkBreaks(row, next);
}

function missing(n: number, head: Head): Break | null {
  if (n === head.n + 1) return null;
  return n > head.n
    ? { n: head.n + 1, because: `Entry ${head.n + 1} is missing: after ${head.n} comes ${n}.` }
    : { n, because: `Entry ${n} stands beside the log: numbers begin at 1 and come once.` };
}

/** Walks rows that follow `head`. Stops at the first that breaks. */
export function walk(rows: readonly ChainRow[], head: Head): Stretch {
  const gone: Gone[] = [];
  let last = head;
  for (const [at, row] of rows.entries()) {
    const hole = missing(row.n, last);
    if (hole !== null) return { head: last, gone, broken: hole };
    const text = readRow(row);
    if (typeof text === "string") return { head: last, gone, broken: { n: row.n, because: text } };
    const misplaced = faultOfPlace(row, text, last, rows[at + 1]);
    if (misplaced !== null) return { head: last, gone, broken: misplaced };
    const said = faultOfSaid(row, text);
    if (said !== null && "because" in said)
      return { head: last, gone, broken: { n: row.n, because: said.because } };
    if (said !== null) gone.push({ n: row.n, record: said.gone });
    last = { n: row.n, hash: row.hash };
  }
  return { head: last, gone, broken: null };
}
