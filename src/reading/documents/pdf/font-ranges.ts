import { pdfLimits } from "./limits.ts";

const latin1 = new TextDecoder("iso-8859-1");

/** Sections of a character map that name ranges (9.7.5.4, 9.10.3). */
const sections = ["beginbfrange", "begincidrange", "beginnotdefrange"] as const;

/** Two numbers of a range: `<0041> <005a>`, as literal strings they are not written by anybody. */
const range = /<\s{0,4}([0-9a-f]{1,16})\s{0,4}>\s{0,40}<\s{0,4}([0-9a-f]{1,16})\s{0,4}>/gi;

/** How many characters the ranges of a section name; the section runs to the next `end`. */
function namedIn(section: string): number {
  let named = 0;
  for (const [, low = "", high = ""] of section.matchAll(range)) {
    const count = parseInt(high, 16) - parseInt(low, 16);
    if (count > pdfLimits.range) return Number.POSITIVE_INFINITY;
    named += Math.max(count, 0);
  }
  return named;
}

/** Whether the table of a font names more characters than any font has: a reader would write them all out. */
export function hasVastRange(data: Uint8Array): boolean {
  const text = latin1.decode(data);
  let named = 0;
  for (const begin of sections) {
    for (let at = text.indexOf(begin); at >= 0;) {
      const end = text.indexOf("end", at + begin.length);
      const to = end < 0 ? text.length : end;
      named += namedIn(text.slice(at, to));
      if (named > pdfLimits.ranges) return true;
      at = text.indexOf(begin, to);
    }
  }
  return false;
}
