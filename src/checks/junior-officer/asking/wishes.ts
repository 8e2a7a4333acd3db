import { forceOfDeed } from "./deeds.ts";
import type { Force } from "./force.ts";
import { forceOfThing } from "./things.ts";

/** A wish to learn: takes `to know`, `to be told`; not `to see the fence gone`, which names a thing. */
const toLearn =
  /^to (?:know|hear|learn|understand|find out|check|confirm|be (?:told|kept informed|kept posted))\b/;

/** A wish to have something: what it is decides. */
const toHave = /^to (?:see|have|receive|get) /;

/** A wish to do something oneself: takes `to run`, `to thank`; not `to ask you`. */
const ownDoing = /^to (?!(?:ask|request|propose|suggest)\b)/;

/** No wish at all: takes `no more`, `nothing`, `it will be fine`, `that they are pleased`. */
const noWish =
  /^(?:no\b|nothing\b|not\b|(?:that )?\w{1,20}(?: (?!to\b)\w{1,20}){0,2} (?:will|is|are|has|have|had|was|were|would|knows?)\b|for you to know|you(?: all)? to (?:know|be|have|enjoy))/;

/** What "I want", "we need", "I'd like" ask for, from the word after them. */
export function forceOfWish(rest: string): Force {
  if (toLearn.test(rest)) return "fact";
  if (toHave.test(rest)) return forceOfThing(rest.replace(toHave, ""), "work");
  if (ownDoing.test(rest) || noWish.test(rest)) return null;
  const toYou = /^(?:you|someone|somebody|your team)(?: all| both)? to (.*)$/.exec(rest);
  if (toYou !== null) return forceOfDeed(toYou[1] ?? "");
  if (rest === "" || /^[.,!?]/.test(rest)) return null;
  return forceOfThing(rest, "work");
}
