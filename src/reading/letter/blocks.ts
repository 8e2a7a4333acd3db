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
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charAt(at) !== "\n") continue;
    const end = at > start && text.charAt(at - 1) === "\r" ? at - 1 : at;
    lines.push({ start, end });
    start = at + 1;
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

/** The blocks of a text in order. Blank lines part them; so do list markers and short lines such as a letterhead's. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { start: number; end: number; isItem: boolean; opensParagraph: boolean; last: Line } | null =
    null;
  let afterBlank = true;
  const close = (): void => {
    if (open !== null)
      blocks.push({
        start: open.start,
        end: open.end,
        isItem: open.isItem,
        opensParagraph: open.opensParagraph,
      });
    open = null;
  };
  for (const line of linesOf(text)) {
    const written = text.slice(line.start, line.end);
    if (written.trim() === "") {
      close();
      afterBlank = true;
      continue;
    }
    const mark = marker.exec(written.slice(0, 24));
    if (open !== null && mark === null && goesOn(text, (open as { last: Line }).last, line)) {
      open = {
        ...(open as { start: number; isItem: boolean; opensParagraph: boolean }),
        end: line.end,
        last: line,
      };
      continue;
    }
    close();
    open = {
      start: line.start + (mark?.[0].length ?? 0),
      end: line.end,
      isItem: mark !== null,
      opensParagraph: afterBlank,
      last: line,
    };
    afterBlank = false;
  }
  close();
  return blocks;
}
