import { confusables } from "./confusables.ts";

/** A character that no domain contains; in a masked skeleton it stands for a letter of another alphabet. */
export const anyLetter = "\ufffd";

/** Accents and other marks that sit on a letter, and what shows nothing: joiners, zero-width spaces, tags, blanks. */
const unseen =
  // eslint-disable-next-line no-misleading-character-class, no-control-regex -- single characters, whatever they join
  /[\u0000-\u0020\u007f\u00ad\u0300-\u036f\u0483-\u0489\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2028-\u202e\u2060-\u206f\u20d0-\u20ff\u3099\u309a\u3164\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0]|\udb40[\udc00-\udfff]/g;

/** Two letters that pass for one. */
const pairs: Readonly<Record<string, string>> = { rn: "m", nn: "m", vv: "w", cl: "d" };
const pair = /rn|nn|vv|cl/g;

function trace(text: string, other: (character: string) => string): string {
  return Array.from(text.normalize("NFKD").toLowerCase().replace(unseen, ""))
    .map((character) => (character < "a" || character > "z" ? other(character) : character))
    .join("")
    .replace(pair, (two) => pairs[two] ?? two)
    .replace(/i/g, "l");
}

/**
 * What a text looks like, in ASCII as far as its characters pass for ASCII: two texts of one skeleton can be taken for
 * each other. After Unicode TS 39, section 4, with the digits and letter pairs that are used to deceive in Latin text.
 * A skeleton is for comparing with another skeleton only: `l`, `i` and `1` are one in it.
 */
export function skeletonOf(text: string): string {
  return trace(text, (character) => confusables.get(character) ?? character);
}

/** A skeleton with every letter of another alphabet as `anyLetter`, whatever it looks like. */
export function maskedSkeletonOf(text: string): string {
  return trace(text, (character) =>
    character > "\u007f" ? anyLetter : (confusables.get(character) ?? character),
  );
}

/**
 * Whether a masked skeleton is another text's skeleton but for its foreign letters, at least half of it being equal. It
 * catches the one strange letter in a familiar name that no table foresees.
 */
export function matchesMasked(masked: string, skeleton: string): boolean {
  if (masked.length !== skeleton.length) return false;
  let equal = 0;
  for (let at = 0; at < masked.length; at += 1) {
    if (masked.charAt(at) === skeleton.charAt(at)) equal += 1;
    else if (masked.charAt(at) !== anyLetter) return false;
  }
  return equal * 2 >= masked.length;
}
