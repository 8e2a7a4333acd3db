import type { Word } from "./words.ts";

/** The word that stands for the authority once its name is recognised; its possessive becomes `our`. */
export const theAuthority = "the-authority";

/** How an authority is called in its own letters. */
const ownNouns: readonly (readonly string[])[] = [
  ["combined", "authority"],
  ["local", "authority"],
  ["authority"],
  ["council"],
];

const determiner = /^(?:the|this)$/;

function lengthAt(words: readonly Word[], at: number, name: readonly string[]): number {
  const fits = name.every((part, index) => {
    const is = words[at + index]?.is;
    return is === part || (index === name.length - 1 && is === `${part}'s`);
  });
  return fits ? name.length : 0;
}

/** How many words, from a place, name the authority: "the Authority", or one of the names it goes by. */
function namedAt(words: readonly Word[], at: number, names: readonly (readonly string[])[]): number {
  const skip = determiner.test(words[at]?.is ?? "") ? 1 : 0;
  for (const name of names) {
    const length = lengthAt(words, at + skip, name);
    if (length > 0) return skip + length;
  }
  if (skip === 0) return 0;
  for (const noun of ownNouns) {
    const length = lengthAt(words, at + 1, noun);
    if (length > 0) return 1 + length;
  }
  return 0;
}

/** The words with each naming of the authority made one word. Names are lists of lower-case words, longest first. */
export function withAuthorityNamed(
  words: readonly Word[],
  names: readonly (readonly string[])[],
): readonly Word[] {
  const named: Word[] = [];
  for (let at = 0; at < words.length;) {
    const first = words[at];
    const length = namedAt(words, at, names);
    const last = words[at + Math.max(length, 1) - 1];
    if (first === undefined || last === undefined) break;
    const is = last.is.slice(-2) === "'s" ? "our" : theAuthority;
    named.push(length === 0 ? first : { is, start: first.start, end: last.end, capital: first.capital });
    at += Math.max(length, 1);
  }
  return named;
}
