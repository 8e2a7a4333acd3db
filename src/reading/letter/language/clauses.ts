import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** A stretch of words that says one thing. */
export interface Clause {
  readonly from: number;
  /** The place after its last word. */
  readonly to: number;
}

const joins = /^(?:and|but|so|or|because|though|although|while|whereas|then|yet|since|as|for)$/;
const subjects =
  /^(?:i|we|you|it|he|she|they|there|the-authority|the|this|that|your|our|my|his|her|their|no|nobody|nothing|any|all)$/;
const strong = /^(?:[;:—–()]|but|because|whereas)$/;

/** Whether a new clause opens at a place: after a strong mark, or where "and" or a comma leads on to another subject. */
function opensAt(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  if (strong.test(before)) return true;
  const isJoined = joins.test(before) || before === ",";
  return isJoined && (subjects.test(wordAt(words, at)) || (before === "," && joins.test(wordAt(words, at))));
}

/** Fewer words are no clause by themselves. */
const fewest = 3;

/** The clauses of a sentence, in their order; together they are all of it. */
export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = fewest; at < words.length - 1; at++) {
    if (at - from < fewest || isBreakAt(words, at) || !opensAt(words, at)) continue;
    clauses.push({ from, to: at });
    from = at;
  }
  clauses.push({ from, to: words.length });
  return clauses;
}
