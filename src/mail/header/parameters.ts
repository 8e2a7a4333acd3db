import { decodeWords } from "./encoded-words.ts";
import { decodeText } from "../mime/charset.ts";

/** A header such as Content-Type: its value in lower case, and its parameters by their names in lower case. */
export interface Parameterised {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** A structured header without its comments (RFC 822, 3.1.4), quoted strings kept as they stand. */
function withoutComments(header: string): string {
  if (!header.includes("(")) return header;
  let out = "";
  let depth = 0;
  for (let i = 0; i < header.length; i++) {
    const end = header.charAt(i) === '"' && depth === 0 ? quoteEnd(header, i) : i + 1;
    const piece = header.slice(i, end);
    if (piece === "(" && (depth > 0 || opensComment(header, i))) depth += 1;
    else if (piece === ")" && depth > 0) depth -= 1;
    else if (depth === 0) out += piece;
    i = end - 1;
  }
  return out;
}

/** A parenthesis within a bare value belongs to it: `filename=Invoice(1).pdf`. */
function opensComment(header: string, at: number): boolean {
  return at === 0 || " \t;/".includes(header.charAt(at - 1));
}

/** The place after the quoted string that begins at `from`; the end of the header where it is never closed. */
function quoteEnd(header: string, from: number): number {
  for (let at = from + 1; at < header.length; at++) {
    if (header.charAt(at) === "\\") at += 1;
    else if (header.charAt(at) === '"') return at + 1;
  }
  return header.length;
}

/** Splits a structured header at semicolons outside quotes. */
function sectionsOf(header: string): string[] {
  const sections: string[] = [];
  let start = 0;
  for (let at = 0; at < header.length; at++) {
    const char = header.charAt(at);
    if (char === '"') at = quoteEnd(header, at) - 1;
    if (char !== ";") continue;
    sections.push(header.slice(start, at));
    start = at + 1;
  }
  sections.push(header.slice(start));
  return sections;
}

/** The value between the first two quotes, with `\x` as `x`; a bare value trimmed. */
function unquote(raw: string): string {
  const trimmed = raw.trim();
  if (!trimmed.startsWith('"')) return trimmed;
  let text = "";
  for (let i = 1; i < trimmed.length && trimmed.charAt(i) !== '"'; i++)
    text += trimmed.charAt(i) === "\\" ? trimmed.charAt(++i) : trimmed.charAt(i);
  return text;
}

/** Percent-coded text as bytes; other characters stand for their UTF-8. */
function percentBytes(text: string): Uint8Array {
  const raw = new TextEncoder().encode(text);
  const out = new Uint8Array(raw.length);
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    const code =
      raw[i] === 0x25 ? Number.parseInt(String.fromCharCode(raw[i + 1] ?? 0, raw[i + 2] ?? 0), 16) : NaN;
    if (Number.isNaN(code)) out[length++] = raw[i] ?? 0;
    else {
      out[length++] = code;
      i += 2;
    }
  }
  return out.subarray(0, length);
}

/** A parameter of RFC 2231, put together from its sections in their order. */
function continued(sections: readonly Section[]): string {
  const ordered = [...sections].sort((a, b) => a.order - b.order);
  const first = ordered[0];
  if (!first?.isCoded) return ordered.map((section) => section.text).join("");
  const [charset, , ...rest] = first.text.split("'");
  const text = [rest.join("'"), ...ordered.slice(1).map((section) => section.text)].join("");
  return decodeText(percentBytes(text), charset ?? null, false).text;
}

/** One parameter as it stands: `filename*1*` is section 1 of `filename`, percent-coded. */
interface Section {
  readonly order: number;
  readonly isCoded: boolean;
  readonly text: string;
}

/** A value and nothing else, as most transfer encodings are. Takes `quoted-printable`, `text/plain` and nothing at all. */
const isBareValue = /^[\w./+-]*$/;

const noParameters: ReadonlyMap<string, string> = new Map();

/** A parameter's name with its section of RFC 2231. Takes `filename*0*`, `charset`; not the empty string. */
const sectionName = /^([^*\s]+)(?:\*(\d{1,4}))?(\*)?$/;

/**
 * A Content-Type or Content-Disposition: RFC 2045, 5.1, with the continuations and character sets of RFC 2231, and
 * encoded words in parameters as many programs write them. Of a repeated parameter the first counts.
 */
export function readParameterised(header: string): Parameterised {
  if (isBareValue.test(header)) return { value: header.toLowerCase(), parameters: noParameters };
  const [value, ...rest] = sectionsOf(withoutComments(header));
  const plain = new Map<string, string>();
  const sectioned = new Map<string, Section[]>();
  for (const section of rest) {
    const equals = section.indexOf("=");
    const name = sectionName.exec(section.slice(0, Math.max(equals, 0)).trim().toLowerCase());
    if (!name?.[1]) continue;
    const text = unquote(section.slice(equals + 1));
    if (name[2] === undefined && name[3] === undefined) {
      if (!plain.has(name[1])) plain.set(name[1], decodeWords(text));
    } else {
      const known = sectioned.get(name[1]) ?? [];
      known.push({ order: Number(name[2] ?? 0), isCoded: name[3] !== undefined, text });
      sectioned.set(name[1], known);
    }
  }
  for (const [name, sections] of sectioned) plain.set(name, continued(sections));
  return { value: (value ?? "").trim().toLowerCase(), parameters: plain };
}
