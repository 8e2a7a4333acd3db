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
const fewest = 18;
const rounds = 60;
const pace = 0.1;
/** How much must speak for a weight before it is anything but nothing: most signs weigh nothing for most kinds. */
const threshold = 14;

/** Weights are kept as whole numbers of this. */
export const step = 0.25;
/** The furthest from nothing that a weight may be, in such numbers. */
export const most = 8;

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

/** What is known of each weight while it is learned: all that pulled at it, and how much it was pulled at, squared. */
interface Pulls {
  readonly pulled: Float64Array;
  readonly squares: Float64Array;
}

/** A weight from what pulled at it: nothing until that is more than the threshold. */
function weightAt({ pulled, squares }: Pulls, place: number): number {
  const pull = pulled[place] ?? 0;
  if (Math.abs(pull) <= threshold) return 0;
  return (Math.sign(pull) * threshold - pull) / ((1 + Math.sqrt(squares[place] ?? 0)) / pace + 1);
}

/** Learns from one example: every sign of it pulls by the error, the less the more it was pulled before. */
function pullAll(
  { pulled, squares }: Pulls,
  all: readonly number[],
  weights: Float64Array,
  error: number,
): void {
  for (const place of all) {
    const before = squares[place] ?? 0;
    const slower = (Math.sqrt(before + error * error) - Math.sqrt(before)) / pace;
    pulled[place] = (pulled[place] ?? 0) + error - slower * (weights[place] ?? 0);
    squares[place] = before + error * error;
  }
}

/**
 * Logistic regression that follows the regularised leader (FTRL-Proximal; McMahan and others, "Ad Click Prediction", 2013,
 * algorithm 1): a weight for each sign, and most of them nothing. Deterministic.
 */
export function learn(examples: readonly Example[], kind: StatementKind): Learned {
  const counts = countsOf(examples);
  const known = examples.map(({ places: all, kinds }) => ({
    all: all.filter((place) => (counts[place] ?? 0) >= fewest),
    isOfKind: kinds.includes(kind),
  }));
  const pulls: Pulls = { pulled: new Float64Array(places), squares: new Float64Array(places) };
  const weights = new Float64Array(places);
  let bias = -1;
  let biasSquares = 1e-6;
  for (let round = 0; round < rounds; round++)
    for (const { all, isOfKind } of shuffled(known, round * 7919 + 1)) {
      for (const place of all) weights[place] = weightAt(pulls, place);
      const sum = all.reduce((total, place) => total + (weights[place] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - (isOfKind ? 1 : 0);
      pullAll(pulls, all, weights, error);
      biasSquares += error * error;
      bias -= (pace * error) / Math.sqrt(biasSquares);
    }
  return {
    bias,
    weights: Int8Array.from(weights, (_, place) =>
      Math.max(-most, Math.min(most, Math.round(weightAt(pulls, place) / step))),
    ),
  };
}
