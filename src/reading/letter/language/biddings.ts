import { hasDeadline } from "./deadlines.ts";
import type { Group } from "./group.ts";
import { takesObject } from "./objects.ts";
import { isOrderAt } from "./orders.ts";
import { procedural } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreakAt, verbAt, wordAt } from "./words.ts";

const biddings = /^(?:require|instruct|direct|order|command|insist|demand|want|need|expect|tell)$/;
const mild = /^(?:want|need|expect)$/;
const state =
  /^(?:gone|off|out|removed|stopped|locked|shut|closed|cleared|moved|demolished|taken|repaired|replaced|finished)$/;
const pointed = /^(?:the|that|this|those|these|all|every|your|you|on|any)$/;
const deeds =
  /^(?:closure|removal|demolition|suspension|immediate|return|withdrawal|reinstatement|evacuation)$/;

/** Whether the verb of a group bids in the present. */
function bids(words: readonly Word[], { at, negated, past, perfect, modal }: Group): boolean {
  const verb = words[at]?.verb ?? null;
  if (verb === null || !biddings.test(verb.verb) || verb.form === "past") return false;
  // "I am instructing legal to" tells the reader what others are asked.
  if (verb.form === "ing" && !/^(?:you|that)$/.test(wordAt(words, at + 1))) return false;
  return isPresent({ negated, past, perfect, modal });
}

function isPresent({
  negated,
  past,
  perfect,
  modal,
}: Pick<Group, "negated" | "past" | "perfect" | "modal">): boolean {
  return !negated && !past && !perfect && modal !== "weak" && modal !== "can";
}

/** "To vacate", "not to vacate", and after a strong verb "to" anything but the usual steps of an application. */
function isToOrdered(words: readonly Word[], at: number, isMild: boolean): boolean {
  const deed = wordAt(words, at + 1) === "not" ? at + 2 : at + 1;
  return isOrderAt(words, deed) || (!isMild && !procedural.has(wordAt(words, deed)));
}

/** What is bidden at a place after the verb: "to vacate", "be taken down", "gone", "the closure of". */
function isBiddenAt(words: readonly Word[], at: number, from: number, verb: string): boolean {
  const is = wordAt(words, at);
  const next = wordAt(words, from + 1);
  const isMild = mild.test(verb);
  if (is === "to") return isToOrdered(words, at, isMild);
  if (/^(?:down|back|up|away)$/.test(is)) return takesObject(words, from, "WF");
  if (!isMild && ((is === "be" && next === "that") || deeds.test(is))) return true;
  if (at === from + 1 || !pointed.test(next) || (verb === "expect" && next !== "you")) return false;
  return state.test(is) || isOrderAt(words, at);
}

const tellsYouTo = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at + 1) === "you" && wordAt(words, at + 2) === "to";

/** "The Authority requires you to", "I want that gate locked", "we direct that": an order in the writer's own name. */
export function isBidding(words: readonly Word[], group: Group): boolean {
  // "I want the Authority to pay" wishes of the authority, and orders nobody.
  if (!bids(words, group) || /^(?:to|,|the-authority)?$/.test(wordAt(words, group.at + 1))) return false;
  const verb = verbAt(words, group.at);
  if (verb === "tell" && !tellsYouTo(words, group.at)) return false;
  for (let at = group.at + 1; at <= group.at + 9 && !isBreakAt(words, at); at++)
    if (isBiddenAt(words, at, group.at, verb)) return true;
  return verb === "require" && hasDeadline(words, group.at);
}
