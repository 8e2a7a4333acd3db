import type { StatementKind } from "../../../message/index.ts";
import { signsOf } from "./signs.ts";
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

/** For each place that weighs anything, where its weights stand. */
const rows = new Map<number, number>();
let place = -1;
for (let at = 0, row = 0; at < gaps.length; at++) {
  const gap = gaps.charCodeAt(at) - firstGap;
  place += gap;
  if (gap < furthest) rows.set(place, row++);
}

/** The rows of the signs that the table knows, word by word; each only where it first stands. */
function rowsOf(words: readonly Word[]): readonly (readonly number[])[] {
  const seen = new Set<number>();
  return signsOf(words).map((signs) => {
    const found: number[] = [];
    for (const sign of signs) {
      const row = rows.get(sign);
      if (row === undefined || seen.has(row)) continue;
      seen.add(row);
      found.push(row);
    }
    return found;
  });
}

/** Weighs a sentence for each kind of statement, by the signs that the trained table knows. */
export function weigherOf(words: readonly Word[]): (kind: StatementKind) => Weighed {
  const found = rowsOf(words);
  return (kind) => {
    let odds = biases[kind];
    let heaviest = -Infinity;
    let at = 0;
    found.forEach((each, index) => {
      const weight = each.reduce((sum, row) => sum + weights[kind].charCodeAt(row) - noWeight, 0) * step;
      odds += weight;
      if (weight > heaviest && index < words.length) [heaviest, at] = [weight, index];
    });
    return { odds, at };
  };
}
