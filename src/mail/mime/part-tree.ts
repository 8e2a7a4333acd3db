import { firstValueOf, readHeaderBlock } from "../header/header-block.ts";
import { readParameterised } from "../header/parameters.ts";
import { MailError } from "../errors.ts";
import { limits } from "../limits.ts";
import type { Budget } from "../limits.ts";
import type { Part, PartTree } from "./part.ts";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const dash = 0x2d;

/** A part while the walk is in it. */
interface Growing extends Part {
  raw: Uint8Array;
  readonly parts: Growing[];
}

/** A multipart whose end has not been seen. */
interface Open {
  readonly part: Growing;
  /** The boundary as bytes, without the two dashes. */
  readonly boundary: Uint8Array;
}

/** A line `--boundary` or `--boundary--`. */
interface Delimiter {
  /** Where the line begins. */
  readonly start: number;
  /** Which open multipart it belongs to. */
  readonly level: number;
  readonly closes: boolean;
}

/** Where the line that begins at `from` ends: the place after its line feed. */
function nextLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(lineFeed, from);
  return at < 0 ? bytes.length : at + 1;
}

/** The first line from `from` on (itself the beginning of a line) that begins with two dashes. */
function nextDashes(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at++) {
    const isDashes = bytes[at] === dash && bytes[at + 1] === dash;
    if (isDashes && (at === from || bytes[at - 1] === lineFeed)) return at;
  }
  return bytes.length;
}

/** Whether only blanks follow on the line (RFC 2046, 5.1.1 allows them after a boundary). */
function endsLine(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at < bytes.length && bytes[at] !== lineFeed && (bytes[at] ?? 0) <= 0x20) at++;
  return at >= bytes.length || bytes[at] === lineFeed;
}

function startsWith(bytes: Uint8Array, at: number, start: Uint8Array): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[at + i] !== start[i]) return false;
  return true;
}

/** Which open multipart the line at `at` delimits, the innermost first; null when it is an ordinary line. */
function delimiterAt(bytes: Uint8Array, at: number, open: readonly Open[]): Delimiter | null {
  if (bytes[at] !== dash || bytes[at + 1] !== dash) return null;
  for (let level = open.length - 1; level >= 0; level--) {
    const boundary = open[level]?.boundary;
    if (!boundary || !startsWith(bytes, at + 2, boundary)) continue;
    const after = at + 2 + boundary.length;
    if (endsLine(bytes, after)) return { start: at, level, closes: false };
    if (bytes[after] === dash && bytes[after + 1] === dash && endsLine(bytes, after + 2))
      return { start: at, level, closes: true };
  }
  return null;
}

/** The line break before a delimiter belongs to the delimiter. */
function beforeLineBreak(bytes: Uint8Array, from: number, at: number): number {
  if (at <= from || bytes[at - 1] !== lineFeed) return at;
  return at - 1 > from && bytes[at - 2] === carriageReturn ? at - 2 : at - 1;
}

/** Where a header block ends and its content begins. */
interface HeaderEnd {
  readonly end: number;
  readonly contentStart: number;
  readonly hasBlankLine: boolean;
  readonly lines: number;
}

/** Finds the blank line, or the delimiter that cuts a header block short. */
function findHeaderEnd(bytes: Uint8Array, from: number, open: readonly Open[]): HeaderEnd {
  let lines = 0;
  for (let at = from; at < bytes.length; lines++) {
    const next = nextLine(bytes, at);
    const isBlank = bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed);
    if (isBlank) return { end: at, contentStart: next, hasBlankLine: true, lines };
    if (delimiterAt(bytes, at, open)) return { end: at, contentStart: at, hasBlankLine: true, lines };
    at = next;
  }
  return { end: bytes.length, contentStart: bytes.length, hasBlankLine: false, lines };
}

/** The walk over a message: once, from its first byte to its last. */
interface Walk {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  readonly open: Open[];
  at: number;
  endsInHeaders: boolean;
}

const nothing = new Uint8Array();

/** Reads the headers of a part and enters it; a multipart is opened. `inDigest`: its parts are messages unless stated. */
function enterPart(walk: Walk, inDigest: boolean): Growing {
  const { end, contentStart, hasBlankLine, lines } = findHeaderEnd(walk.bytes, walk.at, walk.open);
  walk.budget.takePart();
  walk.budget.takeHeaders(end - walk.at, lines);
  const headers = readHeaderBlock(walk.bytes.subarray(walk.at, end));
  const stated = readParameterised(firstValueOf(headers, "content-type") ?? "");
  const type = stated.value || (inDigest ? "message/rfc822" : "text/plain");
  const encoding = readParameterised(firstValueOf(headers, "content-transfer-encoding") ?? "").value;
  const part: Growing = { headers, type, parameters: stated.parameters, encoding, raw: nothing, parts: [] };
  const boundary = stated.parameters.get("boundary") ?? "";
  if (type.startsWith("multipart/") && boundary !== "")
    walk.open.push({ part, boundary: new TextEncoder().encode(boundary) });
  if (walk.open.length > limits.multipartDepth) throw new MailError("ERR_MAIL_TOO_DEEP");
  walk.at = contentStart;
  walk.endsInHeaders ||= !hasBlankLine;
  return part;
}

/** The beginning of the line after one that begins with dashes. */
function afterDashes(bytes: Uint8Array, at: number): number {
  for (let end = at + 2; end < bytes.length; end++) if (bytes[end] === lineFeed) return end + 1;
  return bytes.length;
}

/** The next delimiter of an open multipart from `walk.at` on; null at the end of the file. */
function nextDelimiter(walk: Walk): Delimiter | null {
  if (walk.open.length === 0) return null;
  for (let at = nextDashes(walk.bytes, walk.at); at < walk.bytes.length;) {
    const delimiter = delimiterAt(walk.bytes, at, walk.open);
    if (delimiter) return delimiter;
    at = nextDashes(walk.bytes, afterDashes(walk.bytes, at));
  }
  return null;
}

/** Leaves everything inside the multipart that the delimiter belongs to, and enters its next part if it has one. */
function cross(walk: Walk, delimiter: Delimiter): Growing | null {
  walk.open.length = delimiter.level + 1;
  walk.at = nextLine(walk.bytes, delimiter.start);
  const parent = walk.open[delimiter.level]?.part;
  if (delimiter.closes) walk.open.length = delimiter.level;
  if (delimiter.closes || !parent) return null;
  const part = enterPart(walk, parent.type === "multipart/digest");
  parent.parts.push(part);
  return part;
}

function isBlankFrom(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at++) if ((bytes[at] ?? 0) > 0x20) return false;
  return true;
}

/**
 * The parts of a message as a tree: linear in its length, copying nothing. A multipart without a boundary, or whose
 * boundary never comes, is a leaf of type multipart with its raw content. Throws MailError beyond the limits of parts,
 * depth and headers. Source: RFC 2046, 5.1.
 */
export function readPartTree(bytes: Uint8Array, budget: Budget): PartTree {
  budget.takeWalk(bytes.length);
  const walk: Walk = { bytes, budget, open: [], at: 0, endsInHeaders: false };
  const root = enterPart(walk, false);
  const hasOpened = walk.open.length > 0;
  let current: Growing | null = root;
  for (let delimiter = nextDelimiter(walk); delimiter; delimiter = nextDelimiter(walk)) {
    const end = beforeLineBreak(bytes, walk.at, delimiter.start);
    if (current) current.raw = bytes.subarray(walk.at, end);
    current = cross(walk, delimiter);
  }
  if (current) current.raw = bytes.subarray(walk.at);
  return {
    root,
    endsInHeaders: walk.endsInHeaders,
    endsInMultipart: walk.open.length > 0,
    hasEpilogue: hasOpened && !current && !isBlankFrom(bytes, walk.at),
  };
}
