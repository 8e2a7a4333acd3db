import { hasDay, hasTime, wallClockIn } from "./dates.ts";
import type { Told } from "./header.ts";
import { authorsIn, hasAddress } from "./participants.ts";
import type { Line } from "./stream.ts";

/** A line such as "On … Ruth wrote:" that is believed. */
export interface Attribution {
  readonly told: Told;
  /** Its first line: it may be wrapped over several. */
  readonly start: number;
  /** The first line below it. */
  readonly end: number;
  /** What stands in front of it in its first line, which is the words of whoever answers; mostly empty. */
  readonly before: string;
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

/** "wrote" in the languages read, in the forms that clients use. */
const verb =
  /(?:^|[\s>)"”«»,])(?:(?:wrote|writes|schrieb|schreibt|hat geschrieben|a écrit|écrit|escribió|escribi[oó]|ha scritto|scrive|scrisse|schreef|heeft geschreven|geschreven|skrev|skreiv|skrifaði|napisał(?:\(a\)|a)?|napsal(?:\(a\)|a)?|napísal(?:\(a\)|a)?|pisze|píše|escreveu|kirjoitti|ezt írta|írta|şunu yazdı|yazdı|a scris|je napisao(?:\/la)?|napisao(?:\/la)?|napisala|je napisala|je napisal(?:\/-a)?|написал(?:\(а\)|а)?|пишет|писал(?:\(а\)|а)?|написав(?:\(ла\)|ла)?|пише|написа|έγραψε|kirjutas|rakstīja|rašė|va escriure|escrigué|ysgrifennodd|đã viết|menulis|เขียน|נכתב|כתב(?:\/ה|ה)?|كتب(?:ت)?|نوشت|sent)(?=$|[\s:：,.(<"“„«-])|写道|寫道|님이 작성|작성|のメール|書きました|さんは|wrote)/i;

/** Words that open an attribution without a verb of writing: takes `Quoting Ruth <…>:`; must not take `quoting from`. */
const quoter =
  /^(?:quoting|zitat von|citando|citando a|citaat van|citerar|lainaus|cytowanie|citát)\s(?!from)/i;

/** Openings behind which a date stands. */
const opener =
  /^(?:on|am|le|el|il(?: giorno)?|op|den|d\.|på|w dniu|dnia|em|a|no dia|dne|dňa|ke|la|pe|în data de|dana|u|на|в|у|στις|tarihinde|ar|em|vào|pada|al|die|kuupäeval|在|于|في|בתאריך|ב-?)\s/i;

/** `>>>>> "R" == Ruth Adeyemi <ruth@…> writes:` (supercite); the marks are gone when it is read. */
const supercite = /^"[^"]{1,60}"\s{0,3}==\s{0,3}(.{1,200}?)\s(?:writes|wrote|said)\s?:?$/i;

const pronoun = /^(?:you|he|she|they|i|we|du|sie|er|vous|tu|il|elle|usted|lei|ty|vy)$/i;

/** What no name begins with: prose, as in "As Orwell wrote:". */
const prose =
  /^(?:as|and|but|then|when|what|who|also|so|the|this|that|in|he|she|they|it|my|our|his|her|a|an|one|what|where|because|if|though|since|wie|comme|como|come)\b/i;

const nobody: Told = { from: null, fromAlso: null, to: [], cc: [], subject: null, sent: null };

/** A token that belongs to a date: digits, a zone, half a day, a word clients put between date and name. */
const dateToken =
  /\d|^(?:[ap]\.?m\.?|GMT|UTC|BST|CES?T|[ECMP][SD]T|Z|Uhr|г\.?|р\.?|в|о|at|um|à|às|alle|ore|klo|kl\.?|o|om|u|h|ص|م|пользователь|користувач|používateľ|użytkownik|uživatel|utente|usuario|el usuario|tarihinde|időpontban|από|ο|χρήστης|מאת|schrieb|skrev|schreef|heeft|wrote|følgende|följande|escribió|kirjoitti|from|yazdı|on|den|von)$/i;

const trimMarks = (text: string): string => text.replace(/^[\s,;:、，：-]+/, "");

/** The words right before a position that are a name: back to a date, a verb, a quotation mark's opening. */
function nameBackFrom(text: string): string {
  const end = text.replace(/[\s,]+$/, "");
  const last = end.charAt(end.length - 1);
  const opening = last === '"' ? '"' : last === "”" ? "“„”" : last === "»" ? "«" : "";
  if (opening !== "") {
    for (let i = end.length - 2; i >= 0 && i > end.length - 120; i--)
      if (opening.indexOf(end.charAt(i)) >= 0) return end.slice(i);
  }
  const tokens = end.split(/[\s，、]+/);
  let from = tokens.length;
  while (from > 0) {
    const token = (tokens[from - 1] ?? "").replace(/[,;:()（）]+$/, "");
    if (dateToken.test(token) || verb.test(` ${token}`)) break;
    from--;
  }
  return trimMarks(tokens.slice(from).join(" "));
}

/** The first bracketed or bare address with its name in front: what stands from the name's beginning to its end. */
function mailboxIn(text: string): string | null {
  const at = text.indexOf("@");
  if (at < 0) return null;
  const open = Math.max(text.lastIndexOf("<", at), text.lastIndexOf("[", at), text.lastIndexOf("(", at));
  const isBracketed = open >= 0 && at - open < 120 && !/[>\])]/.test(text.slice(open, at));
  const bare = text.slice(0, at).search(/[^\s,;:"(<[]+$/);
  const start = isBracketed ? open : Math.max(0, bare);
  const rest = /[\s>\]),;，：]/.exec(text.slice(at));
  const end = rest === null ? text.length : at + rest.index + (isBracketed ? 1 : 0);
  const name = isBracketed ? nameBackFrom(text.slice(0, start)) : "";
  return `${name} ${text.slice(start, end)}`.trim();
}

/** The name where no address is printed: before the verb, or behind it where a date or nothing stands before it. */
function nameIn(text: string): string {
  const found = verb.exec(text);
  if (found === null) return "";
  const start = found.index + (found[0].length > 0 && /[\s>)",]/.test(found[0].charAt(0)) ? 1 : 0);
  const after = trimMarks(text.slice(found.index + found[0].length)).replace(/[\s:：]+$/, "");
  const behind = after === "" || after.charAt(0) === "(" || hasDay(after) || hasTime(after) ? "" : after;
  const before = nameBackFrom(text.slice(0, start));
  const isOpened = before === "" || opener.test(`${before} `);
  return isOpened || (behind !== "" && hasDay(text.slice(0, start)) && before === "") ? behind : before;
}

interface Candidate {
  readonly text: string;
  readonly hasVerb: boolean;
  readonly hasMail: boolean;
  readonly isDated: boolean;
  readonly isTimed: boolean;
}

function candidateOf(text: string): Candidate {
  return {
    text,
    hasVerb: verb.test(text) || quoter.test(text),
    hasMail: hasAddress(text),
    isDated: hasDay(text),
    isTimed: hasTime(text),
  };
}

const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 100 &&
  !prose.test(name) &&
  !/[.!?]\s/.test(name.replace(/\b\w{1,4}\.\s/g, ""));

/** A name alone before "wrote:" is believed only over quoted text, in an answer, and when it looks like one. */
const isPlainName = (name: string): boolean =>
  isName(name) &&
  name.split(" ").length <= 5 &&
  name
    .split(" ")
    .every((word) => /^[^a-z\d]|^(?:van|von|de|der|den|la|le|af|al|bin|ap|da|di|dos)$/.test(word));

const closes = /[:：]\s{0,3}[->*_]{0,10}$/;

/** Text ends right behind the mailbox or the verb; anything further is prose. */
function isBelieved(is: Candidate, name: string, below: Below): boolean {
  const isQuoted = below.isDeeper || below.isContained;
  const isClosed = closes.test(is.text);
  if (!isClosed && !isQuoted) return false;
  if (is.hasMail && is.hasVerb) return is.isDated || is.isTimed || isQuoted || below.isAnswer;
  if (is.hasMail)
    return (is.isDated || is.isTimed) && (isQuoted || startsWithDate(is.text)) && endsWithMail(is.text);
  if (!is.hasVerb || !isName(name)) return false;
  if (is.isDated && is.isTimed)
    return isQuoted || below.isAnswer || opener.test(is.text) || startsWithDate(is.text);
  if (is.isDated || is.isTimed) return isQuoted;
  return isQuoted && (below.isAnswer || below.isContained) && isPlainName(name);
}

const startsWithDate = (text: string): boolean => /\d/.test(text.slice(0, 14)) || opener.test(text);
const endsWithMail = (text: string): boolean => /@[^\s@]{1,100}[>\])]{0,2}\s{0,3}[:：]?\s{0,3}$/.test(text);

/** Message-IDs look like addresses: takes `In message <1@x.example>, `; must not take `<ruth@x.example>` alone. */
const messageId = /\b(?:message(?:-id)?|article|news)[:\s]{1,5}<[^<>\s]{1,200}>[,\s]{0,5}/gi;

function cleaned(text: string): string {
  return text
    .replace(messageId, "")
    .replace(/^[-_*\s]{1,20}/, "")
    .replace(/^in\s(?=\S)/i, "")
    .replace(/[-_*]{2,20}\s{0,5}$/, ":")
    .replace(/[*_]{1,3}(?=\s|$|:)/g, "")
    .replace(/([<[(])\s{1,9}/g, "$1")
    .trim();
}

function read(raw: string, below: Below): Told | null {
  const citation = supercite.exec(raw);
  if (citation !== null) return { ...nobody, from: authorsIn(citation[1] ?? "").from };
  const text = cleaned(raw);
  const is = candidateOf(text);
  if (!is.hasVerb && !is.hasMail) return null;
  const printed = (is.hasMail ? mailboxIn(text.replace(quoter, "")) : null) ?? nameIn(text);
  if (!isBelieved(is, printed, below)) return null;
  if (pronoun.test(printed)) return below.isDeeper && is.isDated ? nobody : null;
  const authors = authorsIn(printed);
  return authors.from === null
    ? null
    : { ...nobody, from: authors.from, fromAlso: authors.also, sent: wallClockIn(text) };
}

/** Where an attribution begins within a line that also holds the end of an answer: `Thanks --- On Wed, 4 March …`. */
const inside =
  /(?:^|[\s-])On (?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)[^\n]{0,200}$)/;

function beforeIn(text: string): string {
  const found = inside.exec(text);
  return found === null || found.index === 0 ? "" : text.slice(0, found.index).replace(/[-\s]+$/, "");
}

/** Cheap signs that a line may end an attribution, so that few lines are looked at closely. */
function mayEnd(text: string): boolean {
  if (text.length > 500) return false;
  if (closes.test(text) || /wrote\s?-*$|==/i.test(text)) return true;
  return verb.test(text.slice(-24)) || (/@[^\s@]+[>)]$/.test(text.slice(-100)) && /\d/.test(text));
}

const maxWrapped = 4;

/** Reads the attribution whose last line is at `end`; null when the line ends none, or none that is believed. */
export function attributionAt(
  lines: readonly Line[],
  end: number,
  floor: number,
  below: Below,
): Attribution | null {
  const last = lines[end];
  if (last === undefined || last.text === "" || last.label !== null || !mayEnd(last.text)) return null;
  let joined = "";
  let fallback: Attribution | null = null;
  for (let start = end; start > end - maxWrapped && start >= floor; start--) {
    const line = lines[start];
    if (line === undefined || line.text === "" || line.label !== null || line.text.length > 400) break;
    joined = joined === "" ? line.text : `${line.text} ${joined}`;
    const before = beforeIn(joined);
    const text = before === "" ? joined : joined.slice(before.length);
    const found = read(text, below);
    if (found === null) continue;
    const attribution = { told: found, start, end: end + 1, before };
    if (hasDay(text) || supercite.test(text)) return attribution;
    fallback ??= attribution;
  }
  return fallback;
}
