import { greets } from "./greeting.ts";
import type { Part, Parts } from "./parts.ts";
import { isProse } from "./signature-lines.ts";

const longestHeading = 60;
const mostWords = 6;

/** Words that orders and sentences have and short headings can do without: `Stop the works today`. */
const ofSentences = /\b(?:the|an?|this|these|those|all|your|today|tonight|tomorrow|now)\b|[.?!,]$/i;

function isHeading(part: Part, next: Part | undefined): boolean {
  const { text, isItem, opensParagraph } = part;
  const isShort = text.length <= longestHeading && text.split(/\s+/).length <= mostWords;
  const isApart = !isItem && opensParagraph && next?.opensParagraph === true;
  return isApart && isShort && !greets(text) && !isProse(text) && !ofSentences.test(text);
}

/**
 * What a letter is about, on a line of its own below a salutation: "Levy transfer". It orders nobody to transfer a levy.
 * Where a letter is pasted into a mail, below its own salutation too. A line that could be a sentence is none.
 */
export function headingsOf({ salutation, body }: Parts): ReadonlySet<Part> {
  const headings = body.filter((part, at) => {
    const above = at === 0 ? salutation : body[at - 1];
    return above != null && greets(above.text) && isHeading(part, body[at + 1]);
  });
  return new Set(headings);
}
