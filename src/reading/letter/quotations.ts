/** A pair of marks that others' words stand between, and how it opens. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/[“„]/, "”"],
  [/"/, '"'],
  [/‘/, "’"],
];

/** Fewer words between marks are a term and no quotation: "the 'pay as you go' fare". */
const fewestWords = 3;

function closesAt(text: string, from: number, mark: string, end: number): number {
  for (let at = from; at < end; at++) {
    if (text.charAt(at) !== mark) continue;
    if (mark !== "’" || !/[A-Za-z]/.test(text.charAt(at + 1))) return at;
  }
  return end;
}

const blank = (length: number): string => {
  let spaces = "";
  while (spaces.length < length) spaces += spaces === "" ? " " : spaces;
  return spaces.slice(0, length);
};

/**
 * A paragraph with what stands between quotation marks blanked out, of the same length, so that offsets stay. An opened
 * quotation that nothing closes runs to the paragraph's end. Linear.
 */
export function withoutQuotations(paragraph: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const pair = pairs.find(([opens]) => opens.test(paragraph.charAt(at)));
    if (pair === undefined) continue;
    const close = closesAt(paragraph, at + 1, pair[1], paragraph.length);
    const inner = paragraph.slice(at + 1, close);
    if (inner.trim().split(/\s+/).length >= fewestWords) {
      const keepsEnd = /[.!?]$/.test(inner) ? 1 : 0;
      kept.push(paragraph.slice(from, at), blank(close - at - keepsEnd));
      from = close - keepsEnd;
    }
    at = close;
  }
  kept.push(paragraph.slice(from));
  return kept.join("");
}
