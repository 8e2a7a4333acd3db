import { outsideLocal } from "./addresses.ts";
import { between, opener, particle, prose, quoter, verb } from "./attribution-words.ts";
import { hasDay, hasTime } from "./dates.ts";

const isOneOf = (characters: string, character: string): boolean => characters.indexOf(character) >= 0;

/** Cuts characters off the end without a search that could go back over them. */
function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && isOneOf(characters, text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const withoutStart = (text: string): string => text.replace(/^[\s,;:、，،：.-]+/, "");

/** Where the quoted name begins that ends the text; -1 when none does. */
function openingQuote(text: string): number {
  const openings = new Map([
    ['"', '"'],
    ["”", "“„”"],
    ["»", "«"],
  ]).get(text.charAt(text.length - 1));
  if (openings === undefined) return -1;
  for (let i = text.length - 2; i >= 0 && i > text.length - 120; i--)
    if (isOneOf(openings, text.charAt(i))) return i;
  return -1;
}

/** It has no capital: a verb that has one is somebody's name, `Said Ahmed`. */
const isSmall = (word: string): boolean => word === word.toLowerCase();

const isLowerCase = (word: string): boolean =>
  isSmall(word) && word !== word.toUpperCase() && !particle.test(word);

/** A name without the lower-case words in front of it; a name that is all in lower case stays, prose is no name. */
function withoutSmallWords(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isLowerCase(word));
  if (first <= 0) return words;
  return prose.test(words[0] ?? "") ? [] : words.slice(first);
}

/** The name that ends a text: back to a date, a verb or a quotation mark, without the small words in front of it. */
function nameBackFrom(text: string): string {
  // Some clients print no space between the time and the name: `10:15Anna Ek`.
  const end = withoutEnd(text, " ,，、،\t").replace(/(\d)(?=[A-Z\u00c0-\u024f][a-z\u00df-\u024f])/g, "$1 ");
  const quote = openingQuote(end);
  if (quote >= 0) return end.slice(quote);
  const words = end.split(/[\s，、،]+/);
  let from = words.length;
  let isInBrackets = false;
  while (from > 0) {
    const printed = words[from - 1] ?? "";
    isInBrackets = printed.indexOf("(") < 0 && (isInBrackets || printed.endsWith(")"));
    const word = withoutEnd(printed, ",;:()（）");
    if (!isInBrackets && (between.test(word) || (isSmall(word) && verb.test(` ${word}`)))) break;
    from--;
  }
  const name = withoutStart(withoutSmallWords(words.slice(from)).join(" "));
  return from === 0 ? name.replace(/^On\s/, "") : name;
}

/** Where the mailbox begins whose address has its `@` there: at its bracket, or at its first character. */
function startOfAddress(text: string, at: number): { start: number; isBracketed: boolean } {
  let start = at;
  while (start > 0 && at - start < 100 && !isOneOf(outsideLocal, text.charAt(start - 1))) start--;
  const opening = text.slice(Math.max(0, start - 8), start).search(/[<[(](?:mailto:)?['"]?$/i);
  return opening < 0
    ? { start, isBracketed: false }
    : { start: Math.max(0, start - 8) + opening, isBracketed: true };
}

/** The first mailbox of a text with the name in front of it; null when no address stands in it. */
function mailboxIn(text: string): string | null {
  // Of `a@b <c@d>` the bracketed one is written to.
  const at = text.search(/@(?=[^\s@<>]{1,200}\.)(?![^\s@<>]{1,200} <[^\s@<>]{1,100}@)/);
  if (at < 0) return null;
  const { start, isBracketed } = startOfAddress(text, at);
  const rest = text.slice(at).search(/[\s>\]),;，："”»]/);
  const end = rest < 0 ? text.length : at + rest + (isBracketed ? 1 : 0);
  const name = nameBackFrom(text.slice(0, start));
  return isBracketed ? `${name} ${text.slice(start, end)}`.trim() : text.slice(start, end);
}

/** The last "wrote" of a text, without the sign in front of it: a name may hold another. */
function lastVerb(text: string): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null;
  for (let from = 0; from < text.length;) {
    const found = verb.exec(text.slice(from));
    if (found === null || found[0] === "") return last;
    const start = from + found.index + (/^[\s>)"”«»,]/.test(found[0]) ? 1 : 0);
    from += found.index + found[0].length;
    if (last === null || isSmall(text.slice(start, from))) last = { start, end: from };
  }
  return last;
}

/** The name that begins a text, up to a date, without the small words that lead to the date: `Žiga Črnigoj je 3. 3.` */
function nameBeforeDate(text: string): string {
  const words = withoutEnd(text.split(/\d/, 1)[0] ?? "", " ,;(").split(" ");
  for (let last = words.pop(); last !== undefined; last = words.pop()) {
    const leads = isLowerCase(last) || (isSmall(last) && opener.test(`${last} `));
    if (!leads || words.length === 0) return withoutStart([...words, last].join(" "));
  }
  return "";
}

/** The name of an attribution without an address: before its verb, or behind it where only a date stands before. */
function nameAroundVerb(text: string): string {
  const found = lastVerb(text);
  if (found === null) return text.replace(quoter, "");
  const before = nameBackFrom(text.slice(0, found.start));
  const after = withoutStart(withoutEnd(text.slice(found.end), " \t:："));
  const isName = after !== "" && after.charAt(0) !== "(" && !hasDay(after) && !hasTime(after);
  if (before !== "") return before;
  if (!isName && opener.test(text)) return "";
  return isName ? nameBackFrom(after) : nameBeforeDate(found.start === 0 ? text.slice(found.end) : text);
}

/** The author that a line of attribution prints, as printed: with the address where there is one. May be empty. */
export function authorInLine(text: string): string {
  return mailboxIn(text.replace(quoter, "")) ?? nameAroundVerb(text);
}
