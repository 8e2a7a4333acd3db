import { hasAddress } from "./addresses.ts";
import { hasTime } from "./dates.ts";
import { namesAuthor, sensesOfLabel } from "./locales.ts";
import type { Sense } from "./locales.ts";

/** A line that begins as a line of a printed header does. */
export interface Labelled {
  /** In lower case, without asterisks and the colon. */
  readonly label: string;
  readonly senses: readonly Sense[];
  /** What stands behind the colon, trimmed; empty when the value is on the next line. */
  readonly value: string;
}

/** The longest label of the table has 26 characters; bold marks and padding come on top. */
const reach = 40;

const isMark = (character: string): boolean => "*_ \t|\u00a0\u3000".indexOf(character) >= 0;

function stripped(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isMark(text.charAt(start))) start++;
  while (end > start && isMark(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const tab = 9;

const isColon = (code: number): boolean => code === 0x3a || code === 0xff1a || code === 0xfe55;

/** eM Client prints no colons: takes `From "Ruth Adeyemi" <ruth@x.example>`. */
const colonless = /^[^\s"]{2,14} "[^"]{1,80}" </;

/** Where the label ends: the first colon, full-width colon or cell border that is near enough; -1 when there is none. */
function endOfLabel(text: string): number {
  const limit = Math.min(text.length, reach);
  let isBegun = false;
  for (let i = 0; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isColon(code) || (code === tab && isBegun)) return i;
    isBegun = isBegun || !isMark(text.charAt(i));
  }
  return colonless.test(text) ? text.indexOf(" ") : -1;
}

/** What a label may say; bilingual authorities print two, `Oddi wrth / From`, which a verb's `napisao/la` is not. */
function sensesOf(label: string): readonly Sense[] {
  const known = sensesOfLabel(label);
  const slash = label.lastIndexOf("/");
  if (known.length > 0 || slash < 0) return known;
  return sensesOfLabel(label.slice(0, slash).trim()).length === 0
    ? known
    : sensesOfLabel(label.slice(slash + 1).trim());
}

/** Reads `*From:* x`, `De : x`, `差出人：x` or a table's `From` | `x`; null when the line begins with no known label. */
export function labelled(text: string): Labelled | null {
  const end = endOfLabel(text);
  if (end <= 0) return null;
  const label = stripped(text, 0, end)
    .replace(/[\s\u00a0]+/g, " ")
    .toLowerCase();
  const senses = sensesOf(label);
  if (senses.length === 0) return null;
  const value = stripped(text, end + 1, text.length);
  return { label, senses, value: text.charAt(end) === "\t" ? value.replace(/^[:：]\s{0,20}/, "") : value };
}

/** A label may touch what precedes it, `10:15Subject`, `CETSubject`, if it then begins with a capital letter of its own. */
function begins(text: string, start: number, length: number): boolean {
  const [before, first, second] = [text.charAt(start - 1), text.charAt(start), text.charAt(start + 1)];
  if (first === first.toLowerCase()) return false;
  const isCapital = before !== before.toLowerCase();
  return /[\s>;\])\d]/.test(before) || !isCapital || (length > 3 && second === second.toLowerCase());
}

/** How many characters of a label stand right before a colon; 0 when none does. */
function labelBefore(text: string, colon: number, locales: ReadonlySet<number>): number {
  const end = text.charAt(colon - 1) === " " ? colon - 1 : colon;
  for (let length = 1; length <= 20 && length <= end; length++) {
    const start = end - length;
    if (!begins(text, start, length)) continue;
    const senses = sensesOfLabel(text.slice(start, end).toLowerCase());
    if (senses.some((sense) => locales.has(sense.locale) && sense.field !== "other")) return colon - start;
  }
  return 0;
}

/** The languages in which a label names the author. */
function authorLocales(first: Labelled): ReadonlySet<number> {
  return new Set(first.senses.filter(namesAuthor).map((sense) => sense.locale));
}

/** The pieces of a line, cut in front of every label of these languages behind the first, from its second colon on. */
function cutAtLabels(text: string, second: number, locales: ReadonlySet<number>): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let colon = second; colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const length = labelBefore(text, colon, locales);
    if (length === 0) continue;
    parts.push(text.slice(from, colon - length));
    from = colon - length;
  }
  return [...parts, text.slice(from)];
}

/**
 * Parts a header that was run into one line: `From: Ruth To: Tom Sent: Monday 10:15Subject: Bins` (Yahoo, flattened
 * HTML). Gives the line itself, alone, unless it begins with an author and two further labels of the same language
 * stand in it, or one with a time. `first` is the label it begins with.
 */
export function splitRunIn(text: string, first: Labelled | null): readonly string[] {
  if (first === null || text.length > 4000 || !first.senses.some(namesAuthor)) return [text];
  const second = text.indexOf(":", endOfLabel(text) + 1);
  if (second < 0) return [text];
  const parts = cutAtLabels(text, second, authorLocales(first));
  const isPair = parts.length === 2 && hasAddress(parts[0] ?? "") && hasTime(parts[1] ?? "");
  return parts.length >= 3 || isPair ? parts : [text];
}
