import { forceOfDeed } from "./deeds.ts";
import type { Force } from "./force.ts";
import { forceOfHaving, forceOfThing } from "./things.ts";

/** No wish of the reader: takes `to run`, `no more`, `it will be fine`, `you to know`; not `to ask you`, `you to ring`. */
const noWish =
  /^(?:$|[.,!?]|to (?!ask\b)|no(?:t|thing)?\b|(?:that )?\w{1,20}(?: (?!to\b)\w{1,20}){0,2} (?:will|is|are|has|have|was|were|would)\b|(?:for )?you(?: all)? to (?:know|be|have|enjoy)\b)/;

/** What "I want", "we need", "I'd like" ask for, from the word after them. */
export function forceOfWish(rest: string): Force {
  const had = forceOfHaving(rest);
  if (had !== undefined) return had;
  if (noWish.test(rest)) return null;
  const deed = rest.replace(/^(?:you|some(?:one|body)|your team)(?: all)? to /, "");
  return deed === rest ? forceOfThing(rest, "work") : forceOfDeed(deed);
}
