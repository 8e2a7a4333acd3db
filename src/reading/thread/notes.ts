import { gatherHeader } from "./block.ts";
import { hasDay, hasTime, splitDated } from "./dates.ts";
import { fieldsOf } from "./fields.ts";
import { told } from "./header.ts";
import type { Header } from "./header.ts";
import { textAt } from "./stream.ts";
import type { Line } from "./stream.ts";

/** Where Notes prints an author and a date without labels: above the To line, on one line or on two. */
interface Heading {
  readonly author: string;
  readonly date: string;
  /** Its first line. */
  readonly start: number;
}

/** Lines that Notes puts between an author and the To line. */
const between = /^(?:please respond to|sent by)\b/i;

const isDateLine = (text: string): boolean =>
  text.length <= 60 && hasDay(text) && hasTime(text) && /^\S{0,12}\s?\d/.test(text);

const isAuthorLine = (text: string): boolean =>
  text !== "" && text.length <= 100 && !/[:.!?]$/.test(text) && /^["'A-Z\u00c0-\uffff]/.test(text);

/** The unlabelled lines right above, nearest first: at most two, blank ones and "Sent by" apart. */
function linesAbove(lines: readonly Line[], at: number, floor: number): readonly number[] {
  const above: number[] = [];
  for (let i = at - 1; i >= floor && i >= at - 7 && above.length < 2; i--) {
    const line = lines[i];
    if (line === undefined || line.label !== null) break;
    if (line.text !== "" && !between.test(line.text)) above.push(i);
  }
  return above;
}

function headingAbove(lines: readonly Line[], at: number, floor: number): Heading | null {
  const [nearest = -1, farther = -1] = linesAbove(lines, at, floor);
  const [text, author] = [textAt(lines, nearest), textAt(lines, farther)];
  const dated = splitDated(text);
  if (dated !== null && isAuthorLine(dated.author.trim())) return { ...dated, start: nearest };
  if (!isAuthorLine(author)) return null;
  const wrapped = splitDated(`${author} ${text}`);
  if (wrapped !== null && !isDateLine(text)) return { ...wrapped, start: farther };
  return isDateLine(text) ? { author, date: text, start: farther } : null;
}

/**
 * Reads a header as Lotus Notes prints it, author and date unlabelled above `To:`; null where none begins. The line
 * asked for is the To line; the header's first line is given back as `start`.
 */
export function notesHeaderAt(
  lines: readonly Line[],
  at: number,
  floor: number,
): (Header & { readonly start: number }) | null {
  const label = lines[at]?.label;
  if (label == null || !label.senses.some((sense) => sense.field === "to")) return null;
  const heading = headingAbove(lines, at, floor);
  if (heading === null) return null;
  const gathered = gatherHeader(lines, at);
  const values = fieldsOf(gathered.entries);
  if (values.has("from") || !values.has("subject")) return null;
  const whole = new Map(values).set("from", heading.author).set("sent", heading.date);
  return { told: told(whole), start: heading.start, end: gathered.end };
}
