import { confusables } from "./confusables.ts";

/** A character that no domain contains; in a masked skeleton it stands for a letter of another alphabet. */
const anyLetter = "\ufffd";

/** Accents and other marks that sit on a letter, and what shows nothing: joiners, zero-width spaces, tags, blanks. */
const unseen =
  // eslint-disable-next-line no-misleading-character-class, no-control-regex -- single characters, whatever they join
  /[\u0000-\u0020\u007f\u00ad\u0300-\u036f\u0483-\u0489\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2028-\u202e\u2060-\u206f\u20d0-\u20ff\u3099\u309a\u3164\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0]|\udb40[\udc00-\udfff]/g;

/** Two letters that pass for one. */
const pairs: Readonly<Record<string, string>> = { rn: "m", nn: "m", vv: "w", cl: "d" };
const pair = /rn|nn|vv|cl/g;

/** One character that is no letter of ASCII, whole: a surrogate pair too. */
const notLatin = /[\ud800-\udbff][\udc00-\udfff]|[^a-z]/g;

const beyondAscii = /[^\u0000-\u007f]/; // eslint-disable-line no-control-regex -- the whole ASCII range

function traced(text: string, other: (character: string) => string): string {
  const shown = beyondAscii.test(text) ? text.normalize("NFKD").replace(unseen, "") : text;
  return shown.toLowerCase().replace(notLatin, other);
}

function letterFor(character: string): string {
  return confusables.get(character) ?? character;
}

function foreignLeftOpen(character: string): string {
  const letter = letterFor(character);
  return character > "\u007f" && letter !== "." && letter !== "-" ? anyLetter : letter;
}

function withoutI(text: string): string {
  return text.replace(/i/g, "l");
}

/**
 * What a text looks like, in ASCII as far as its characters pass for ASCII: two texts of one skeleton can be taken for
 * each other. After Unicode TS 39, section 4, with the digits and letter pairs that are used to deceive in Latin text.
 * A skeleton is for comparing with another skeleton only: `l`, `i` and `1` are one in it, and `rn` and `m`.
 */
export function skeletonOf(text: string): string {
  return withoutI(traced(text, letterFor).replace(pair, (two) => pairs[two] ?? two));
}

/** A text letter by letter: what each looks like, and the same with every letter of another alphabet as `anyLetter`. */
export interface Letters {
  readonly seen: string;
  readonly open: string;
}

/** The letters of a text, for `matchesButForeign`. */
export function lettersOf(text: string): Letters {
  return { seen: withoutI(traced(text, letterFor)), open: withoutI(traced(text, foreignLeftOpen)) };
}

/**
 * Whether a text is another one but for letters of other alphabets, at least half of it being equal. It catches the one
 * strange letter in a familiar name that no table foresees.
 */
export function matchesButForeign({ seen, open }: Letters, original: string): boolean {
  if (open.length !== original.length) return false;
  const shown = seen.length === open.length ? seen : open;
  let equal = 0;
  for (let at = 0; at < open.length; at += 1) {
    if (shown.charAt(at) === original.charAt(at)) equal += 1;
    else if (open.charAt(at) !== anyLetter) return false;
  }
  return equal * 2 >= open.length;
}
