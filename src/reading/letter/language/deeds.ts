import { adverseActAt, authorityActAt, costlyActAt } from "./acts.ts";
import type { Subject } from "./group.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** The participle of a costly deed after "have", "get", "see that", "ensure that"; -1 when none stands near. */
function doneAt(words: readonly Word[], from: number, first: number, reach: number): number {
  for (let at = first; at <= from + reach && !isBreakAt(words, at); at++)
    if (costlyActAt(words, at, from)?.form === "past") return at;
  return -1;
}

/** "have the culvert cleared", "get it mended", "make sure that it is paid": the deed is the participle's. */
export function causedAt(words: readonly Word[], at: number): number {
  const is = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (/^(?:have|get)$/.test(is)) return doneAt(words, at, at + 2, 7);
  const ensures =
    is === "ensure" || (is === "make" && next === "sure") || (is === "see" && /^(?:to|that)$/.test(next));
  return ensures ? doneAt(words, at, at + 2, 14) : -1;
}

/** Past verbs that only say how the deed goes on: "keep paying", "continue to pay", "carry on paying". */
export function pastPhase(words: readonly Word[], at: number): number {
  const is = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (/^(?:carry|go)$/.test(is) && next === "on") return at + 2;
  if (/^(?:continue|arrange|start|begin)$/.test(is) && next === "to") return at + 2;
  return /^(?:keep|continue|start|begin)$/.test(is) && /.ing$/.test(next) ? at + 1 : at;
}

/** Where the deed stands that somebody binds the authority to; -1 when it binds nobody. For one person, an authority's act. */
export function deedAt(words: readonly Word[], from: number, subject: Subject): number {
  const at = pastPhase(words, from);
  if (subject === "self") return authorityActAt(words, at) === null ? -1 : at;
  const caused = causedAt(words, at);
  if (caused !== -1) return caused;
  return costlyActAt(words, at) === null ? -1 : at;
}

/** Where the deed stands that the authority binds itself not to do; -1 when it is only a refusal. */
export function forborneAt(words: readonly Word[], from: number): number {
  const at = pastPhase(words, from);
  return adverseActAt(words, at) === null ? -1 : at;
}
