import { plainCharacters } from "../characters.ts";
import type { DocumentBlock, DocumentParagraph } from "../document.ts";
import { paragraph } from "../gathering.ts";
import { KnownWords } from "./hyphens.ts";
import { goesOn, isApart, marker, medianOf, Page } from "./flow.ts";
import type { Line } from "./lines.ts";

/** Letters larger than this, in usual sizes of the document, make a heading. */
const headingSize = 1.15;
const longestHeading = 120;

/** Lines that make one paragraph. */
interface Group {
  readonly lines: Line[];
  /** A space larger than usual is left above it. */
  readonly isApart: boolean;
}

/** The lines of the whole document, paragraph by paragraph. */
function grouped(pages: readonly (readonly Line[])[]): readonly Group[] {
  const usual = new Map(pages.map((lines) => [lines[0]?.page ?? 0, new Page(lines)]));
  const groups: Group[] = [];
  let last: Line | null = null;
  for (const lines of pages)
    for (const line of lines) {
      const page = last === null ? undefined : usual.get(last.page);
      if (last === null || page === undefined) groups.push({ lines: [line], isApart: false });
      else if (goesOn(last, line, page)) groups[groups.length - 1]?.lines.push(line);
      else groups.push({ lines: [line], isApart: isApart(last, line, page) });
      last = line;
    }
  return groups;
}

function blockOf(text: string, size: number, usualSize: number): DocumentParagraph {
  if (size > usualSize * headingSize && text.length <= longestHeading)
    return { kind: "heading", text, marker: null, level: 1 };
  const mark = marker.exec(text);
  if (mark === null) return paragraph(text);
  const sign = mark[1] ?? "•";
  const shown = /[a-z0-9]/i.test(sign) ? sign : "•";
  return { kind: "list-item", text: text.slice(mark[0].length), marker: shown, level: 1 };
}

/**
 * The lines of a document as paragraphs: lines broken in mid-sentence, at the end of a page too, come together, words
 * broken at a hyphen are whole again, lines of an address stay lines, rows of columns make a table.
 */
export function blocksOfLines(pages: readonly (readonly Line[])[]): readonly DocumentBlock[] {
  const all = pages.flat();
  const words = new KnownWords(all.map((line) => line.text));
  const usualSize = medianOf(
    all.map((line) => line.size),
    12,
  );
  const blocks: DocumentBlock[] = [];
  let rows: DocumentParagraph[][][] | null = null;
  for (const { lines, isApart } of grouped(pages)) {
    const text = plainCharacters(
      lines.map((line) => line.text).reduce((joined, line) => words.join(joined, line)),
    );
    if (isApart) blocks.push(paragraph(""));
    if (isApart || !text.includes("\t")) rows = null;
    if (text.includes("\t")) {
      if (rows === null) blocks.push({ kind: "table", rows: (rows = []) });
      rows.push(text.split(/\t+/).map((cell) => [paragraph(cell.trim())]));
    } else blocks.push(blockOf(text.trim(), lines[0]?.size ?? usualSize, usualSize));
  }
  return blocks;
}
