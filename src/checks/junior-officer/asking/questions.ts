import { forceOfDeed } from "./deeds.ts";
import type { Force } from "./force.ts";
import { forceOfHaving } from "./things.ts";

/** To be given something, or to do it oneself: takes `can i have`, `could we get`, `may i see`; not `can residents`. */
const ours = /^(?:can|could|may|might)(?: please)? (i|we)(?: please| also| just)? (.*)$/;

/** "Can we have …", "may I see …": what is asked for; null where the words are not of that form. */
export function forceOfOurs(words: string): Force {
  const [, who, rest = ""] = ours.exec(words) ?? [];
  if (who === undefined) return null;
  return forceOfHaving(rest) ?? (who === "we" ? forceOfDeed(rest) : "fact");
}

/** What the last clause of a question asks for: facts, unless its form asks the reader or both of us to do something. */
export function forceOfQuestion(clauses: readonly string[]): Force {
  return forceOfOurs(clauses[clauses.length - 1] ?? "") ?? "fact";
}
