import { normaliseSubject } from "../../message/index.ts";
import { hasAddress } from "./addresses.ts";
import type { Gathered } from "./block.ts";
import { hasDay, hasTime } from "./dates.ts";
import type { Values } from "./fields.ts";
import type { Field } from "./locales.ts";
import type { Separation } from "./separators.ts";
import type { Line } from "./stream.ts";
import { weigh } from "./weigh.ts";

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
  /** It is quoted itself. */
  readonly isQuoted: boolean;
  /** Another label line stands right above it: it is the rest of something that was not believed. */
  readonly isBelowLabel: boolean;
  /** A label that no client prints stands right below it, as on a form: `Amount: £10`. */
  readonly isAboveOtherLabel: boolean;
  /** What stands right below it is quoted more deeply. */
  readonly isAboveQuotation: boolean;
}

/** True when a subject begins as an answer's or a forward's does, in any of the languages read. */
export const isAnswerSubject = (subject: string): boolean =>
  normaliseSubject(subject) !== subject.replace(/\s+/g, " ").trim().toLowerCase();

const core: readonly Field[] = ["from", "sent", "to", "cc", "subject"];
const people: readonly Field[] = ["from", "to", "cc"];
const weightOf = { said: 4, dashed: 3, drawn: 2 };

/** What a header shows, whatever stands around it. */
interface Shown {
  readonly labels: number;
  readonly author: boolean;
  readonly anyAddress: boolean;
  readonly day: boolean;
  readonly time: boolean;
  readonly isAnswer: boolean;
}

function shownIn(values: Values): Shown {
  const sent = values.get("sent") ?? "";
  return {
    labels: core.filter((field) => values.has(field)).length,
    author: hasAddress(values.get("from") ?? ""),
    anyAddress: people.some((field) => hasAddress(values.get(field) ?? "")),
    day: hasDay(sent),
    time: hasTime(sent),
    isAnswer: isAnswerSubject(values.get("subject") ?? ""),
  };
}

/** "Sent" and its like in any language: a memo says "Date". */
const saysSent = ({ entries }: Gathered): boolean =>
  entries.some((entry) => entry.label !== "date" && entry.senses.some((sense) => sense.field === "sent"));

/** Clients print the author or the subject first, memos mostly whom they are to. */
const beginsLikeMail = ({ entries }: Gathered): boolean =>
  entries[0]?.senses.every((sense) => sense.field !== "to") ?? false;

/** What speaks for a header, counted. */
function evidence(shown: Shown, gathered: Gathered, around: Surroundings): number {
  const signs = weigh([
    [shown.anyAddress, 1],
    [shown.author, 1],
    [shown.time, 1],
    [saysSent(gathered), 1],
    [around.isContained, 2],
    // A rule alone also parts the letters of a newsletter, which print an author and a title.
    [around.isRuled && !around.isContained && (shown.labels > 2 || shown.time), 2],
    [around.isAboveOtherLabel && !shown.time, -3],
    [around.isAboveQuotation, 2],
    [around.isQuoted, 1],
    [shown.isAnswer, 1],
    [around.isAnswer, 1],
  ]);
  return shown.labels + signs + (around.separation === null ? 0 : weightOf[around.separation]);
}

/**
 * Names alone are also what memos and cover sheets print: they need a client's own mark, or a time of day in a block
 * that begins as mail does. Addresses alone are what instructions print: they need a date or a sign of mail around them.
 */
function isMoreThanMemo(shown: Shown, gathered: Gathered, around: Surroundings): boolean {
  if (around.separation === "said" || around.isContained) return true;
  const isMailLike = beginsLikeMail(gathered) && !around.isBelowLabel;
  if (!shown.anyAddress) return shown.time && isMailLike;
  if (!isMailLike && !shown.time) return around.separation !== null;
  return shown.day || shown.time || shown.isAnswer || isAmongMail(around);
}

/** Something of mail stands around a block: a separator, a rule, a quotation, an answer's subject. */
const isAmongMail = (around: Surroundings): boolean =>
  around.separation !== null || around.isQuoted || around.isRuled || around.isAnswer;

const needed = 6;

/** True when what was gathered is an earlier message's header, and neither prose nor a memo. */
export function isHeader(values: Values, gathered: Gathered, around: Surroundings): boolean {
  const author = values.get("from") ?? "";
  const isAnnounced = around.separation === "said" && values.size >= 2;
  if (author.length > 500 || (author === "" && !isAnnounced)) return false;
  const shown = shownIn(values);
  // From a day to a day is a form.
  if (!shown.author && hasDay(author)) return false;
  return evidence(shown, gathered, around) >= needed && isMoreThanMemo(shown, gathered, around);
}

/** True when the first line of text below a block, two blank lines apart at most, is quoted more deeply than it. */
export function isAboveQuotation(lines: readonly Line[], depth: number, end: number): boolean {
  const below = lines.slice(end, end + 3).find((line) => line.text !== "");
  return below !== undefined && below.depth > depth;
}
