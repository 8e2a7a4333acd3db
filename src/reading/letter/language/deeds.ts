import type { Group } from "./group.ts";
import { actsAt, inList, inTable, isFree, isParticiple, takesObject } from "./objects.ts";
import { adverse, authoritys, costly, light, soft } from "./verbs.ts";
import type { Word } from "./words.ts";
import { formAt, isBreakAt, nounAt, verbAt, wordAt } from "./words.ts";

/** What things a verb that no table knows must be done to, said by "we": "we shall re-roof the chapel". */
const tangible = "WF";

/** The participle of a costly deed after "have", "get", "see that", "ensure that"; -1 when none stands near. */
function doneAt(words: readonly Word[], from: number, first: number, reach: number): number {
  for (let at = first; at <= from + reach && !isBreakAt(words, at); at++)
    if (
      isParticiple(words[at]?.verb ?? null) &&
      formAt(words, at) === "past" &&
      actsAt(words, at, costly, from)
    )
      return at;
  return -1;
}

/** "have our men replant the bed": somebody is made to do a costly deed; -1 when nobody is. */
function orderedAt(words: readonly Word[], from: number): number {
  for (let at = from + 2; at <= from + 5 && !isBreakAt(words, at); at++)
    if (nounAt(words, at - 1) === "S" && formAt(words, at) === "base" && actsAt(words, at, costly)) return at;
  return -1;
}

/** "have the culvert cleared", "get it mended", "make sure that it is paid": the deed is the participle's. */
function causedAt(words: readonly Word[], at: number): number {
  const is = verbAt(words, at);
  const next = wordAt(words, at + 1);
  if (/^(?:have|get)$/.test(is)) {
    const done = doneAt(words, at, at + 2, 7);
    if (done !== -1) return done;
    const runs = words.slice(at + 2, at + 8).some(({ is }) => /^(?:working|running)$/.test(is));
    return runs && takesObject(words, at, tangible) ? at : orderedAt(words, at);
  }
  const ensures =
    is === "ensure" || (is === "make" && next === "sure") || (is === "see" && /^(?:to|that)$/.test(next));
  return ensures ? doneAt(words, at, at + 2, 14) : -1;
}

/** Past verbs that only say how the deed goes on: "keep paying", "continue to pay", "carry on paying". */
function pastPhase(words: readonly Word[], at: number): number {
  const is = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (/^(?:carry|go)$/.test(is) && next === "on") return at + 2;
  if (/^(?:continue|arrange|start|begin|undertake|agree|promise)$/.test(is) && next === "to") return at + 2;
  return /^(?:keep|continue|start|begin)$/.test(is) && /.ing$/.test(next) ? at + 1 : at;
}

const isIdle = (words: readonly Word[], at: number): boolean =>
  inList(words, at, soft) || /.ly$/.test(wordAt(words, at));

/** A verb that costs for all the tables know: the authority by its name does it, or it is done to works. */
function isUnknownDeed(words: readonly Word[], at: number, named: boolean): boolean {
  if (isFree(words, at)) return true;
  if (isIdle(words, at) || inList(words, at, light)) return false;
  const needs = inTable(words, at, costly);
  if (needs !== null) return named && needs.length > 2 && takesObject(words, at, "");
  return takesObject(words, at, named ? "" : tangible);
}

/** Where the deed stands that a subject's "will" promises; -1 when it costs nothing. For one person, an authority's act. */
export function deedAt(
  words: readonly Word[],
  from: number,
  { subject, named }: Pick<Group, "subject" | "named">,
): number {
  const at = pastPhase(words, from);
  if (wordAt(words, at) === "do" && /^(?:what.*|all|everything|our|my)$/.test(wordAt(words, at + 1)))
    return -1;
  if (subject === "self") return actsAt(words, at, authoritys) ? at : -1;
  const caused = causedAt(words, at);
  if (caused !== -1) return caused;
  return actsAt(words, at, costly) || isUnknownDeed(words, at, named) ? at : -1;
}

/** Where the deed stands after "undertake to", said by the authority: any but thinking, talking and trying; else -1. */
export function undertakenAt(words: readonly Word[], from: number): number {
  const at = pastPhase(words, from);
  const caused = causedAt(words, at);
  if (caused !== -1) return caused;
  const isFirm = inTable(words, at, costly) !== null || !isIdle(words, at);
  return isFirm && takesObject(words, at, "") ? at : -1;
}

/** Where the deed stands that the authority binds itself not to do; -1 when it is only a refusal. */
export function forborneAt(words: readonly Word[], from: number, named: boolean): number {
  const at = pastPhase(words, from);
  if (inList(words, at, adverse)) return at;
  const isOpen =
    named && !isIdle(words, at) && !inList(words, at, light) && inTable(words, at, costly) === null;
  return isOpen && takesObject(words, at, "MPWFSY") ? at : -1;
}
