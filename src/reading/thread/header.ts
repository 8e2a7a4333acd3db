import type { CarriedMessage, Participant } from "../../message/index.ts";
import { gatherHeader } from "./block.ts";
import type { Gathered } from "./block.ts";
import { wallClockIn } from "./dates.ts";
import { isAboveQuotation, isHeader } from "./evidence.ts";
import type { Surroundings } from "./evidence.ts";
import { fieldsOf } from "./fields.ts";
import type { Values } from "./fields.ts";
import { namesAuthor } from "./locales.ts";
import type { Field } from "./locales.ts";
import { authorsIn, participantsIn } from "./participants.ts";
import { hasLabelOfMail, textAt } from "./stream.ts";
import type { Line } from "./stream.ts";

/** What a quotation tells of a message, be it by headers or by one line. */
export type Told = Pick<CarriedMessage, "from" | "fromAlso" | "to" | "cc" | "subject" | "sent">;

/** A header block that is believed. */
export interface Header {
  readonly told: Told;
  /** The first line below it. */
  readonly end: number;
}

/** What stands above a header block and around the mail. */
export type Above = Pick<Surroundings, "separation" | "isAnswer" | "isRuled" | "isContained">;

/** What the fields of a header tell. */
export function told(values: Values): Told {
  const authors = authorsIn(values.get("from") ?? "");
  const people = (field: Field): readonly Participant[] => participantsIn(values.get(field) ?? "");
  const subject = values.get("subject");
  return {
    from: authors.from,
    fromAlso: authors.also,
    to: people("to"),
    cc: people("cc"),
    subject: subject === undefined || subject === "" ? null : subject.replace(/\s+/g, " "),
    sent: wallClockIn(values.get("sent") ?? ""),
  };
}

/** Whether a block can be believed at all: it has an author, or stands below words that announce a message. */
const mayBeHeader = ({ entries }: Gathered, { separation }: Above): boolean =>
  separation === "said" ||
  entries.some(({ senses, values }) => senses.some(namesAuthor) && values.some((value) => value !== ""));

/** What stands around the block between two lines. Its members by name: a spread that is added to costs as much as the rest. */
function surroundingsOf(lines: readonly Line[], start: number, end: number, above: Above): Surroundings {
  const { separation, isAnswer, isRuled, isContained } = above;
  const depth = lines[start]?.depth ?? 0;
  return {
    separation,
    isAnswer,
    isRuled,
    isContained,
    isQuoted: depth > 0,
    isBelowLabel: hasLabelOfMail(lines[start - 1]),
    isAboveOtherLabel: /^[A-Z][A-Za-z ]{1,20}:\s/.test(textAt(lines, end)),
    isAboveQuotation: isAboveQuotation(lines, depth, end),
  };
}

/** Reads the header block that begins at a line which has a label of mail; null where what begins there is not believed. */
export function headerAt(lines: readonly Line[], start: number, above: Above): Header | null {
  const gathered = gatherHeader(lines, start);
  if (!mayBeHeader(gathered, above)) return null;
  const values = fieldsOf(gathered.entries);
  const around = surroundingsOf(lines, start, gathered.end, above);
  if (!isHeader(values, gathered, around)) return null;
  const message = told(values);
  return message.from === null && message.to.length === 0 ? null : { told: message, end: gathered.end };
}
