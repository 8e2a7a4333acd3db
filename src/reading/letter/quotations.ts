/** What closes a quotation, by what opens it. */
const closing: Readonly<Record<string, string>> = { "“": "”", "„": "”", '"': '"', "‘": "’" };

/** After a straight single mark, which is then an apostrophe: `'em`, `'tis`, `'98`. */
const elision = /^(?:em|tis|twas|til|till|cause|round|bout|n|\d\d?)\b/i;

/** An opening mark: at a start or after white space, a bracket or a dash. Takes the `"` of ` "We will`, not that of `6" pipe`. */
const opening = /(?:^|[\s([—–-])(["“„‘'])\S/g;

/** Fewer words between marks are a term and no quotation: "the 'pay as you go' fare". */
const fewestWords = 3;

/** Where straight single marks close: at one that ends a word or a sentence; -1 when none does, for it was an apostrophe. */
function closesStraight(text: string, from: number): number {
  let at = text.indexOf("'", from);
  while (at !== -1 && (/[A-Za-z]/.test(text.charAt(at + 1)) || /\s/.test(text.charAt(at - 1))))
    at = text.indexOf("'", at + 1);
  return at;
}

/** Where a quotation closes: at its mark, but for an apostrophe within a word; at the end when nothing closes it. */
function closesAt(text: string, from: number, mark: string): number {
  let at = text.indexOf(mark, from);
  while (at !== -1 && mark === "’" && /[A-Za-z]/.test(text.charAt(at + 1))) at = text.indexOf(mark, at + 1);
  return at === -1 ? text.length : at;
}

/** Spaces, as many as asked for. */
export function blank(length: number): string {
  let spaces = " ";
  while (spaces.length < length) spaces += spaces;
  return spaces.slice(0, length);
}

/**
 * A paragraph with what stands between quotation marks blanked out, of the same length, so that offsets stay. What ends
 * a quoted sentence is kept, since it ends the sentence around it. An opened quotation that nothing closes runs to the
 * paragraph's end, but a straight single mark that nothing closes is an apostrophe. Linear.
 */
export function withoutQuotations(paragraph: string): string {
  const kept: string[] = [];
  let from = 0;
  let mayCloseStraight = true;
  opening.lastIndex = 0;
  for (let match = opening.exec(paragraph); match !== null; match = opening.exec(paragraph)) {
    const start = match.index + match[0].length - 2;
    const mark = match[1] ?? "";
    const isStraight = mark === "'";
    if (isStraight && (!mayCloseStraight || elision.test(paragraph.slice(start + 1, start + 9)))) continue;
    const end = isStraight
      ? closesStraight(paragraph, start + 1)
      : closesAt(paragraph, start + 1, closing[mark] ?? "");
    if (end === -1) {
      mayCloseStraight = false;
      continue;
    }
    const inner = paragraph.slice(start + 1, end);
    if (inner.trim().split(/\s+/).length >= fewestWords) {
      const to = /[.!?]$/.test(inner) ? end - 1 : end;
      kept.push(paragraph.slice(from, start), blank(to - start));
      from = to;
    }
    opening.lastIndex = Math.max(end, start + 1);
  }
  kept.push(paragraph.slice(from));
  return kept.join("");
}
