import { cleaned } from "../../../../decision/index.ts";
import type { Passage } from "./piece.ts";

/** How much of the text is shown on each side of what is marked, and of that itself, in UTF-16 units. */
const around = 110;
const longestMarked = 600;

/** Where a word ends or begins near a place, so that no word is cut; the place itself where none is near. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0; moved < 20; moved += 1) {
    const edge = at + moved * step;
    if (edge <= 0 || edge >= text.length || /\s/.test(text.charAt(edge))) return Math.max(edge, 0);
  }
  return at;
}

/** A stretch of a text marked in what stands around it. `start` and `end` are UTF-16 offsets. */
export function passageAt(text: string, start: number, end: number, why: string | null = null): Passage {
  const from = start <= around ? 0 : wordEdge(text, start - around, 1);
  const to = text.length - end <= around ? text.length : wordEdge(text, end + around, -1);
  const before = cleaned(text.slice(Math.min(from, start), start), 2 * around);
  const after = cleaned(text.slice(end, Math.max(to, end)), 2 * around);
  return {
    before: from > 0 ? `… ${before}` : before,
    marked: cleaned(text.slice(start, end), longestMarked),
    after: to < text.length ? `${after} …` : after,
    why,
  };
}

/** The passage in which some words stand; null where they do not stand in the text as they are written. */
export function passageOf(text: string, words: string): Passage | null {
  const start = words === "" ? -1 : text.indexOf(words);
  return start < 0 ? null : passageAt(text, start, start + words.length);
}

/** The end of a text, with nothing marked: where a signature is, or should be. */
export function endingOf(text: string): Passage {
  const end = text.trimEnd();
  const from = end.length <= 2 * around ? 0 : wordEdge(end, end.length - 2 * around, 1);
  const shown = cleaned(end.slice(from), 3 * around);
  return { before: from > 0 ? `… ${shown}` : shown, marked: "", after: "", why: null };
}
