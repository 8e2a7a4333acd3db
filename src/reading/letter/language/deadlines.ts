import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

const atOnce = /^(?:immediately|forthwith|today|tomorrow|tonight|now)$/;
const before = /^(?:by|within|before|at|until|from|on|this)$/;
const time =
  /^(?:.+day|weekend|noon|midnight|morning|afternoon|evening|week|month|days?|hours?|weeks|christmas|easter|once|return|end|times|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|twenty-eight|thirty)$/;

/** "By Friday", "within seven days", "at once", "at all times": a time by which something is to be done. */
export function hasDeadline(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 16 && !isBreakAt(words, at); at++) {
    if (atOnce.test(wordAt(words, at))) return true;
    if (!before.test(wordAt(words, at))) continue;
    for (let next = at + 1; next <= at + 3; next++) if (time.test(wordAt(words, next))) return true;
  }
  return false;
}
