import type { StatementKind } from "../../../message/index.ts";
import { places, signsOf } from "./signs.ts";
import { biases, furthest, gaps, step, weights } from "./weights.ts";
import type { Word } from "./words.ts";

/** How likely a sentence is of a kind, and why. */
export interface Weighed {
  /** Log-odds: above 0 the sentence is more likely of the kind than not. */
  readonly odds: number;
  /** The place of the word whose signs weigh most. */
  readonly at: number;
}

/** Letters of `weights.ts` are counted from these: a gap from `(`, a weight from `e`. */
const firstGap = 40;
const noWeight = 101;

/** For each place where its weights stand, from 1; 0 where it weighs nothing. */
const rows = new Int16Array(places);
let place = -1;
for (let at = 0, row = 0; at < gaps.length; at++) {
  const gap = gaps.charCodeAt(at) - firstGap;
  place += gap;
  if (gap < furthest) rows[place] = ++row;
}

/** A sign that the table knows: its row, and the word at which it is complete. */
interface Known {
  readonly row: number;
  readonly at: number;
}

/** The signs that the table knows; each only where it first stands. */
function knownIn(words: readonly Word[]): readonly Known[] {
  const seen = new Set<number>();
  const known: Known[] = [];
  signsOf(words, (sign, at) => {
    const row = rows[sign] ?? 0;
    if (row === 0 || seen.has(row)) return;
    seen.add(row);
    known.push({ row: row - 1, at });
  });
  return known;
}

/** Weighs a sentence for each kind of statement, by the signs that the trained table knows. */
export function weigherOf(words: readonly Word[]): (kind: StatementKind) => Weighed {
  const known = knownIn(words);
  return (kind) => {
    const letters = weights[kind];
    const byWord = words.map(() => 0);
    let sum = 0;
    for (const { row, at } of known) {
      const weight = letters.charCodeAt(row) - noWeight;
      sum += weight;
      if (at < byWord.length) byWord[at] = (byWord[at] ?? 0) + weight;
    }
    return {
      odds: biases[kind] + sum * step,
      at: Math.max(0, byWord.indexOf(byWord.reduce((most, each) => Math.max(most, each), 0))),
    };
  };
}
