import { theAuthority } from "./authority-names.ts";
import { isMoney } from "./money.ts";
import { verbClassOf } from "./verbs.ts";
import type { Word } from "./words.ts";

/** Verbs that are grammar and not deeds: each is a sign by itself. */
const grammatical = /^(?:have|do|be|will)$/;

const marks: Readonly<Record<string, string>> = { base: "", past: "d", ing: "g", third: "z" };

/** The word without its ending: its verb, a sum, a number, the authority. */
function stemOf({ is, verb }: Word): string {
  if (isMoney(is)) return "£";
  if (/^\d/.test(is)) return "#";
  return verb === null ? is : verb.verb;
}

/** The class of the word: of nouns, of verbs with their form; the word itself where no class knows it. */
function classOf(word: Word): string {
  const { is, noun, verb } = word;
  if (is === theAuthority) return "we";
  if (isMoney(is)) return "M";
  if (noun !== "") return noun;
  if (verb === null || grammatical.test(verb.verb)) return /^\d/.test(is) ? "#" : is;
  return verbClassOf(verb.verb) + (marks[verb.form] ?? "");
}

/**
 * The signs of a sentence, by the word at which each is complete, and at last those of its end: the word's stem, its
 * class, its class after the class before, and after the one before that.
 */
export function signsOf(words: readonly Word[]): readonly (readonly string[])[] {
  let kind = "<";
  let earlier = "";
  const signsAt = (nextStem: string, nextKind: string): readonly string[] => {
    const signs = [nextStem, `:${nextKind}`, `:${kind} ${nextKind}`];
    if (earlier !== "") signs.push(`:${earlier} _ ${nextKind}`);
    earlier = kind;
    kind = nextKind;
    return signs;
  };
  const signs = words.map((word) => signsAt(stemOf(word), classOf(word)));
  return signs.concat([signsAt(">", ">")]);
}

/** Among how many places signs are spread: two that fall on one place share its weight. */
export const places = 65_536;

/** The place of a sign: FNV-1a, folded. */
export function placeOf(sign: string): number {
  let hash = 2166136261;
  for (let at = 0; at < sign.length; at++) hash = Math.imul(hash ^ sign.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 16)) & (places - 1);
}
