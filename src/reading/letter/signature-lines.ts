import { namesOrganisation, namesPublicRole, namesRole } from "./roles.ts";

const shortLine = 80;
const longestLine = 240;

/** `PS`, `P.S.`, `P.P.S.`: the letter goes on. */
export const postscript = /^p\.?(?:p\.?)?\s?s\b\.?/i;

/** Words that sentences have and the lines of a signature do not. */
const prose =
  /\b(?:i|we|you|he|she|they|it|me|us|them|your(?! (?:[\w'’]+ ){0,3}(?:councillor|cllr|member|representative|candidate)s?\b)|will|shall|can|could|would|should|must|is|are|was|were|am|be|been|have|has|had|do|does|did|not|please|if|when|that|there|what)\b|\w['’](?:ll|re|ve|m|t)\b/i;

/** `(she/her)`, `(Mrs)`. */
const bracketed = /\([^()]{0,60}\)/g;

/** What programs write under a mail. */
const device =
  /^(?:sent (?:from|via)|get outlook|typed on|(?:update|manage|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscriptions?))\b|\b(?:unsubscribe|in (?:your|a) (?:web )?browser)\b/i;

/** `01632 960 402`, `e: alice@wexmoor.example`, `www.wexmoor.example`. */
const contact = /@|\bwww\.|https?:|\d{3}.?\d{3}|^(?:tel|mob|phone|[mtew])[.:]/i;

/** `cc Owen Prosser`, `Encl. plan`, `Copy to: the clerk`: below a signature, and nobody's name signs there. */
const copies = /^(?:enc(?:l|s|ls|losures?)?|b?c\.?c\.?|cop(?:y|ies)(?: to)?)(?:[.:]|\s|$)/i;

/** `The Fenside branch committee`, `Volunteers of the club`: who signs for many; not `Pay the company`. */
const ofBody = /^(?!\w+ (?:the|our|your|this) )[A-Z](?:\S* ){0,6}\S*$/;

/** Whether a line lists the enclosures or who has copies. */
export function listsCopies(line: string): boolean {
  return copies.test(line);
}

/** Whether a line has the words of a sentence in it. */
export function isProse(line: string): boolean {
  return prose.test(line.replace(bracketed, "")) && !device.test(line);
}

/** Whether more than half of a line's longer words, addresses on the net apart, are capitalised, as in names and posts. */
function isTitled(line: string): boolean {
  const words = line
    .split(/\s+/)
    .filter((word) => !/@|\w\.\w/.test(word))
    .map((word) => word.replace(/^[^\wÀ-ÿ]+/, ""))
    .filter((word) => /^[A-Za-zÀ-ÿ]/.test(word));
  const long = words.filter((word) => word.length > 3);
  const counted = long.length > 0 ? long : words;
  const capital = counted.filter((word) => /^[A-ZÀ-Þ]/.test(word));
  return capital.length * 2 > counted.length;
}

/** Whether a line can stand in a signature: short and no sentence, or a long row of names, posts and places. */
export function isSignatureLine(text: string): boolean {
  if (postscript.test(text)) return false;
  if (text.length <= shortLine && !/[.?!:]$/.test(text)) return true;
  if (/\.$/.test(text) && namesPublicRole(text))
    return isTitled(text) && !isProse(text) && !/[.?!]\s/.test(text);
  return text.length <= longestLine && !/[.?!](?:\s|$)/.test(text) && isTitled(text) && !isProse(text);
}

/** Whether a line looks like one of a signature where nothing bids farewell above it: a name, a post, a place, a number. */
export function looksSigned(text: string): boolean {
  if (!isSignatureLine(text) || isProse(text)) return false;
  if (device.test(text) || contact.test(text) || text.indexOf(" ") === -1) return true;
  if (ofBody.test(text) && namesOrganisation(text)) return true;
  return isTitled(text) || (text.length <= shortLine && /^[A-Z]/.test(text) && namesRole(text));
}
