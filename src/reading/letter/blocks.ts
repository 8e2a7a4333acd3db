import { isFarewell } from "./farewell.ts";

/** A run of lines that belong together: a paragraph, a list item, a line of a letterhead. */
export interface Block {
  /** UTF-16 offsets into the text, without the marker of a list item. */
  readonly start: number;
  readonly end: number;
  /** The first of several lines, or an only one, bears a list marker. */
  readonly isItem: boolean;
  /** An empty line, or the start of the text, stands before it. */
  readonly opensParagraph: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** `- `, `• `, `1. `, `(a) `, `iv) `; not `12.3 The`, `A. N. Other` or `-5`. */
const marker = /^\s{0,8}(?:[-*•·▪●o–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/;

/** A line this long, without an end, was broken by a mail client in mid-sentence. */
const wrappedFrom = 50;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const next = at === -1 ? text.length : at;
    lines.push({ start, end: next > start && text.charAt(next - 1) === "\r" ? next - 1 : next });
    start = next + 1;
  }
  return lines;
}

/** Whether a line goes on in the next: long, or the next begins in lower case; a farewell is a line of its own. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (isFarewell(text.slice(next.start, Math.min(next.end, next.start + 80)).trim())) return false;
  const last = text.charAt(line.end - 1);
  if (/[.!?:;]/.test(last)) return line.end - line.start >= wrappedFrom && last !== ":" && last !== ";";
  const first = text
    .slice(next.start, next.start + 40)
    .trim()
    .charAt(0);
  return line.end - line.start >= wrappedFrom || (/[a-z]/.test(first) && line.end - line.start >= 30);
}

/** A block whose end may still move. */
interface Growing extends Block {
  end: number;
}

function blocksIn(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Growing | null = null;
  let last: Line = { start: 0, end: 0 };
  let opensParagraph = true;
  for (const line of linesOf(text)) {
    const { start, end } = line;
    const written = text.slice(start, end);
    if (written.trim() === "") {
      open = null;
      opensParagraph = true;
      continue;
    }
    const mark = marker.exec(written.slice(0, 24));
    if (open !== null && mark === null && goesOn(text, last, line)) {
      open.end = end;
    } else {
      open = { start: start + (mark?.[0].length ?? 0), end, isItem: mark !== null, opensParagraph };
      blocks.push(open);
      opensParagraph = false;
    }
    last = line;
  }
  return blocks;
}

/** The text whose blocks were asked for last: a letter's are asked for as parts, as voices and as sentences. */
let known: { readonly text: string; readonly blocks: readonly Block[] } = { text: "", blocks: [] };

/** The blocks of a text in order. Blank lines part them; so do list markers and short lines such as a letterhead's. */
export function blocksOf(text: string): readonly Block[] {
  if (known.text !== text) known = { text, blocks: blocksIn(text) };
  return known.blocks;
}
