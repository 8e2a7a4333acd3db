import type { Line } from "./lines.ts";

/** The lines of one page and the height of its sheet. */
export interface Sheet {
  readonly lines: readonly Line[];
  readonly bottom: number;
  readonly top: number;
}

/** The lines of a document's body, and what stands in its margins, each different text once. */
export interface Parted {
  readonly body: readonly (readonly Line[])[];
  readonly headers: string;
  readonly footers: string;
}

/** How much of a sheet is margin, at the top and at the bottom. */
const marginShare = 0.12;

/** `3`, `- 3 -`, `Page 3`, `Page 3 of 12`, `3/12`; not `3 Mill Lane`, `2026`. */
const pageNumber = /^(?:page\s{1,3})?[-–\s]{0,4}\d{1,3}[-–\s]{0,4}(?:(?:of|\/)\s{0,3}\d{1,3})?$/i;

type Margin = "headers" | "footers";

function marginOf({ y }: Line, { bottom, top }: Sheet): Margin | null {
  const height = top - bottom;
  if (y > top - height * marginShare) return "headers";
  return y < bottom + height * marginShare ? "footers" : null;
}

/** What makes two margins the same: their place and words, whatever the number of the page. */
function sameness(line: Line, margin: Margin): string {
  return `${margin} ${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, "#")}`;
}

/** How many pages bear each margin line. */
function countsOf(sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sheet of sheets) {
    const here = new Set<string>();
    for (const line of sheet.lines) {
      const margin = marginOf(line, sheet);
      if (margin !== null) here.add(sameness(line, margin));
    }
    for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Parts what is printed on page after page, and the numbers of pages, from the body. A letterhead stands on one page
 * only and stays in the body.
 */
export function partMargins(sheets: readonly Sheet[]): Parted {
  const counts = countsOf(sheets);
  const margins = { headers: new Set<string>(), footers: new Set<string>() };
  const body = sheets.map((sheet) =>
    sheet.lines.filter((line) => {
      const margin = marginOf(line, sheet);
      if (margin === null) return true;
      const isRepeated = (counts.get(sameness(line, margin)) ?? 0) > 1;
      if (!isRepeated && !pageNumber.test(line.text)) return true;
      margins[margin].add(line.text);
      return false;
    }),
  );
  return { body, headers: printed(margins.headers), footers: printed(margins.footers) };
}

/** Without the numbers of pages, of which each page has another. */
function printed(texts: ReadonlySet<string>): string {
  return Array.from(texts)
    .filter((text) => !pageNumber.test(text))
    .join("\n");
}
