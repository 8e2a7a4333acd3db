import { gatherHeader } from "./block.ts";
import { hasDay, hasTime, wallClockIn } from "./dates.ts";
import { fieldsOf } from "./header.ts";
import type { Header } from "./header.ts";
import { authorsIn, participantsIn } from "./participants.ts";
import type { Line } from "./stream.ts";

/** Where Notes prints an author and a date without labels: above the To line, on one line or on two. */
interface Heading {
  readonly author: string;
  readonly date: string;
  /** Its first line. */
  readonly start: number;
}

/** Behind an author on one line: takes `10/06/2000 06:59 AM` and `on 12/03/2000 10:00`; must not take `room 10`. */
const datedTail =
  /(?:\s{1,80}on)?\s{1,80}(\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s{1,5}\d{1,2}[:.]\d{2}[^\n]{0,20})$/;

/** Lines that Notes puts between an author and the To line. */
const between = /^(?:please respond to|sent by)\b/i;

const isDateLine = (text: string): boolean =>
  text.length <= 60 && hasDay(text) && hasTime(text) && /^\S{0,12}\s?\d/.test(text);

const isAuthorLine = (text: string): boolean =>
  text !== "" && text.length <= 100 && !/[:.!?]$/.test(text) && /^["'A-Z\u00c0-\uffff]/.test(text);

/** Parts `Ruth Adeyemi   10/06/2000 06:59 AM` into author and date; null when no date ends it. */
export function splitDated(text: string): { author: string; date: string } | null {
  if (text.length > 300) return null;
  const found = datedTail.exec(text);
  return found === null ? null : { author: text.slice(0, found.index), date: found[1] ?? "" };
}

function headingAbove(lines: readonly Line[], at: number, floor: number): Heading | null {
  let date: string | null = null;
  for (let i = at - 1; i >= floor && i >= at - 7; i--) {
    const line = lines[i];
    if (line === undefined || line.text === "" || between.test(line.text)) continue;
    const split = splitDated(line.text);
    if (date === null && split !== null && isAuthorLine(split.author.trim())) return { ...split, start: i };
    if (date !== null) return isAuthorLine(line.text) ? { author: line.text, date, start: i } : null;
    if (!isDateLine(line.text)) return null;
    date = line.text;
  }
  return null;
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
  const first = lines[at];
  if (first?.label == null || !first.label.senses.some((sense) => sense.field === "to")) return null;
  const heading = headingAbove(lines, at, floor);
  if (heading === null) return null;
  const gathered = gatherHeader(lines, at);
  const values = fieldsOf(gathered.entries);
  const subject = values.get("subject");
  if (values.has("from") || subject === undefined) return null;
  const authors = authorsIn(heading.author);
  const told = {
    from: authors.from,
    fromAlso: authors.also,
    to: participantsIn(values.get("to") ?? ""),
    cc: participantsIn(values.get("cc") ?? ""),
    subject: subject === "" ? null : subject,
    sent: wallClockIn(heading.date),
  };
  return { told, start: heading.start, end: gathered.end };
}
