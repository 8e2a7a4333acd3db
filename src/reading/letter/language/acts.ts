import type { Verb } from "./forms.ts";
import { verbAmong } from "./forms.ts";
import { hasNear } from "./near.ts";
import {
  adverse,
  authorityOnly,
  costly,
  costlyWith,
  directive,
  directiveWith,
  harmlessObjects,
  officialObjects,
  performative,
  performativeWith,
} from "./verbs.ts";
import type { Word } from "./words.ts";

const informing = /^(?:provide|supply|deliver|arrange)$/;

/** The verb at a place if it is an act that costs the authority or ties its hands, its object considered; else null. */
export function costlyActAt(words: readonly Word[], at: number): Verb | null {
  const word = words[at];
  if (word === undefined) return null;
  const found = verbAmong(word.is, (verb) => costlyWith[verb] !== undefined || costly.has(verb));
  if (found === null || isHarmless(words, at, found.verb)) return null;
  const needs = costlyWith[found.verb];
  return needs === undefined ||
    costly.has(found.verb) ||
    informing.test(found.verb) ||
    hasNear(words, at, needs)
    ? found
    : null;
}

const idle: Readonly<Record<string, ReadonlySet<string>>> = {
  pay: new Set(["attention", "tribute", "respects", "visit", "heed", "tributes"]),
  cover: new Set(["topic", "topics", "agenda", "points", "items", "issues", "this"]),
  clear: new Set(["air"]),
  fix: new Set(["date", "time", "meeting"]),
  transfer: new Set(["call"]),
  grant: new Set(["interview"]),
  build: new Set(["relationship", "relationships", "trust", "bridges", "consensus", "case", "better"]),
  buy: new Set(["lunch", "coffee", "drinks", "dinner", "tickets"]),
  honour: new Set(["memory", "dead", "fallen"]),
  remove: new Set(["you", "name"]),
  settle: new Set(["date", "down", "in"]),
  clean: new Set(["slides", "up"]),
  extend: new Set(["thanks", "sympathy", "condolences", "invitation", "welcome"]),
  maintain: new Set(["contact", "relationship"]),
  give: new Set(["thanks"]),
  make: new Set(["sure"]),
  do: new Set(["best"]),
  keep: new Set(["posted", "informed", "mind", "eye"]),
  put: new Set(["touch"]),
  send: new Set(["love"]),
  start: new Set(["meeting"]),
};

function isHarmless(words: readonly Word[], at: number, verb: string): boolean {
  if (informing.test(verb) && hasNear(words, at, harmlessObjects)) return true;
  const objects = idle[verb];
  return objects !== undefined && hasNear(words, at, objects);
}

/** The verb at a place if only the authority can do it: then "I will" is the authority's promise too; else null. */
export function authorityActAt(words: readonly Word[], at: number): Verb | null {
  const word = words[at];
  if (word === undefined) return null;
  const found = verbAmong(word.is, (verb) => authorityOnly.has(verb));
  if (found === null) return null;
  const needsObject =
    /^(?:extend|appoint|release|cancel|withdraw|drop|approve|write|renew|freeze|honour|fund|lease|insure)$/;
  return !needsObject.test(found.verb) || hasNear(words, at, officialObjects) ? found : null;
}

/** The verb at a place if to say it is to do it, its object considered; else null. */
export function performativeAt(words: readonly Word[], at: number): Verb | null {
  const word = words[at];
  if (word === undefined) return null;
  const found = verbAmong(word.is, (verb) => performative.has(verb));
  if (found === null) return null;
  const needs = performativeWith[found.verb];
  return needs === undefined || hasNear(words, at, needs) ? found : null;
}

/** The verb at a place if the authority can bind itself not to do it; else null. */
export function adverseActAt(words: readonly Word[], at: number): Verb | null {
  const word = words[at];
  return word === undefined ? null : verbAmong(word.is, (verb) => adverse.has(verb));
}

/** The verb at a place if it orders what only the authority can order, its object considered; else null. */
export function orderAt(words: readonly Word[], at: number): Verb | null {
  const word = words[at];
  if (word === undefined) return null;
  const found = verbAmong(word.is, (verb) => directive.has(verb));
  if (found === null) return null;
  const objects = idle[found.verb];
  if (objects !== undefined && hasNear(words, at, objects)) return null;
  const needs = directiveWith[found.verb];
  return needs === undefined || hasNear(words, at, needs) ? found : null;
}
