import type { StatementKind } from "../../src/message/index.ts";
import { places } from "../../src/reading/letter/language/signs.ts";
import type { Example } from "./training.ts";

/** What is learned for one kind: a weight for each place of a sign, and what a sentence without signs weighs. */
export interface Learned {
  readonly bias: number;
  /** Whole numbers of `step`, from `-most` to `most`, by place. */
  readonly weights: Int8Array;
}

/** How often a sign must stand in the sentences learned from, or it weighs nothing. */
const fewest = 6;
const rounds = 16;
const rate = 0.15;
const slowest = 0.02;
/** How much every weight is drawn to nothing: what is seen seldom stays small. */
const decay = 0.002;

/** Weights are kept as whole numbers of this. */
export const step = 0.3;
/** The furthest from nothing that a weight may be, in such numbers. */
export const most = 4;

/** Shuffles the same way every time: a linear congruence from a seed. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const order = [...items];
  let state = seed;
  for (let at = order.length - 1; at > 0; at--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

/** How many of the examples have a sign, by its place. */
function countsOf(examples: readonly Example[]): Int32Array {
  const counts = new Int32Array(places);
  for (const example of examples)
    for (const place of example.places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/** Logistic regression by AdaGrad, a sign a weight, decayed. Deterministic. */
export function learn(examples: readonly Example[], kind: StatementKind): Learned {
  const counts = countsOf(examples);
  const known = examples.map(({ places: all, kinds }) => ({
    all: all.filter((place) => (counts[place] ?? 0) >= fewest),
    isOfKind: kinds.includes(kind),
  }));
  const weights = new Float64Array(places);
  const squares = new Float64Array(places).fill(1e-6);
  let bias = -1;
  let biasSquares = 1e-6;
  for (let round = 0; round < rounds; round++) {
    const pace = rate * (1 - round / rounds) + slowest;
    for (const { all, isOfKind } of shuffled(known, round * 7919 + 1)) {
      const sum = all.reduce((total, place) => total + (weights[place] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - (isOfKind ? 1 : 0);
      for (const place of all) {
        const slope = error + decay * (weights[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) - (pace * slope) / Math.sqrt(squares[place] ?? 1);
      }
      biasSquares += error * error;
      bias -= (pace * error) / Math.sqrt(biasSquares);
    }
  }
  return {
    bias,
    weights: Int8Array.from(weights, (weight) => Math.max(-most, Math.min(most, Math.round(weight / step)))),
  };
}
