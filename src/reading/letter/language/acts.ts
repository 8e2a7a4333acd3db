import type { Verb } from "./forms.ts";
import { verbAmong } from "./forms.ts";
import type { Verbs } from "./lexicon.ts";
import { adverse, authorityOnly, costly, harmless, performative } from "./lexicon.ts";
import { hasNear } from "./near.ts";
import { orders } from "./orders-lexicon.ts";
import type { Word } from "./words.ts";

/** The verb of a table at a place, its object considered; null when none stands there. */
function actAt(words: readonly Word[], at: number, table: Verbs, objectFrom: number): Verb | null {
  const word = words[at];
  if (word === undefined) return null;
  const found = verbAmong(word.verbs, (verb) => table.has(verb));
  if (found === null) return null;
  const idle = harmless.get(found.verb);
  if (idle !== undefined && idle !== null && table !== adverse && hasNear(words, at, idle)) return null;
  const needs = table.get(found.verb) ?? null;
  return needs === null || hasNear(words, objectFrom, needs) ? found : null;
}

/** An act that costs the authority or ties its hands. Its object is looked for after `objectFrom`. */
export function costlyActAt(words: readonly Word[], at: number, objectFrom: number = at): Verb | null {
  return actAt(words, at, costly, objectFrom);
}

/** An act that only the authority can do: then "I will" is the authority's promise too. */
export function authorityActAt(words: readonly Word[], at: number): Verb | null {
  return actAt(words, at, authorityOnly, at);
}

/** A verb that does the deed by being said. */
export function performativeAt(words: readonly Word[], at: number): Verb | null {
  return actAt(words, at, performative, at);
}

/** What the authority can bind itself not to do. */
export function adverseActAt(words: readonly Word[], at: number): Verb | null {
  return actAt(words, at, adverse, at);
}

/** An order of what only the authority can order. */
export function orderAt(words: readonly Word[], at: number): Verb | null {
  return actAt(words, at, orders, at);
}
