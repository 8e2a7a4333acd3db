import type { Verb } from "./forms.ts";
import { unchanging } from "./forms.ts";
import type { VerbTable } from "./verbs.ts";
import type { Word } from "./words.ts";
import { formAt, isBreakAt, nounAt, wordAt } from "./words.ts";

/** How many words after a verb its object is looked for. */
const reach = 10;

const opensOther = /^(?:,|if|when|because|so|which|who|whom|until|unless|while|once|whether|where|but)$/;

const subject =
  /^(?:the|we|your|i|it|you|our|they|this|no|all|any|there|he|she|these|my|an?|nothing|nobody|the-authority)$/;
const finite = /^(?:is|are|was|were|has|have|will|can|may|should|would|had)$/;

/** Whether "that" opens a clause, and does not point at a thing: "that the fee is", "that money is", "that change carries". */
function opensClause(words: readonly Word[], at: number): boolean {
  const isFinite = (place: number): boolean =>
    finite.test(wordAt(words, place)) || formAt(words, place) === "third";
  return subject.test(wordAt(words, at)) || isFinite(at + 1) || isFinite(at + 2);
}

const nothing: Pick<Word, "noun" | "verb"> = { noun: "", verb: null };

/** What "it" stands for: the class of the last noun before a place. */
function lastNoun(words: readonly Word[], before: number): string {
  for (let at = before - 1; at >= Math.max(0, before - 20); at--) {
    const noun = nounAt(words, at);
    if (noun !== "") return noun;
  }
  return "";
}

/** "It", "them", and "that" where nothing follows it. */
function standsForNoun(words: readonly Word[], at: number): boolean {
  const is = wordAt(words, at);
  return is === "it" || is === "them" || (is === "that" && isBreakAt(words, at + 1));
}

/** Whether an object ends at a place: another clause opens, or a second verb is joined on. */
function endsObject(words: readonly Word[], at: number, verb: Verb | null): boolean {
  const is = wordAt(words, at);
  if (opensOther.test(is) || (is === "that" && opensClause(words, at + 1))) return true;
  return verb?.form === "base" && wordAt(words, at - 1) === "and";
}

/** "Your", and "you" where something is done to it: not "I grant you, it is". */
function isReader(words: readonly Word[], at: number): boolean {
  const is = wordAt(words, at);
  return is === "your" || (is === "you" && !/^(?:that|,)$/.test(wordAt(words, at + 1)));
}

/** The classes of the nouns after a place, in their order, `Y` for "you" and "your"; of nouns in a row the last counts. */
export function objectsAfter(words: readonly Word[], after: number): string {
  let found = "";
  for (let at = after + 1; at <= after + reach && !isBreakAt(words, at); at++) {
    const { noun, verb } = words[at] ?? nothing;
    if (endsObject(words, at, verb)) break;
    if (at === after + 1 && standsForNoun(words, at)) found += lastNoun(words, after);
    if (isReader(words, at)) found += "Y";
    if (noun !== "" && nounAt(words, at + 1) === "") found += noun;
  }
  return found;
}

/** Whether the object after a place is of a kind that a verb needs; talk and paper work before it make it idle. */
export function takesObject(words: readonly Word[], after: number, needs: string): boolean {
  const found = objectsAfter(words, after);
  const first = found.replace(/Y/g, "").charAt(0);
  if (first === "T") return false;
  if (needs === "") return true;
  for (const each of needs) if (found.indexOf(each) >= 0) return true;
  return false;
}

/** What a table says of the verb at a place, with or without its particle ("write it off"); null when it does not know it. */
export function inTable(words: readonly Word[], at: number, table: VerbTable): string | null {
  const verb = words[at]?.verb?.verb;
  if (verb === undefined) return null;
  for (let next = at + 1; next <= at + 5 && !isBreakAt(words, next); next++) {
    const needs = table.get(`${verb}+${wordAt(words, next)}`);
    if (needs !== undefined) return needs;
  }
  return table.get(verb) ?? null;
}

/** Whether a list knows the verb at a place, with or without its particle. */
export function inList(words: readonly Word[], at: number, verbs: ReadonlySet<string>): boolean {
  const verb = words[at]?.verb?.verb;
  if (verb === undefined) return false;
  if (verbs.has(verb)) return true;
  return [1, 2, 3, 4].some((step) => verbs.has(`${verb}+${wordAt(words, at + step)}`));
}

/** Whether the verb at a place, with the object it needs, stands in a table. */
export function actsAt(words: readonly Word[], at: number, table: VerbTable, after: number = at): boolean {
  const needs = inTable(words, at, table);
  return needs !== null && takesObject(words, after, needs);
}

/** Whether a verb may be a participle: "paid", and "put", whose past is its base. */
export function isParticiple(verb: Verb | null): boolean {
  return verb !== null && (verb.form === "past" || unchanging.has(verb.verb));
}

/** "At no charge", "free of charge", "for nothing", "at our expense": whatever is done, it costs. */
export function isFree(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + 14 && !isBreakAt(words, at); at++) {
    const said = `${wordAt(words, at)} ${wordAt(words, at + 1)}`;
    if (/^(?:at (?:no|our)|free (?:of|to)|for nothing|without charge|rent free)$/.test(said)) return true;
  }
  return false;
}
