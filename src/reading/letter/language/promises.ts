import { adverseActAt, authorityActAt, costlyActAt, performativeAt } from "./acts.ts";
import { verbAmong } from "./forms.ts";
import type { Group } from "./group.ts";
import { groupFrom, subjectAt } from "./group.ts";
import { hasNear } from "./near.ts";
import type { Hit } from "./reading.ts";
import { costly, costlyWith, soft } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreak } from "./words.ts";

const bygone = new Set(
  "ago previously originally formerly then predecessor last earlier historically years".split(" "),
);

/** A time gone by in the sentence: "in 2018", "last year": what was agreed then binds nobody by this letter. */
export function isBygone(words: readonly Word[]): boolean {
  return words.some(
    (word, at) =>
      (bygone.has(word.is) && word.is !== "then") ||
      (/^(?:19|20)\d\d$/.test(word.is) && /^(?:in|since|of|during)$/.test(words[at - 1]?.is ?? "")),
  );
}

/** "have the culvert cleared", "get it mended": the deed is the participle's. */
function causedActAt(words: readonly Word[], at: number): number {
  if (!/^(?:have|get|see)$/.test(words[at]?.is ?? "")) return -1;
  for (let next = at + 2; next <= at + 7; next++) {
    const word = words[next];
    if (word === undefined || isBreak(word) || word.is === ",") return -1;
    if (next > at + 1 && isDone(words, at, next)) return next;
  }
  return -1;
}

function isDone(words: readonly Word[], from: number, at: number): boolean {
  const found = verbAmong(words[at]?.is ?? "", (verb) => costly.has(verb) || costlyWith[verb] !== undefined);
  if (found?.form !== "past") return false;
  const needs = costlyWith[found.verb];
  return needs === undefined || costly.has(found.verb) || hasNear(words, from, needs);
}

/** "make sure that", "ensure that", "see to it that" the deed is done: the place of the deed. */
function ensuredActAt(words: readonly Word[], at: number): number {
  const is = words[at]?.is ?? "";
  const next = words[at + 1]?.is ?? "";
  if (is !== "ensure" && !(is === "make" && next === "sure") && !(is === "see" && next === "to")) return -1;
  for (let place = at + 2; place <= at + 14; place++) {
    const word = words[place];
    if (word === undefined || isBreak(word)) return -1;
    if (costlyActAt(words, place)?.form === "past") return place;
  }
  return -1;
}

/** Verbs that only tell how the deed goes on: the deed is the next verb. */
function deedFrom(words: readonly Word[], at: number): number {
  const is = words[at]?.is ?? "";
  const next = words[at + 1]?.is ?? "";
  if (/^(?:keep|continue|start|begin|stop)$/.test(is)) {
    if (/ing$/.test(next)) return at + 1;
    if (next === "to" && is !== "stop") return at + 2;
  }
  if ((is === "carry" || is === "go") && next === "on") return at + 2;
  if (is === "arrange" && next === "to") return at + 2;
  if (is === "arrange" && next === "for" && words[at + 2] !== undefined) return at;
  return at;
}

/** Where the costly deed stands that "will" leads to; -1 when what follows binds nobody. */
function deedAt(words: readonly Word[], group: Group): number {
  const at = deedFrom(words, group.at);
  const caused = causedActAt(words, at);
  if (caused !== -1) return caused;
  const ensured = ensuredActAt(words, at);
  if (ensured !== -1) return ensured;
  return costlyActAt(words, at) === null ? -1 : at;
}

const neverWill = new Set(["further", "no", "action"]);

/** "We will": the authority's promise, its promised negative, or, for one person, only an act of the authority. */
function futureHit(words: readonly Word[], group: Group): number {
  if (group.leading === "able" || group.leading === "wishing") return -1;
  const at = deedFrom(words, group.at);
  if (group.negated) return group.subject === "us" && adverseActAt(words, at) !== null ? at : -1;
  if (group.subject === "self") return authorityActAt(words, at) === null ? -1 : at;
  if (words[at]?.is === "take" && words[at + 1]?.is === "no" && hasNear(words, at + 1, neverWill)) return at;
  if (group.be && hasNear(words, at - 1, new Set(["responsible"])))
    return hasNear(words, at, new Set(["cost", "costs", "expenses", "bill", "fees"])) ? at : -1;
  return group.be && words[at] !== undefined && !/ing$/.test(words[at].is) && group.leading === "none"
    ? -1
    : deedAt(words, group);
}

/** What follows "to" or "-ing" after undertake, promise, pledge, commit, agree. */
function promisedAt(words: readonly Word[], at: number): { at: number; isVerb: boolean } {
  const to = words[at + 1]?.is === "to" ? at + 2 : words[at + 2]?.is === "to" ? at + 3 : -1;
  if (to === -1) return { at: at + 1, isVerb: false };
  const is = words[to]?.is ?? "";
  const isVerb = !/^(?:the|your|a|an|this|that|these|those|his|her|their|its|all|both|two|three|any)$/.test(
    is,
  );
  return { at: to, isVerb };
}

/** Whether "I undertake to", "we agree to" leads to more than thinking, talking and trying. */
function isFirm(words: readonly Word[], group: Group, at: number, verb: string): boolean {
  const promised = promisedAt(words, at);
  const next = words[at + 1]?.is ?? "";
  if (promised.isVerb) {
    const deed = deedFrom(words, promised.at);
    if (/^(?:not|never)$/.test(words[deed]?.is ?? "")) return adverseActAt(words, deed + 1) !== null;
    if (causedActAt(words, deed) !== -1 || ensuredActAt(words, deed) !== -1) return true;
    if (costlyActAt(words, deed) !== null || authorityActAt(words, deed) !== null) return true;
    return (
      group.subject === "us" &&
      verb !== "agree" &&
      verbAmong(words[deed]?.is ?? "", (is) => soft.has(is)) === null
    );
  }
  if (verb === "agree" && next === "to") return hasNear(words, at + 1, agreeable);
  if (
    /^(?:promise|vow|guarantee)$/.test(verb) &&
    group.subject === "self" &&
    /^(?:you|that|i|it|to|this)$/.test(next)
  )
    return hasNear(words, at, new Set(["£"]));
  if (verb === "commit") return next === "to" || hasNear(words, at, new Set(["£"]));
  return !/^(?:with|that)$/.test(next) || verb !== "agree";
}

const agreeable = new Set(
  (
    "terms price figure rent rate sum £ contract lease amount settlement fee extension variation offer proposal proposals " +
    "request sale purchase transfer assignment change changes dates surrender heads schedule"
  ).split(" "),
);

const promising = /^(?:undertake|promise|pledge|commit|agree|guarantee|vow|covenant)$/;

/** Present tense: to say it is to do it. */
function performativeHit(words: readonly Word[], group: Group): number {
  const at = group.at;
  const is = words[at]?.is ?? "";
  const found =
    performativeAt(words, at) ??
    (promising.test(is) || /^(?:agrees|commits|promises)$/.test(is)
      ? verbAmong(is, (verb) => promising.test(verb))
      : null);
  if (found === null || group.negated || group.past) return -1;
  if (group.perfect !== (found.form === "past") && found.form !== "ing") return -1;
  if (found.form === "ing" && !group.be) return -1;
  if (found.form === "past" && group.be) return -1;
  if (group.perfect && (isBygone(words) || promising.test(found.verb))) return -1;
  if (promising.test(found.verb)) return isFirm(words, group, at, found.verb) ? at : -1;
  if (group.subject === "self" && found.verb === "order" && group.leading === "none") return at;
  return at;
}

/** "We are happy to pay", "I have decided to waive": the mind is made up, so the deed counts as promised. */
function resolvedHit(words: readonly Word[], group: Group): number {
  if (group.leading === "none" || group.negated || group.past) return -1;
  const said = performativeHit(words, { ...group, perfect: false, be: false });
  if (said !== -1) return said;
  if (group.leading === "writing" || group.leading === "wishing") return -1;
  if (group.perfect && isBygone(words)) return -1;
  const at = deedFrom(words, group.at);
  if (words[at]?.is === "not")
    return group.subject === "us" && adverseActAt(words, at + 1) !== null ? at + 1 : -1;
  if (group.subject === "self") return authorityActAt(words, at) === null ? -1 : at;
  return deedAt(words, group);
}

function bindingAt(words: readonly Word[], group: Group): number {
  if (group.modal === "full") {
    const said = performativeHit(words, group);
    return said !== -1 && group.leading !== "able" && !isSelfFuture(group) ? said : futureHit(words, group);
  }
  if (group.modal === "weak" && group.leading !== "wishing") return -1;
  if (group.modal === "must") return -1;
  if (group.modal === "can" && group.subject === "us" && !group.negated) {
    const offered = performativeAt(words, group.at);
    return offered !== null && /^(?:offer|confirm|accept|agree|guarantee)$/.test(offered.verb)
      ? performativeHit(words, group)
      : -1;
  }
  if (group.leading !== "none") return resolvedHit(words, group);
  if (group.be) return /ing$/.test(words[group.at]?.is ?? "") ? presentProgressive(words, group) : -1;
  return performativeHit(words, group);
}

/** "I will agree", "I will undertake": one person's future, not the authority's deed. */
function isSelfFuture(group: Group): boolean {
  return group.subject === "self";
}

/** "We are waiving the fee": under way, and the authority's own act. */
function presentProgressive(words: readonly Word[], group: Group): number {
  return !group.negated && !group.past && authorityActAt(words, group.at) !== null ? group.at : -1;
}

/** Verbs joined to the first by "and": they share its subject and its "will". */
function joinedGroups(words: readonly Word[], first: Group): readonly Group[] {
  const joined: Group[] = [];
  for (let at = first.at + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || isBreak(word)) break;
    if (word.is === "if" || word.is === "who" || word.is === "which" || word.is === "to") break;
    if (word.is !== "and" && word.is !== "then" && word.is !== "or") continue;
    const group = groupFrom(words, first.subject, at + 1);
    if (group === null || subjectAt(words, at + 1) !== null) continue;
    const inherits = group.modal === "none" && !group.perfect && !group.be;
    joined.push(inherits ? { ...first, negated: group.negated, at: group.at } : group);
  }
  return joined;
}

function hitOf(words: readonly Word[], group: Group): Hit | null {
  const at = bindingAt(words, group);
  const verb = words[at];
  if (verb === undefined) return null;
  return {
    kind: "obligation",
    reason:
      group.subject === "us" && group.modal === "full" ? "authority-promises" : "writer-commits-authority",
    at,
    values: { subject: group.subject === "us" ? "the authority" : "the writer", verb: verb.is },
  };
}

/** What the authority, or the writer for it, binds itself to in this sentence: subject by subject. */
export function promisesIn(words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = subjectAt(words, at);
    if (found === null) continue;
    const group = groupFrom(words, found.subject, found.next);
    if (group === null) continue;
    for (const each of [group, ...joinedGroups(words, group)]) {
      const hit = hitOf(words, each);
      if (hit !== null) hits.push(hit);
    }
  }
  return hits;
}
