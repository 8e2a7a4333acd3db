import { decodeUnlabelled } from "../mime/charset.ts";

/** One header field (RFC 5322, 2.2): its name in lower case and its value, unfolded and trimmed, not decoded further. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** The headers of a message or of a part, in their order. */
export interface HeaderBlock {
  readonly fields: readonly Field[];
  /** The values of each name, in their order: some forty questions are asked of every block. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The first line that mail programs read differently from one another; null in an honest block. */
  readonly oddLine: string | null;
}

const utf8 = new TextDecoder("utf-8");

/** The text of the block. Where it is not UTF-8 throughout (RFC 6532), each line is decoded for itself. */
function textOf(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  if (!text.includes("\uFFFD")) return text;
  const lines: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const lineFeed = bytes.indexOf(0x0a, at);
    const next = lineFeed < 0 ? bytes.length : lineFeed + 1;
    lines.push(decodeUnlabelled(bytes.subarray(at, next)));
    at = next;
  }
  return lines.join("");
}

/** A name as RFC 5322 allows it: printable ASCII without the colon. Takes `X-Spam`, not `X Spam`. */
const properName = /^[!-9;-~]+$/;

/** A NUL or another control character that no header may hold. Takes `\0`, not a tab. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Blank as far as RFC 5322 goes: space and tab, not the other white space of Unicode. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** The lines of one field: the first, and those folded under it. */
interface Folded {
  readonly lines: string[];
  isOdd: boolean;
}

/** Gathers lines into fields. A bare carriage return ends a line too: other readers take it for one. */
function unfold(text: string): Folded[] {
  const folded: Folded[] = [];
  for (const line of text.split(/\r?\n|\r/)) {
    const last = folded[folded.length - 1];
    if (last && isBlank(line.charCodeAt(0))) {
      last.lines.push(line);
      // A line of blanks alone folds by the letter of RFC 5322 (4.2), and ends the headers for some readers.
      if (trimBlanks(line) === "") last.isOdd = true;
    } else if (line !== "") folded.push({ lines: [line], isOdd: isBlank(line.charCodeAt(0)) });
  }
  return folded;
}

function fieldOf(line: string): Field | null {
  const colon = line.indexOf(":");
  if (colon < 0) return null;
  return { name: trimBlanks(line.slice(0, colon)).toLowerCase(), value: trimBlanks(line.slice(colon + 1)) };
}

/** Whether a carriage return stands without its line feed. */
function hasBareReturn(text: string): boolean {
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1))
    if (text.charCodeAt(at + 1) !== 0x0a) return true;
  return false;
}

/**
 * The fields of a header block (RFC 5322, 2.2 and the obsolete forms of 4.5). Names are compared without case and
 * without blanks before the colon, so that `BCC :` is Bcc. Lines without a colon are left out; they, control characters,
 * bare carriage returns and lines of blanks are named in `oddLine`.
 */
export function readHeaderBlock(bytes: Uint8Array): HeaderBlock {
  const text = textOf(bytes);
  const fields: Field[] = [];
  let oddLine = hasBareReturn(text) ? "a carriage return without a line feed" : null;
  for (const { lines, isOdd } of unfold(text)) {
    const line = lines.length === 1 ? (lines[0] ?? "") : lines.join("");
    const field = fieldOf(line);
    if (field) fields.push(field);
    if (isOdd || !field || !properName.test(field.name) || control.test(line)) oddLine ??= line.slice(0, 60);
  }
  return { fields, values: valuesByName(fields), oddLine };
}

function valuesByName(fields: readonly Field[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { name, value } of fields) {
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [value]);
    else same.push(value);
  }
  return byName;
}

const none: readonly string[] = [];

/** The values of every field of a name (in lower case), in their order. */
export function valuesOf(block: HeaderBlock, name: string): readonly string[] {
  return block.values.get(name) ?? none;
}

/** The value of the first field of a name (in lower case); null when there is none. */
export function firstValueOf(block: HeaderBlock, name: string): string | null {
  return block.values.get(name)?.[0] ?? null;
}
