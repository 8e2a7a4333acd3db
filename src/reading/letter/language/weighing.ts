import type { StatementKind } from "../../../message/index.ts";
import { places, signsOf } from "./signs.ts";
import { answersIn, type Answers } from "./unpacking.ts";
import { biases, count, most, packed, step } from "./weights.ts";
import type { Word } from "./words.ts";

/** How likely a sentence is of a kind, and why. */
export interface Weighed {
  readonly kind: StatementKind;
  /** Log-odds: above 0 the sentence is more likely of the kind than not. */
  readonly odds: number;
  /** The place of the word whose signs weigh most. */
  readonly at: () => number;
}

/** The numbers of the questions that a packed table answers: those of a kind's weight, and, above all of them, of a gap. */
export const ofKind = 12;
export const ofGap = 48;

/** A gap is told as how often it holds this, and the rest in bits. */
export const spans = 16;

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];

function gapBy(isYes: Answers): number {
  let gap = 0;
  while (isYes(ofGap)) gap += spans;
  for (let bit = spans / 2; bit >= 1; bit /= 2) if (isYes(ofGap + bit)) gap += bit;
  return gap;
}

function weightBy(isYes: Answers, first: number): number {
  if (!isYes(first)) return 0;
  const sign = isYes(first + 1) ? -1 : 1;
  let size = 1;
  while (size < most && isYes(first + 1 + size)) size++;
  return sign * size;
}

/** The table as it is weighed by: for each place its row from 1, 0 where it weighs nothing; and the weights of each row. */
interface Table {
  readonly rows: Int16Array;
  readonly weights: Int8Array;
}

function unpacked(): Table {
  const isYes = answersIn(packed);
  const rows = new Int16Array(places);
  const weights = new Int8Array(count * kinds.length);
  let place = -1;
  for (let row = 0; row < count; row++) {
    place += 1 + gapBy(isYes);
    rows[place] = row + 1;
    for (let kind = 0; kind < kinds.length; kind++)
      weights[row * kinds.length + kind] = weightBy(isYes, kind * ofKind);
  }
  return { rows, weights };
}

let table: Table | null = null;

/** The table, unpacked when a sentence is first weighed: most mail has none to weigh, and waits for nothing. */
function tableOf(): Table {
  table ??= unpacked();
  return table;
}

/** A sign that the table knows: its row, and the word at which it is complete. */
interface Known {
  readonly row: number;
  readonly at: number;
}

/** The signs that the table knows; each only where it first stands. */
function knownIn(words: readonly Word[]): readonly Known[] {
  const { rows } = tableOf();
  const seen = new Set<number>();
  const known: Known[] = [];
  signsOf(words, (sign, at) => {
    const row = (rows[sign] ?? 0) - 1;
    if (row === -1 || seen.has(row)) return;
    seen.add(row);
    known.push({ row, at });
  });
  return known;
}

/** The first place of those where the weights of a column come to most; 0 where none weighs above nothing. */
function heaviestOf(known: readonly Known[], weightOf: (row: number) => number, places: number): number {
  const byWord = new Array<number>(places).fill(0);
  for (const { row, at } of known) if (at < places) byWord[at] = (byWord[at] ?? 0) + weightOf(row);
  const most = byWord.reduce((heaviest, each) => Math.max(heaviest, each), 0);
  return Math.max(0, byWord.indexOf(most));
}

/** Weighs a sentence for each kind of statement, by the signs that the trained table knows. */
export function weigherOf(words: readonly Word[]): (kind: StatementKind) => Weighed {
  const known = knownIn(words);
  const { weights } = tableOf();
  return (kind) => {
    const column = kinds.indexOf(kind);
    const weightOf = (row: number): number => weights[row * kinds.length + column] ?? 0;
    const sum = known.reduce((all, { row }) => all + weightOf(row), 0);
    return { kind, odds: biases[kind] + sum * step, at: () => heaviestOf(known, weightOf, words.length) };
  };
}
