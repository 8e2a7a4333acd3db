import { forceOfDeed } from "./deeds.ts";
import type { Force } from "./force.ts";
import { forceOfThing } from "./things.ts";

/** To be given something, or to do it oneself: takes `can i have`, `could we get`, `may i see`; not `can residents`. */
const ours =
  /^(?:please )?(?:can|could|may|might|must)(?: please)? (i|we)(?: please| also| just| perhaps)* (.*)$/;

/** What the writer or both would have, see or know: takes `have a copy`, `see the plan`. */
const toHave = /^(?:have|see|get|know|hear|receive|read|find out|ask(?: for)?) (?:please )?/;

/** "Can we have …", "may I see …": what is asked for; null where the words ask nothing of that form. */
export function forceOfOurs(words: string): Force {
  const found = ours.exec(words);
  if (found === null) return null;
  const rest = found[2] ?? "";
  if (toHave.test(rest)) return forceOfThing(rest.replace(toHave, ""), "work");
  return found[1] === "we" ? forceOfDeed(rest) : "fact";
}

/** What the last clause of a question asks for: facts, unless its form asks the reader or both of us to do something. */
export function forceOfQuestion(clauses: readonly string[]): Force {
  const last = (clauses[clauses.length - 1] ?? "").replace(/[?"')]{1,4}$/, "");
  return forceOfOurs(last) ?? "fact";
}
