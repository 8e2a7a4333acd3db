import {
  groupWise,
  messageId,
  opener,
  pronoun,
  prose,
  quoter,
  supercite,
  verb,
} from "./attribution-words.ts";
import { authorInLine } from "./author-in-line.ts";
import { hasDay, hasTime, wallClockIn } from "./dates.ts";
import type { Told } from "./header.ts";
import { hasAddress } from "./addresses.ts";
import { authorsIn } from "./participants.ts";
import type { Line } from "./stream.ts";
import { weigh } from "./weigh.ts";

/** A line such as "On … Ruth wrote:" that is believed. */
export interface Attribution {
  readonly told: Told;
  /** Its first line: it may be wrapped over several. */
  readonly start: number;
  /** The first line below it. */
  readonly end: number;
  /** What stands in front of it in its first line, which is the words of whoever answers; mostly empty. */
  readonly before: string;
  readonly by: "attribution";
}

/** What speaks for an attribution around it. */
export interface Below {
  /** What follows is quoted more deeply. */
  readonly isDeeper: boolean;
  /** A client's own element holds it or follows it. */
  readonly isContained: boolean;
  /** The outgoing message's own subject is an answer's or a forward's. */
  readonly isAnswer: boolean;
}

const nobody: Told = { from: null, fromAlso: null, to: [], cc: [], subject: null, sent: null };

const closes = /[:：]\s{0,3}[->*_]{0,10}$/;
const endsWithAddress = /@[^\s@]{1,100}[>\])]{0,2}\s{0,3}[:：]?\s{0,3}$/;

const startsWithDate = (text: string): boolean => opener.test(text) || /\d/.test(text.slice(0, 14));

const isName = (name: string): boolean => name.length >= 2 && name.length <= 100;

const isSmall = (word: string): boolean => /^[a-z\u00df-\u017f]/.test(word) && word === word.toLowerCase();

/** A name as one prints it: `Ruth Adeyemi`, `Office of the Mayor`; must not be `we read what he` or `Orwell once`. */
const isPlainName = (name: string): boolean => {
  const words = name.split(" ");
  const small = words.filter(isSmall).length;
  const endsSmall = words.length > 1 && isSmall(words[words.length - 1] ?? "");
  return words.length <= 6 && small <= words.length - small && !endsSmall;
};

interface Signs {
  readonly mail: boolean;
  readonly verb: boolean;
  readonly day: boolean;
  readonly time: boolean;
  readonly closes: boolean;
  readonly quoted: boolean;
}

function signsOf(text: string, below: Below): Signs {
  return {
    mail: hasAddress(text),
    verb: verb.test(text) || quoter.test(text),
    day: hasDay(text),
    time: hasTime(text),
    closes: closes.test(text),
    quoted: below.isDeeper || below.isContained,
  };
}

const needed = 6;

/** What speaks for an attribution, counted, as for header blocks. */
function isLikely(text: string, signs: Signs, below: Below): boolean {
  const evidence = weigh([
    [signs.mail, 2],
    [signs.verb, 2],
    [signs.day, 1],
    [signs.time, 1],
    [signs.closes, 1],
    [startsWithDate(text), 1],
    [below.isDeeper, 2],
    [below.isContained, 2],
    [below.isAnswer, 1],
  ]);
  return evidence >= needed && (signs.closes || signs.quoted);
}

/** A line with an address ends with it, unless it says "wrote" or quoted text follows a full date. */
function isSoundWithMail(text: string, signs: Signs): boolean {
  if (signs.verb) return true;
  return endsWithAddress.test(text)
    ? signs.day || (signs.time && signs.quoted)
    : signs.day && signs.time && signs.quoted;
}

/** A line without an address says who wrote and when, or stands over quoted text. */
function isSoundWithName(author: string, signs: Signs, below: Below): boolean {
  if (!signs.verb || !isName(author)) return false;
  // `A Patel`, `The Clerk`, where a day and a time tell them from prose.
  if (signs.day && signs.time) return !prose.test(author) || /^[A-Z]\S{0,4} [^a-z]/.test(author);
  if (prose.test(author)) return false;
  if (signs.day || signs.time) return signs.quoted;
  return signs.quoted && isPlainName(author) && (below.isAnswer || below.isContained);
}

/** Takes off what clients wrap attributions in: strokes, asterisks, a leading "in", the Message-ID, a zone's name, broken brackets. */
function cleaned(text: string): string {
  return text
    .replace(groupWise, "$1 wrote:")
    .replace(messageId, "")
    .replace(/^[-_*>\s]{1,20}/, "")
    .replace(/^in\s(?=\S)/i, "")
    .replace(/^once upon a time,\s/i, "On ")
    .replace(/^on\s[a-z]{3,6}day,?\s(?=[A-Z][a-z]+\s[A-Z])/i, "On ")
    .replace(/[-_*]{2,20}\s{0,5}$/, ":")
    .replace(/\*/g, "")
    .replace(/(\d\d) \([A-Z]{3,5}\)/, "$1")
    .replace(/\b([ap])\.\s?m\./gi, "$1m")
    .replace(/([<[(])\s{1,9}/g, "$1")
    .trim();
}

function read(raw: string, below: Below): Told | null {
  const cited = supercite.exec(raw);
  if (cited !== null) return { ...nobody, from: authorsIn(cited[1] ?? "").from };
  const text = cleaned(raw);
  const signs = signsOf(text, below);
  if (!isLikely(text, signs, below)) return null;
  const author = authorInLine(text);
  if (pronoun.test(author)) return below.isDeeper ? nobody : null;
  if (!(signs.mail ? isSoundWithMail(text, signs) : isSoundWithName(author, signs, below))) return null;
  const { from, also } = authorsIn(author);
  return from === null ? null : { ...nobody, from, fromAlso: also, sent: wallClockIn(text) };
}

/** Where an attribution begins in a line that also holds the end of an answer: `Thanks --- On Wed, 4 March …`. */
const inside =
  /(?:^|[\s-])On (?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)[^\n]{0,200}$)/;

/** What stands in front of the attribution in its line; empty when it begins the line. */
function beforeIn(text: string): string {
  const found = inside.exec(text);
  return found === null || found.index === 0 || /^[-_*>\s]+$/.test(text.slice(0, found.index))
    ? ""
    : text.slice(0, found.index);
}

/** Whether cheap signs say that a line may end an attribution, so that few lines are looked at closely. */
export function mayEndAttribution(text: string): boolean {
  if (text === "" || text.length > 500) return false;
  const end = text.slice(-26);
  return (
    closes.test(end) ||
    /wrote\s?-{0,20}$|>>>$/i.test(end) ||
    text.indexOf("==") >= 0 ||
    verb.test(text.slice(-24)) ||
    (text.indexOf("@") >= 0 && /\d/.test(text) && endsWithAddress.test(text.slice(-120)))
  );
}

const maxWrapped = 4;

/** The stretches of one to four lines that end at `end`, joined: nothing blank, labelled or very long among them. */
function stretchesTo(lines: readonly Line[], end: number, floor: number): readonly string[] {
  const stretches: string[] = [];
  let joined = "";
  for (let i = end; i > end - maxWrapped && i >= floor; i--) {
    const line = lines[i];
    if (line === undefined || line.text === "" || line.label !== null || line.text.length > 500) break;
    joined = joined === "" ? line.text : `${line.text} ${joined}`;
    stretches.push(joined);
  }
  return stretches;
}

/** Several lines are one attribution only if they name a day or a message, or an author above quoted text. */
const mayBeWrapped = (joined: string, signs: Signs): boolean =>
  signs.day || (signs.quoted && signs.mail && signs.verb) || joined.search(messageId) >= 0;

/** Reads one stretch of lines, parting it from the end of an answer that stands in front of it. */
function readStretch(joined: string, start: number, end: number, below: Below): Attribution | null {
  if (start < end && !mayBeWrapped(joined, signsOf(joined, below))) return null;
  const before = beforeIn(joined);
  const told = read(before === "" ? joined : joined.slice(before.length), below);
  if (told === null) return null;
  return { told, start, end: end + 1, before: before.replace(/[-\s]{1,20}$/, ""), by: "attribution" };
}

/** It begins with an address in brackets, or inside them, whose name may stand above: `ruth@x.example> wrote:`. */
const isTorn = (stretch: string): boolean => /^<?[^<>]{1,200}@[^<>]{1,200}>/.test(stretch);

/** It is not torn, and names a time, or begins with a day. */
const isWhole = (stretch: string, { told }: Attribution): boolean =>
  !isTorn(stretch) && (told.sent !== null || (startsWithDate(stretch) && hasDay(stretch)));

/**
 * Reads the attribution whose last line is at `end`, one that `mayEndAttribution`, looking up at most four lines; null when the line ends none, or
 * none that is believed. The shortest stretch that is whole is taken, else the shortest that is believed and not torn.
 */
export function attributionAt(
  lines: readonly Line[],
  end: number,
  floor: number,
  below: Below,
): Attribution | null {
  let shortest: Attribution | null = null;
  let torn: Attribution | null = null;
  for (const [i, stretch] of stretchesTo(lines, end, floor).entries()) {
    const found = readStretch(stretch, end - i, end, below);
    if (found === null) continue;
    if (isWhole(stretch, found)) return found;
    if (isTorn(stretch)) torn ??= found;
    else shortest ??= found;
  }
  return shortest ?? torn;
}
