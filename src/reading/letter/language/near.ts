import type { Word } from "./words.ts";
import { isBreakAt } from "./words.ts";

/** How many words after a verb its object is looked for. */
const reach = 9;

/** A sum of money: `£4,500`, `pounds`, `money`. */
export function isMoney(is: string): boolean {
  return is.charAt(0) === "£" || is === "pound" || is === "pounds" || is === "money";
}

/** Whether a word, or its singular, is one of a list; `£` in the list stands for any sum of money. */
export function isOneOf(is: string, cues: ReadonlySet<string>): boolean {
  if (cues.has(is)) return true;
  if (is.slice(-1) === "s" && cues.has(is.slice(0, -1))) return true;
  return cues.has("£") && isMoney(is);
}

/** Whether one of the cues stands after a place, within the reach of an object and within the clause. */
export function hasNear(words: readonly Word[], after: number, cues: ReadonlySet<string>): boolean {
  for (let at = after + 1; at <= after + reach && !isBreakAt(words, at); at++) {
    const word = words[at];
    if (word !== undefined && isOneOf(word.is, cues)) return true;
  }
  return false;
}
