import type { Word } from "./words.ts";
import { isBreak } from "./words.ts";

/** How many words after a verb its object is looked for. */
const reach = 9;

/** Whether a word, or its singular, is one of a list; `£` in the list stands for any sum of money. */
export function isOneOf(word: Word, cues: ReadonlySet<string>): boolean {
  const { is } = word;
  return (
    cues.has(is) || (is.slice(-1) === "s" && cues.has(is.slice(0, -1))) || (cues.has("£") && isMoney(word))
  );
}

/** A sum of money: `£4,500`, `pounds`. */
export function isMoney(word: Word): boolean {
  return word.is.charAt(0) === "£" || word.is === "pound" || word.is === "pounds" || word.is === "money";
}

/** Whether one of the cues stands after a place, within the reach of an object and within the clause. */
export function hasNear(words: readonly Word[], after: number, cues: ReadonlySet<string>): boolean {
  for (let at = after + 1; at <= after + reach; at++) {
    const word = words[at];
    if (word === undefined || isBreak(word)) return false;
    if (isOneOf(word, cues)) return true;
  }
  return false;
}
