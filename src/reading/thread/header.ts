import type { CarriedMessage, Participant } from "../../message/index.ts";
import { gatherHeader } from "./block.ts";
import type { Entry, Gathered } from "./block.ts";
import { hasDay, hasTime, splitDated, wallClockIn } from "./dates.ts";
import { localeCount } from "./locales.ts";
import type { Field } from "./locales.ts";
import { hasAddress } from "./addresses.ts";
import { authorsIn, participantsIn } from "./participants.ts";
import type { Separation } from "./separators.ts";
import type { Line } from "./stream.ts";

/** What a quotation tells of a message, be it by headers or by one line. */
export type Told = Pick<CarriedMessage, "from" | "fromAlso" | "to" | "cc" | "subject" | "sent">;

/** What speaks for an earlier message around a header block. */
export interface Surroundings {
  /** The separator right above it. */
  readonly separation: Separation;
  /** The outgoing message's own subject is an answer's or a forward's. */
  readonly isAnswer: boolean;
  /** A rule is drawn above it or above its separator. */
  readonly isRuled: boolean;
  /** A client's own element begins above it or above its separator. */
  readonly isContained: boolean;
}

/** What is quoted more deeply right below a block speaks for it: the message's text. */
function isAboveQuotation(lines: readonly Line[], first: Line, end: number): boolean {
  for (let i = end; i < end + 3; i++) {
    const line = lines[i];
    if (line === undefined) return false;
    if (line.text !== "") return line.depth > first.depth;
  }
  return false;
}

/** A header block that is believed. */
export interface Header {
  readonly told: Told;
  /** The first line below it. */
  readonly end: number;
}

/** Field by field, joined over lines. */
export type Values = ReadonlyMap<Field, string>;

const core: readonly Field[] = ["from", "sent", "to", "cc", "subject"];

/** How many of the lines each language reads, an author counting twice: a header without one is rarely a header. */
function localeOf(entries: readonly Entry[]): number {
  const votes = new Array<number>(localeCount).fill(0);
  for (const entry of entries)
    for (const sense of entry.senses)
      if (sense.field !== "other")
        votes[sense.locale] = (votes[sense.locale] ?? 0) + (sense.field === "from" ? 2 : 1);
  let best = 0;
  votes.forEach((count, locale) => {
    if (count > (votes[best] ?? 0)) best = locale;
  });
  return best;
}

/** What an entry says in the language of its block; in another language only where that one has no such label. */
function fieldOf(entry: Entry, locale: number, taken: ReadonlyMap<Field, string>): Field {
  const own = entry.senses.filter((sense) => sense.locale === locale);
  const senses = own.length > 0 ? own : entry.senses;
  return (senses.find((sense) => !taken.has(sense.field)) ?? senses[0])?.field ?? "other";
}

/** Joins the lines of one value; an address that was broken is whole again. */
function joined(values: readonly string[], field: Field): string {
  const text = values.filter((value) => value !== "").join(" ");
  return field === "subject" ? text : text.replace(/([<[]|mailto:)\s{1,20}/gi, "$1");
}

/** What a header says, field by field, read in the one language that reads most of it. */
export function fieldsOf(entries: readonly Entry[]): Values {
  const locale = localeOf(entries);
  const values = new Map<Field, string>();
  for (const entry of entries) {
    const field = fieldOf(entry, locale, values);
    if (field !== "other" && !values.has(field)) values.set(field, joined(entry.values, field));
  }
  const dated = values.has("sent") ? null : splitDated(values.get("from") ?? "");
  if (dated !== null) values.set("from", dated.author).set("sent", dated.date);
  return values;
}

/** Takes `RE: x`, `FW: x`, `Fwd[2]: x`, `AW: x`; must not take `Regarding: x`. */
const answerPrefix =
  /^(?:re|fwd?|aw|wg|tr|rv|rif|i|antw|doorst|odp|pd|sv|vs|vb|vl|vá|res|enc|ynt|ilt|ymateb|r|на|отв|пересл?|ha|fs|atb|yt|回复|答复|转发|回覆|轉寄|返信|転送|vast|edasi|továbbítás|réf?|redir\.?|prosl|odg|doorsturen|videresend|videresendt)\s{0,3}(?:[[(^]\d{1,3}[\])]?)?\s{0,3}[:：]/i;

/** True when a subject begins as an answer's or a forward's does. */
export const isAnswerSubject = (subject: string): boolean => answerPrefix.test(subject.trim());

const weights = { said: 4, dashed: 3, drawn: 2 };

/** What speaks for a header, counted: labels, addresses, times, and what a client draws or says above it. */
function evidenceOf(values: Values, first: Line, around: Surroundings): number {
  const value = (field: Field): string => values.get(field) ?? "";
  const labels = core.filter((field) => values.has(field)).length;
  const hasFrom = hasAddress(value("from"));
  const hasTo = hasAddress(value("to")) || hasAddress(value("cc"));
  let evidence = labels + (hasFrom ? 2 : hasTo ? 1 : 0);
  if (hasTime(value("sent"))) evidence += 1;
  if (around.separation !== null) evidence += weights[around.separation];
  if (around.isRuled || around.isContained) evidence += 2;
  if (first.depth > 0) evidence += 1;
  if (isAnswerSubject(value("subject"))) evidence += 1;
  if (around.isAnswer) evidence += 1;
  return evidence;
}

const needed = 6;

/** Names alone are also what memos and cover sheets print: they need a time of day, or a client's own mark. */
function isMoreThanMemo(values: Values, gathered: Gathered, first: Line, around: Surroundings): boolean {
  const sent = values.get("sent") ?? "";
  const isMarked = around.separation === "said" || around.isContained;
  if (core.some((field) => hasAddress(values.get(field) ?? "") && field !== "subject"))
    return (
      isMarked ||
      around.separation !== null ||
      hasDay(sent) ||
      hasTime(sent) ||
      first.depth > 0 ||
      around.isRuled ||
      isReply(values, around)
    );
  return isMarked || (hasTime(sent) && isMailLike(gathered.entries));
}

const isReply = (values: Values, around: Surroundings): boolean =>
  around.isAnswer || isAnswerSubject(values.get("subject") ?? "");

/** Clients print the author first, or the subject (Thunderbird); memos mostly whom they are to. */
function isMailLike(entries: readonly Entry[]): boolean {
  return entries[0]?.senses.every((sense) => sense.field !== "to") ?? false;
}

/** One more for a block that says "Sent", which no memo does. */
function saysSent(entries: readonly Entry[]): number {
  return entries.some(
    (entry) => entry.label !== "date" && entry.senses.some((sense) => sense.field === "sent"),
  )
    ? 1
    : 0;
}

function told(values: Values): Told {
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

/** True when what was gathered is an earlier message's header, and neither prose nor a memo. */
function isBelieved(
  lines: readonly Line[],
  start: Line,
  gathered: Gathered,
  values: Values,
  around: Surroundings,
): boolean {
  const author = values.get("from") ?? "";
  const isAnnounced = around.separation === "said" && values.size >= 2;
  if (author.length > 500 || (author === "" && !isAnnounced)) return false;
  const evidence =
    evidenceOf(values, start, around) +
    saysSent(gathered.entries) +
    (isAboveQuotation(lines, start, gathered.end) ? 2 : 0);
  return evidence >= needed && isMoreThanMemo(values, gathered, start, around);
}

/** Reads the header block that begins at a line; null where none begins or what begins there is not believed. */
export function headerAt(lines: readonly Line[], start: number, around: Surroundings): Header | null {
  const first = lines[start];
  if (first?.label == null || first.label.senses.every((sense) => sense.field === "other")) return null;
  const gathered = gatherHeader(lines, start);
  const values = fieldsOf(gathered.entries);
  if (!isBelieved(lines, first, gathered, values, around)) return null;
  const message = told(values);
  return message.from === null && message.to.length === 0 ? null : { told: message, end: gathered.end };
}
