import type { Word } from "./words.ts";
import { wordAt } from "./words.ts";

/** The word that stands for the authority once its name is recognised; its possessive becomes `our`. */
export const theAuthority = "the-authority";

/** A name of the authority, as lower-case words. */
export type Name = readonly string[];

/** How an authority is called in its own letters, after "the" or "this". */
const ownNouns: readonly Name[] = [
  ["combined", "authority"],
  ["local", "authority"],
  ["authority"],
  ["council"],
  ["ca"],
];

function isNamed(words: readonly Word[], at: number, name: Name): boolean {
  return name.every((part, index) => {
    const is = wordAt(words, at + index);
    return is === part || (index === name.length - 1 && is === `${part}'s`);
  });
}

const isCouncil = (name: Name): boolean => name.indexOf("council") >= 0;

/** How the authority may be called after "the" or "this": "the council" is another where its names are known and have none. */
function namesAfter(article: string, names: readonly Name[]): readonly Name[] {
  const isOther = article === "the" && names.length > 0 && !names.some(isCouncil);
  return [...names, ...(isOther ? ownNouns.filter((noun) => !isCouncil(noun)) : ownNouns)];
}

/** How many words, from a place, name the authority; 0 when they do not. */
function lengthAt(words: readonly Word[], at: number, names: readonly Name[]): number {
  const is = wordAt(words, at);
  const skip = is === "the" || is === "this" ? 1 : 0;
  if (skip === 0 && is === "ca" && words[at]?.capital === true) return 1;
  if (skip === 0 && names.length === 0) return 0;
  const known = skip === 1 ? namesAfter(is, names) : names;
  const name = known.find((each) => isNamed(words, at + skip, each));
  return name === undefined ? 0 : skip + name.length;
}

/** The words with each naming of the authority made one word. Names come longest first. */
export function withAuthorityNamed(words: readonly Word[], names: readonly Name[]): readonly Word[] {
  const named: Word[] = [];
  let covered = 0;
  words.forEach((word, at) => {
    if (at < covered) return;
    const length = lengthAt(words, at, names);
    const last = words[at + length - 1];
    if (length === 0 || last === undefined) {
      named.push(word);
      return;
    }
    const is = last.is.slice(-2) === "'s" ? "our" : theAuthority;
    named.push({ ...word, is, end: last.end, verb: null, noun: "" });
    covered = at + length;
  });
  return named;
}
