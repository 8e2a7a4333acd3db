import { authorityActAt, performativeAt } from "./acts.ts";
import { causedAt, deedAt, forborneAt, pastPhase } from "./deeds.ts";
import type { Verb } from "./forms.ts";
import { verbAmong } from "./forms.ts";
import type { Group } from "./group.ts";
import { groupFrom, subjectAt } from "./group.ts";
import { list, soft } from "./lexicon.ts";
import { hasNear } from "./near.ts";
import type { Hit } from "./reading.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

const bygone = /^(?:ago|previously|originally|formerly|predecessor|last|earlier|historically)$/;

/** A time gone by in the sentence, "in 2018", "last year": what was agreed then binds nobody by this letter. */
export function isBygone(words: readonly Word[]): boolean {
  return words.some(
    ({ is }, at) =>
      bygone.test(is) ||
      (/^(?:19|20)\d\d$/.test(is) && /^(?:in|since|of|during)$/.test(wordAt(words, at - 1))),
  );
}

const money = list("£");
const expenses = list("cost expense bill fee £");
const agreeable = list(
  "terms price figure rent rate sum £ contract lease amount settlement fee extension variation offer proposal request " +
    "sale purchase transfer assignment change date surrender head schedule repayment release waiver",
);

/** Where the verb stands that "undertake to", "promise you to", "commit to" lead to; -1 when no verb follows. */
function promisedAt(words: readonly Word[], at: number): number {
  const to = wordAt(words, at + 1) === "to" ? at + 1 : wordAt(words, at + 2) === "to" ? at + 2 : -1;
  const isNoun = /^(?:the|your|an?|this|that|these|those|his|her|their|its|all|both|two|three|any)$/;
  return to === -1 || isNoun.test(wordAt(words, to + 1)) ? -1 : to + 1;
}

/** Whether the deed promised is more than thinking, talking and trying. */
function isFirmDeed(words: readonly Word[], from: number, group: Group, verb: string): boolean {
  const at = pastPhase(words, from);
  if (/^(?:not|never)$/.test(wordAt(words, at))) return forborneAt(words, at + 1) !== -1;
  if (causedAt(words, at) !== -1 || deedAt(words, at, "us") !== -1 || deedAt(words, at, "self") !== -1)
    return true;
  const deed = words[at];
  return (
    group.subject === "us" &&
    verb !== "agree" &&
    deed !== undefined &&
    verbAmong(deed.verbs, (each) => soft.has(each)) === null
  );
}

const promising = /^(?:undertake|promise|pledge|commit|agree|guarantee|vow|covenant)$/;

/** Whether "I undertake", "we agree to" binds: by its deed, or by what is agreed. */
function isFirm(words: readonly Word[], group: Group, { verb }: Verb): boolean {
  const { at } = group;
  const deed = promisedAt(words, at);
  if (deed !== -1) return isFirmDeed(words, deed, group, verb);
  const next = wordAt(words, at + 1);
  if (verb === "agree")
    return next === "to"
      ? hasNear(words, at + 1, agreeable)
      : !/^(?:with|that)$/.test(next) && hasNear(words, at, agreeable);
  if (verb === "commit") return next === "to" || hasNear(words, at, money);
  const isPlayful = group.subject === "self" && /^(?:promise|vow|guarantee)$/.test(verb);
  return !isPlayful || !/^(?:you|that|i|it|to|this)$/.test(next) || hasNear(words, at, money);
}

/** Whether the form of the verb is one in which saying is doing: "I grant", "I have granted", "I am granting". */
function isPerforming(words: readonly Word[], group: Group, { verb, form }: Verb): boolean {
  if (group.negated || group.past) return false;
  if (form === "ing") return group.be;
  if (!group.perfect)
    return !(form === "past" && group.be) && (form !== "past" || verb === wordAt(words, group.at));
  return form === "past" && !promising.test(verb) && !isBygone(words);
}

/** Where the word stands that does the deed by being said; -1 when none does. */
function saidAt(words: readonly Word[], group: Group): number {
  const word = words[group.at];
  if (word === undefined) return -1;
  const found = performativeAt(words, group.at) ?? verbAmong(word.verbs, (verb) => promising.test(verb));
  if (found === null || !isPerforming(words, group, found)) return -1;
  return !promising.test(found.verb) || isFirm(words, group, found) ? group.at : -1;
}

/** "We will pay", "we will not charge", "I will waive", "we will take no action". */
function futureAt(words: readonly Word[], group: Group): number {
  const { at, subject } = group;
  if (group.leading === "able" || group.leading === "wishing") return -1;
  if (group.negated) return subject === "us" ? forborneAt(words, at) : -1;
  if (subject === "self") return deedAt(words, at, subject);
  const said = saidAt(words, group);
  return said === -1 ? authoritysFutureAt(words, group) : said;
}

const action = list("action");

/** "We will take no action", "we will be responsible for the cost", "we will be paying", "we will pay". */
function authoritysFutureAt(words: readonly Word[], group: Group): number {
  const { at, be, leading } = group;
  const is = wordAt(words, at);
  if (is === "take" && wordAt(words, at + 1) === "no") return hasNear(words, at, action) ? at : -1;
  if (be && is === "responsible") return hasNear(words, at, expenses) ? at : -1;
  const isState = be && leading === "none" && !/.ing$/.test(is);
  return isState ? -1 : deedAt(words, at, "us");
}

/** "We are happy to pay", "I have decided to waive": the mind is made up, so the deed counts as promised. */
function resolvedAt(words: readonly Word[], group: Group): number {
  if (group.negated || group.past) return -1;
  const said = saidAt(words, { ...group, perfect: false, be: false });
  if (said !== -1 || group.leading === "writing" || group.leading === "wishing") return said;
  if (group.perfect && isBygone(words)) return -1;
  if (wordAt(words, group.at) === "not") return forborneAt(words, group.at + 1);
  return deedAt(words, group.at, group.subject);
}

/** "We accept", "we are happy to pay", "we are waiving the fee": where the deciding word stands; -1 when none does. */
function presentAt(words: readonly Word[], group: Group): number {
  if (group.leading !== "none") return resolvedAt(words, group);
  if (!group.be) return saidAt(words, group);
  const isUnderWay = !group.negated && !group.past && /.ing$/.test(wordAt(words, group.at));
  if (!isUnderWay) return -1;
  const isGiven =
    group.subject === "us" &&
    underWay.test(wordAt(words, group.at)) &&
    given.test(wordAt(words, group.at + 1));
  return isGiven || authorityActAt(words, group.at) !== null ? group.at : -1;
}

/** "We are paying for it", "we are letting you off": under way, and for the reader. */
const underWay = /^(?:paying|funding|covering|letting|giving|lending|buying)$/;
const given = /^(?:for|it|you|your|this|that)$/;

const offering = /^(?:offer|confirm|accept|agree|guarantee)$/;

/** Where the deciding word of a verb group stands; -1 when the group binds nobody. */
function bindingAt(words: readonly Word[], group: Group): number {
  switch (group.modal) {
    case "full":
      return futureAt(words, group);
    case "must":
      return -1;
    case "can":
      return offering.test(wordAt(words, group.at)) ? saidAt(words, group) : -1;
    case "weak":
      return group.leading === "wishing" ? resolvedAt(words, group) : -1;
    case "none":
      return presentAt(words, group);
  }
}

/** Verbs joined to the first by "and": they share its subject and its "will". */
function joinedTo(first: Group, words: readonly Word[]): readonly Group[] {
  const joined: Group[] = [];
  for (let at = first.at + 1; !isBreakAt(words, at); at++) {
    const is = wordAt(words, at);
    if (/^(?:if|who|which|to)$/.test(is)) break;
    if (!/^(?:and|then|or)$/.test(is) || subjectAt(words, at + 1) !== null) continue;
    const group = groupFrom(words, first.subject, at + 1);
    if (group === null) continue;
    const inherits = group.modal === "none" && !group.perfect && !group.be;
    joined.push(inherits ? { ...first, negated: group.negated, at: group.at } : group);
  }
  return joined;
}

function hitOf(words: readonly Word[], group: Group): Hit | null {
  const at = bindingAt(words, group);
  if (at === -1) return null;
  const isAuthoritys = group.subject === "us" && group.modal === "full";
  const values = {
    subject: group.subject === "us" ? "the authority" : "the writer",
    verb: wordAt(words, at),
  };
  return {
    kind: "obligation",
    reason: isAuthoritys ? "authority-promises" : "writer-commits-authority",
    at,
    values,
  };
}

/** What the authority, or the writer for it, binds itself to in a sentence: subject by subject, verb by verb. */
export function promisesIn(words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = subjectAt(words, at);
    const group = found === null ? null : groupFrom(words, found.subject, found.next);
    if (group === null) continue;
    for (const each of [group, ...joinedTo(group, words)]) {
      const hit = hitOf(words, each);
      if (hit !== null) hits.push(hit);
    }
  }
  return hits;
}
