import type { Block } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";

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

/** `Dear Sir,` `Hi Tom` `To whom it may concern`; not `Dearest hopes were dashed` in mid-letter, for it must open a line. */
const greeting =
  /^(?:dear|hello|hi|hiya|hey|good (?:morning|afternoon|evening|day)|to whom it may concern|friends|colleagues)\b/i;

/** `Yours sincerely,` `With best wishes` `Kind regards, Alice`; not `Thank you. We will pay.` or `Thanks for the map`. */
const farewell =
  /^(?:(?:i (?:am|remain),? )?yours?(?: (?:very )?(?:sincerely|faithfully|truly|ever|aye|etc|respectfully|in haste))?|(?:with )?(?:my |very |all )?(?:best|kind|kindest|warm|warmest|good|sincere|many|every good)? ?(?:regards|wishes|thanks)|thanks (?:again|so much)|thank you|cheers|sincerely|faithfully|all the best|best|ta|love|in solidarity|see you (?:there|soon|then)|welcome aboard)[,.!]*(?:$| (?=[A-Z]))/i;

/** A name, or names, after the farewell on its line: `Alice Mott`, `Tom and Ivy`. */
const namesAfter = /^(?:[A-ZÀ-Þ][\wà-ÿ.'’-]*|and|&)(?: (?:[A-ZÀ-Þ][\wà-ÿ.'’-]*|and|&)){0,4}$/;

const longestFarewell = 45;

/** A footer: it speaks of the message itself, as systems add it, and not of the matter. */
const footerSubject =
  /\b(?:e-?mails?|messages?|transmission|communication|attachments?|disclaimer|information in this|printing)\b/i;
const footerPredicate =
  /\b(?:confidential|intended (?:only )?(?:for|solely)|intended recipient|addressee|virus(?:es)?|malware|disclaimer|monitored|monitoring|privileged|environment|privacy notice|received (?:it|this)(?: \w+)? in error|legally binding|gdpr|data protection|not necessarily|views expressed|unsubscribe|scanned)\b/i;
const footerHeading =
  /^(?:disclaimer|confidentiality(?: notice)?|legal notice|privacy notice|important(?: notice)?)\b/i;

const shortLine = 80;
const mostSignatureLines = 9;

function isFooter(text: string): boolean {
  return (
    footerHeading.test(text) || (footerSubject.test(text) && footerPredicate.test(text) && text.length > 40)
  );
}

/** `PS`, `P.S.`, `P.P.S.`: the letter goes on. */
const postscript = /^p\.?(?:p\.?)?\s?s\b\.?/i;

function isFarewell(part: Part): boolean {
  if (part.text.length > longestFarewell) return false;
  const found = farewell.exec(part.text);
  if (found === null) return false;
  const rest = part.text.slice(found[0].length);
  return rest === "" || namesAfter.test(rest);
}

/** A line that can stand in a signature: short, and no sentence. */
function isSignatureLine(part: Part): boolean {
  return (
    part.text.length <= shortLine && !/[.?!:]$/.test(part.text) && !part.isItem && !postscript.test(part.text)
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
  return parts.findIndex((part, at) => at < 25 && part.text.length <= 400 && greeting.test(part.text));
}

/** Where the signature begins: after the last valediction, or with the short lines at the end. */
function signatureFrom(parts: readonly Part[], from: number): { valediction: number; first: number } {
  for (let at = parts.length - 1; at >= Math.max(from, parts.length - 3 * mostSignatureLines); at--) {
    const part = parts[at];
    if (part !== undefined && isFarewell(part)) return { valediction: at, first: at + 1 };
  }
  let first = parts.length;
  while (first > from && parts.length - first < mostSignatureLines) {
    const part = parts[first - 1];
    if (part === undefined || !isSignatureLine(part)) break;
    first -= 1;
  }
  return { valediction: -1, first };
}

/** Takes a letter apart. Linear; a text that is no letter is all body. */
export function partsOf(text: string): Parts {
  const all = blocksOf(text).map(({ start, end, isItem, opensParagraph }) => ({
    start,
    end,
    isItem,
    opensParagraph,
    text: text.slice(start, end).trim(),
  }));
  const { letter, footers } = splitFooters(all);
  const greets = salutationAt(letter);
  const bodyFrom = greets + 1;
  const inline = greets !== -1 && (letter[greets]?.text.length ?? 0) > 60;
  const { valediction, first } = signatureFrom(letter, inline ? greets : bodyFrom);
  const bodyTo = valediction === -1 ? first : valediction;
  const after = letter.slice(first);
  const goesOn =
    valediction === -1 ? [] : after.filter((part) => !isSignatureLine(part) && /\s\S+\s\S+/.test(part.text));
  return {
    head: letter.slice(0, Math.max(0, greets)),
    salutation: letter[greets] ?? null,
    body: [...letter.slice(inline ? greets : bodyFrom, bodyTo), ...goesOn],
    valediction: letter[valediction] ?? null,
    signature: after.filter((part) => goesOn.indexOf(part) === -1),
    footers,
  };
}

/** Whether an attachment reads as a letter: a salutation, or an addressee block, and a valediction or a signature. */
export function readsAsLetter(parts: Parts): boolean {
  if (parts.salutation === null) return parts.valediction !== null && parts.body.length > 2;
  return parts.valediction !== null || parts.signature.length > 0;
}
