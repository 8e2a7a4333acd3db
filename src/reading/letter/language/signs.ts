import { theAuthority } from "./authority-names.ts";
import { isMoney } from "./money.ts";
import type { Word } from "./words.ts";

/** Verbs that are grammar and not deeds: each is a sign by itself. */
const grammatical = /^(?:have|do|be|will)$/;

/** "Agreed, £400" and "guaranteed" say more than their verbs do: each is a sign of its own. */
const ownSign = /^(?:agre|guarante)ed$/;

/** The word without its ending: its verb, a sum, a number. */
function stemOf({ is, verb }: Word): string {
  if (isMoney(is)) return "£";
  if (verb !== null && !ownSign.test(is)) return verb.verb;
  return /^\d/.test(is) ? "#" : is;
}

/** The class of the word: of nouns, of verbs with their form; the word itself where no class knows it. */
function classOf(word: Word): string {
  const { is, noun, verb } = word;
  if (is === theAuthority) return "we";
  if (noun !== "" || verb === null || grammatical.test(verb.verb) || ownSign.test(is))
    return noun === "" ? stemOf(word) : noun;
  return verb.sort;
}

/** Among how many places signs are spread: two that fall on one place share its weight. */
export const places = 262_144;

const prime = 16777619;

/** FNV-1a of a text. */
function hashOf(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (places - 1);
const pairOf = (one: number, other: number, link: number): number =>
  placeOf(Math.imul(Math.imul(one ^ link, prime) ^ other, prime));

const ofStems = 2166136261;
const ofClasses = 84696351;
const edge = hashOf("", ofClasses);
const next = 1;
const nextButOne = 2;

/**
 * The signs of a sentence as the places of their weights, each with the word at which it is complete, and at last those of
 * its end: the word's stem, its class, its class after the class before, and after the one before that.
 */
export function signsOf(words: readonly Word[], take: (place: number, at: number) => void): void {
  let before = edge;
  let earlier = edge;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const kind = hashOf(word === undefined ? ">" : classOf(word), ofClasses);
    if (word !== undefined) take(placeOf(hashOf(stemOf(word), ofStems)), at);
    take(placeOf(kind), at);
    take(pairOf(before, kind, next), at);
    take(pairOf(earlier, kind, nextButOne), at);
    earlier = before;
    before = kind;
  }
}
