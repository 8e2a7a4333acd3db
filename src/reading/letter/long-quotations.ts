import { blank } from "./quotations.ts";

/** How many paragraphs a quotation may run through; an opening mark without a close is forgotten there. */
const mostParagraphs = 20;

interface Marks {
  readonly open: string;
  readonly close: string;
}

const kinds: readonly Marks[] = [
  { open: "\u201c", close: "\u201d" },
  { open: '"', close: '"' },
];

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Whether a paragraph opens a quotation at its start, or after a colon, and does not close it. */
function opens(paragraph: string, { open, close }: Marks): boolean {
  const isUnclosed =
    open === close ? count(paragraph, open) % 2 === 1 : count(paragraph, open) > count(paragraph, close);
  if (!isUnclosed) return false;
  const before = paragraph.slice(0, paragraph.lastIndexOf(open)).trim();
  return before === "" || /[:,]$/.test(before);
}

/** Where a later paragraph closes it: at a mark that ends it, or that only a full stop follows; -1 when it does not. */
function closesAt(paragraph: string, { open, close }: Marks): number {
  const at = paragraph.lastIndexOf(close);
  if (at < 1 || !/^[.,;:)]?\s*$/.test(paragraph.slice(at + 1))) return -1;
  if (open === close)
    return count(paragraph, open) % 2 === 1 || paragraph.trim().charAt(0) === open ? at : -1;
  return at;
}

/** The paragraph that closes the quotation which one opens; -1 when none near does. */
function closer(paragraphs: readonly string[], from: number, marks: Marks): number {
  const end = Math.min(paragraphs.length, from + 2 * mostParagraphs);
  for (let at = from + 1; at < end; at++) if (closesAt(paragraphs[at] ?? "", marks) !== -1) return at;
  return -1;
}

/**
 * Paragraphs, with the white space between them, in which quotations that run through several are blanked out, of the
 * same lengths; one paragraph's own quotations are left for another reader. Linear.
 */
export function withoutLongQuotations(paragraphs: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let from = 0;
  while (from < paragraphs.length) {
    const paragraph = paragraphs[from] ?? "";
    const marks = kinds.find((kind) => opens(paragraph, kind));
    const to = marks === undefined ? -1 : closer(paragraphs, from, marks);
    if (marks === undefined || to === -1) {
      kept.push(paragraph);
      from += 1;
      continue;
    }
    const last = paragraphs[to] ?? "";
    const closed = closesAt(last, marks) + 1;
    const opened = paragraph.lastIndexOf(marks.open);
    kept.push(paragraph.slice(0, opened), blank(paragraph.length - opened));
    for (let at = from + 1; at < to; at++) kept.push(blanked(paragraphs[at] ?? ""));
    kept.push(blank(closed), last.slice(closed));
    from = to + 1;
  }
  return kept;
}

/** White space stays as it is, since it parts paragraphs. */
function blanked(paragraph: string): string {
  return paragraph.trim() === "" ? paragraph : blank(paragraph.length);
}
