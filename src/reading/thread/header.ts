import type { CarriedMessage, Participant } from "../../message/index.ts";
import { gatherHeader } from "./block.ts";
import { wallClockIn } from "./dates.ts";
import { isAboveQuotation, isHeader } from "./evidence.ts";
import type { Surroundings } from "./evidence.ts";
import { fieldsOf } from "./fields.ts";
import type { Values } from "./fields.ts";
import type { Field } from "./locales.ts";
import { authorsIn, participantsIn } from "./participants.ts";
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

/** Reads the header block that begins at a line; null where none begins or what begins there is not believed. */
export function headerAt(lines: readonly Line[], start: number, above: Above): Header | null {
  const first = lines[start];
  if (first?.label == null || first.label.senses.every((sense) => sense.field === "other")) return null;
  const gathered = gatherHeader(lines, start);
  const values = fieldsOf(gathered.entries);
  const around = {
    ...above,
    isQuoted: first.depth > 0,
    isBelowLabel: lines[start - 1]?.label?.senses.some((sense) => sense.field !== "other") ?? false,
    isAboveOtherLabel: /^[A-Z][A-Za-z ]{1,20}:\s/.test(lines[gathered.end]?.text ?? ""),
    isAboveQuotation: isAboveQuotation(lines, first.depth, gathered.end),
  };
  if (!isHeader(values, gathered, around)) return null;
  const message = told(values);
  return message.from === null && message.to.length === 0 ? null : { told: message, end: gathered.end };
}
