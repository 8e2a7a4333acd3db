import type { Line } from "./lines.ts";

/** Shorter lines are an address, a heading or a signature: they end where they end. */
const shortestWrapped = 35;

/** Shorter lines may be a post above `for and on behalf of`. */
const shortestMidSentence = 50;

/** A step down larger than this, in usual steps of the page, opens a paragraph. */
const openingStep = 1.35;

/** What a line of a list begins with: `• `, `- `, `1. `, `(a) `, `iv) `; not `12.3 The`, `2026 `. */
export const marker = /^([•▪◦●○■*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/i;
const sentenceEnd = /[.!?:;]["'”’)]?$/;

/** The middle one of some values; `otherwise` when there are none. */
export function medianOf(values: readonly number[], otherwise: number): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? otherwise;
}

/** What is usual on one page: how far one line is below another, and how far lines reach to the right. */
export class Page {
  readonly step: number;
  private readonly lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    const steps = lines
      .slice(1)
      .map((line, index) => (lines[index]?.y ?? 0) - line.y)
      .filter((step) => step > 0);
    const size = medianOf(
      lines.map((line) => line.size),
      12,
    );
    this.step = Math.min(medianOf(steps, size * 1.2), size * 1.8);
  }

  /** How far to the right the lines reach that begin about where this one does: right edges by places of ten points. */
  reachOf({ x }: Line): number {
    this.reaches ??= this.measure();
    const place = Math.round(x / 12);
    let reach = 0;
    for (let near = place - 3; near <= place + 3; near++)
      reach = Math.max(reach, this.reaches.get(near) ?? 0);
    return reach;
  }

  private reaches: Map<number, number> | null = null;

  private measure(): Map<number, number> {
    const reaches = new Map<number, number>();
    for (const { x, right } of this.lines) {
      const place = Math.round(x / 12);
      reaches.set(place, Math.max(reaches.get(place) ?? 0, right));
    }
    return reaches;
  }
}

/** Whether the first word of the next line would not have fitted into this one: then the line was broken, not ended. */
function isFull(line: Line, next: Line, page: Page): boolean {
  if (line.text.length < shortestWrapped) return false;
  const firstWord = next.text.indexOf(" ") < 0 ? next.text.length : next.text.indexOf(" ");
  const width = ((next.right - next.x) * (firstWord + 1)) / Math.max(next.text.length, 1);
  return line.right + width > page.reachOf(line) - line.size * 0.3;
}

function isSameSize(line: Line, next: Line): boolean {
  return Math.abs(line.size - next.size) < line.size * 0.12;
}

/** Whether a sentence goes on in the next line, however short of the margin it was broken: print of a wrapped mail is. */
function isMidSentence(line: Line, next: Line): boolean {
  return line.text.length >= shortestMidSentence && !sentenceEnd.test(line.text) && /^[a-z]/.test(next.text);
}

/** Whether a line goes on in the next one of the same column. */
function goesOnBelow(line: Line, next: Line, page: Page): boolean {
  const isNear = line.y - next.y <= page.step * openingStep;
  const isIndented =
    next.x > line.x + next.size * 0.8 && sentenceEnd.test(line.text) && !marker.test(line.text);
  const isBroken = isFull(line, next, page) || isMidSentence(line, next);
  return isNear && isSameSize(line, next) && !isIndented && isBroken;
}

/** Whether a paragraph goes on in another column or on the next page: only in mid-sentence. */
function goesOnElsewhere(line: Line, next: Line, page: Page): boolean {
  return (
    isSameSize(line, next) &&
    !sentenceEnd.test(line.text) &&
    (isFull(line, next, page) || /^[a-z]/.test(next.text))
  );
}

/** Whether a line is broken in mid-sentence and goes on in the next. */
export function goesOn(line: Line, next: Line, page: Page): boolean {
  if (line.text.includes("\t") || next.text.includes("\t")) return false;
  if (marker.test(next.text) && (sentenceEnd.test(line.text) || !isFull(line, next, page))) return false;
  const isBelow = line.page === next.page && line.y > next.y;
  return isBelow ? goesOnBelow(line, next, page) : goesOnElsewhere(line, next, page);
}

/** Whether more space than usual is left between two lines. */
export function isApart(last: Line, line: Line, page: Page): boolean {
  return last.page !== line.page || last.y - line.y > page.step * openingStep;
}
