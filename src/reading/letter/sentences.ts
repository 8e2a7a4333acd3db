import type { Block } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import { leadsIn } from "./lead-in.ts";

/** A sentence, where it stands, and the lead-in it shares with the other items of its list. */
export interface Sentence {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** "You must" before a list, for the first sentence of each item; without its colon. Null for all others. */
  readonly leadIn: { readonly start: number; readonly end: number } | null;
}

/** A longer run without an end is cut here, so that hostile text is read in linear time. */
const longest = 1500;

/** Words that end in a point and end no sentence. */
const abbreviations = new Set(
  (
    "cllr clr mr mrs ms miss dr prof rev revd hon rt st sgt capt lt col gen sir ref refs para paras cl art sec sect fig " +
    "vol ed est ext tel viz cf ltd plc inc dept govt approx max jan feb mar apr jun jul aug sept sep oct nov dec inst ult " +
    "pp co reg regs sch messrs esq jnr snr assoc bros e.g eg i.e ie vs encl enc ave rd cres sq p.a per"
  ).split(" "),
);

/** Before a number only: "No. 5", "pp. 4", "s. 43", "p. 2". */
const beforeNumber = /^(?:no|nos|s|ss|p|c|r|item|app|col)$/;

/** The word that ends at a place: letters, digits and inner points. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && /[A-Za-z0-9.]/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** Whether the point at a place belongs to a word: a title, an initial, a number, a clause. */
function isInner(text: string, at: number, from: number, next: string): boolean {
  const before = wordBefore(text, at);
  const word = before.toLowerCase();
  if (abbreviations.has(word)) return true;
  if (beforeNumber.test(word)) return /[0-9]/.test(next);
  if (/^[A-Z](?:\.[A-Z])*$/.test(before) && before !== "I") return true;
  return /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-z])$/.test(word) && at - before.length <= from + 1;
}

/** The place after the end of the sentence if one ends with the mark at `at`; -1 if none does. */
function endAt(text: string, at: number, block: Block): number {
  let after = at + 1;
  while (after < block.end && /[.!?)\]"'”’]/.test(text.charAt(after))) after += 1;
  if (after >= block.end) return block.end;
  if (!/\s/.test(text.charAt(after))) return -1;
  let next = after;
  while (next < block.end && next < after + 40 && /[\s"'“‘(]/.test(text.charAt(next))) next += 1;
  const opening = text.charAt(next);
  if (/[a-z]/.test(opening)) return -1;
  return text.charAt(at) === "." && isInner(text, at, block.start, opening) ? -1 : after;
}

/** `.`, `!` or `?`. */
function isEndMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

function inBlock(text: string, block: Block, leadIn: Sentence["leadIn"]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  const close = (end: number): void => {
    const from = start + leadingSpace(text, start, end);
    if (from < end) sentences.push({ start: from, end, leadIn: sentences.length === 0 ? leadIn : null });
    start = end;
  };
  for (let at = block.start; at < block.end; at++) {
    const end = isEndMark(text.charCodeAt(at)) ? endAt(text, at, block) : -1;
    if (end !== -1) {
      close(end);
      at = end - 1;
    } else if (at - start >= longest && /\s/.test(text.charAt(at))) close(at);
  }
  close(trimmedEnd(text, start, block.end));
  return sentences;
}

function leadingSpace(text: string, start: number, end: number): number {
  let space = 0;
  while (start + space < end && /\s/.test(text.charAt(start + space))) space += 1;
  return space;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/** The last sentence before a list, where it leads the list in. */
function leadInFrom(text: string, last: Sentence | undefined): Sentence["leadIn"] {
  if (last === undefined || !leadsIn(text.slice(last.start, last.end))) return null;
  return { start: last.start, end: text.charAt(last.end - 1) === ":" ? last.end - 1 : last.end };
}

/**
 * The sentences of a text, in order: knows British titles, initials, references, clause numbers, sums, list items with
 * a shared lead-in, and lines broken in mid-sentence. Linear in the length of the text.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let leadIn: Sentence["leadIn"] = null;
  for (const block of blocksOf(text)) {
    const found = inBlock(text, block, block.isItem ? leadIn : null);
    sentences.push(...found);
    if (!block.isItem) leadIn = leadInFrom(text, found[found.length - 1]);
  }
  return sentences;
}
