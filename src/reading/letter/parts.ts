import type { Block } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import { isFarewell, isLeave } from "./farewell.ts";
import { namesPublicRole } from "./roles.ts";
import { greets } from "./greeting.ts";
import { isProse, isSignatureLine, listsCopies, looksSigned, postscript } from "./signature-lines.ts";

/** A block and what it says. */
export interface Part extends Block {
  readonly text: string;
}

/** A letter taken apart. Every block of the text is in exactly one part. */
export interface Parts {
  /** Letterhead, reference, date, addressee: what stands before the salutation; empty when there is no salutation. */
  readonly head: readonly Part[];
  /** "Dear Mr Hale,"; null when the text greets nobody. */
  readonly salutation: Part | null;
  readonly body: readonly Part[];
  /** "Yours sincerely"; null when the letter ends without. */
  readonly valediction: Part | null;
  /** The lines after the valediction, or, without one, the short lines at the end. */
  readonly signature: readonly Part[];
  /** Disclaimers, notices on monitoring and privacy, printing advice: they decide nothing. */
  readonly footers: readonly Part[];
}

/** A footer: it speaks of the message itself, as systems add it, and not of the matter. */
const footerSubject =
  /\b(?:e-?mails?|messages?|transmission|communication|attachments?|disclaimer|information in this|printing)\b/i;
const footerPredicate =
  /\b(?:confidential|intended (?:only )?(?:for|solely)|intended recipient|addressee|virus(?:es)?|malware|disclaimer|monitored|monitoring|privileged|environment|privacy notice|received (?:it|this)(?: \w+)? in error|legally binding|gdpr|data protection|not necessarily|views expressed|unsubscribe|scanned)\b/i;
const footerHeading =
  /^(?:disclaimer|confidentiality(?: notice)?|legal notice|privacy notice|important(?: notice)?)\b/i;

/** How many lines at the end of a text may belong to its signature. */
const mostSignatureLines = 9;
const window = 3 * mostSignatureLines;

function isFooter(text: string): boolean {
  return (
    footerHeading.test(text) || (footerSubject.test(text) && footerPredicate.test(text) && text.length > 40)
  );
}

function splitFooters(parts: readonly Part[]): { letter: readonly Part[]; footers: readonly Part[] } {
  const letter: Part[] = [];
  const footers: Part[] = [];
  let inFooter = false;
  for (const part of parts) {
    if (footerHeading.test(part.text)) inFooter = true;
    if (inFooter || isFooter(part.text)) footers.push(part);
    else letter.push(part);
  }
  return { letter, footers };
}

/** Where the salutation stands: an early line that greets; -1 when none does. */
function salutationAt(parts: readonly Part[]): number {
  return parts.findIndex((part, at) => at < 25 && part.text.length <= 400 && greets(part.text));
}

function textAt(parts: readonly Part[], at: number): string {
  const part = parts[at];
  return part === undefined ? "" : part.text;
}

/** The last farewell near the end; without one, the last line that takes leave by its form; -1 when neither stands there. */
function valedictionAt(parts: readonly Part[], from: number): number {
  const first = Math.max(from, parts.length - window);
  for (let at = parts.length - 1; at >= first; at--) if (isFarewell(textAt(parts, at))) return at;
  for (let at = parts.length - 2; at >= first; at--)
    if (isLeave(textAt(parts, at)) && looksSigned(textAt(parts, at + 1))) return at;
  return -1;
}

/** Where the lines of names, posts and places begin that end above `end`. */
function signedFrom(parts: readonly Part[], from: number, end: number): number {
  let first = end;
  while (first > from && end - first < mostSignatureLines) {
    const part = parts[first - 1];
    if (part === undefined || part.isItem || !looksSigned(part.text)) break;
    first -= 1;
  }
  return first;
}

const longestMotto = 80;

/** Whether the text does not go on below a line but for a motto or a postscript: it is a post under a letter and no headline. */
function isLast(parts: readonly Part[], at: number): boolean {
  return !parts
    .slice(at + 1)
    .some((part) => part.text.length > longestMotto && isAfterthought(part) && !postscript.test(part.text));
}

/** The last line near the end, below something else, that is the name of somebody known, or a post; -1 when none is. */
function nameAt(parts: readonly Part[], from: number, isName: IsName): number {
  for (let at = parts.length - 1; at > Math.max(from, parts.length - window); at--) {
    const text = textAt(parts, at);
    const isLine = !listsCopies(text) && isSignatureLine(text) && !isProse(text);
    if (isLine && (isName(text) || (looksSigned(text) && namesPublicRole(text) && isLast(parts, at))))
      return at;
  }
  return -1;
}

/** Where the signature begins: after the valediction, else with the lines around a known name, else with those at the end. */
function signatureFrom(
  parts: readonly Part[],
  from: number,
  isName: IsName,
): { valediction: number; first: number } {
  const valediction = valedictionAt(parts, from);
  if (valediction !== -1) return { valediction, first: valediction + 1 };
  const named = nameAt(parts, from, isName);
  return { valediction, first: signedFrom(parts, from, named === -1 ? parts.length : named + 1) };
}

/** Whether a block is lines of names, posts and places that no wrapping explains; the last of many may be a slogan. */
function holdsLines({ text }: Part): boolean {
  if (text.indexOf("\n") === -1) return false;
  const lines = text.split("\n").map((line) => line.trim());
  if (/[.!?](?:\s|$)/.test(text)) return false;
  return lines.every((line, at) => looksSigned(line) || (at > 1 && at === lines.length - 1));
}

/** The lines of a block that holds those of a letterhead or a signature. */
function linesOf(part: Part, text: string): readonly Part[] {
  let start = part.start;
  return text
    .slice(part.start, part.end)
    .split("\n")
    .map((line, at) => {
      const end = start + line.length;
      const own = { ...part, start, end, opensParagraph: part.opensParagraph && at === 0, text: line.trim() };
      start = end + 1;
      return own;
    });
}

function blocksWithText(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const { start, end, isItem, opensParagraph } of blocksOf(text)) {
    const part = { start, end, isItem, opensParagraph, text: text.slice(start, end).trim() };
    if (holdsLines(part)) parts.push(...linesOf(part, text));
    else parts.push(part);
  }
  return parts;
}

/** What stands below the first signature line and still belongs to the letter: a postscript, a second thought. */
function isAfterthought({ text }: Part): boolean {
  return (!isSignatureLine(text) && /\s\S+\s\S+/.test(text)) || (isProse(text) && /(?:\s\S+){3}/.test(text));
}

/** Whether a line is the name of somebody the authority knows. */
type IsName = (line: string) => boolean;

/**
 * Takes a letter apart. Linear; a text that is no letter is all body. Where nothing bids farewell, a line that `isName`
 * knows begins the signature.
 */
export function partsOf(text: string, isName: IsName = () => false): Parts {
  const { letter, footers } = splitFooters(blocksWithText(text));
  const greets = salutationAt(letter);
  const bodyFrom = greets + 1;
  const inline = greets !== -1 && textAt(letter, greets).length > 60;
  const { valediction, first } = signatureFrom(letter, inline ? greets : bodyFrom, isName);
  const bodyTo = valediction === -1 ? first : valediction;
  const after = letter.slice(first);
  const goesOn = after.filter(isAfterthought);
  const signed = after.filter((part) => goesOn.indexOf(part) === -1);
  const copies = signed.findIndex((part) => listsCopies(part.text));
  const signatureTo = copies === -1 ? signed.length : copies;
  return {
    head: letter.slice(0, Math.max(0, greets)),
    salutation: letter[greets] ?? null,
    body: [...letter.slice(inline ? greets : bodyFrom, bodyTo), ...goesOn],
    valediction: letter[valediction] ?? null,
    signature: signed.slice(0, signatureTo),
    footers: [...footers, ...signed.slice(signatureTo)],
  };
}

/** `Submitted on behalf of the Authority by`, above a name. */
const signedFor = /\b(?:on behalf of|pp)\s/i;

/** Whether nothing of the letter goes on below its first line of names. */
function isSignedLast({ body, signature }: Parts): boolean {
  const [first] = signature;
  return first !== undefined && !body.some(({ start }) => start > first.start);
}

/**
 * Whether an attachment reads as a letter: a salutation, and a valediction or a signature; without a salutation, a
 * valediction, or at its end the name of somebody known, or of whom it is signed for.
 */
export function readsAsLetter(parts: Parts, isName: IsName = () => false): boolean {
  const { salutation, body, valediction, signature } = parts;
  if (salutation !== null) return valediction !== null || signature.length > 0;
  if (body.length < 3) return false;
  if (valediction !== null || signature.some(({ text }) => signedFor.test(text))) return true;
  return isSignedLast(parts) && signature.some(({ text }) => isName(text));
}
