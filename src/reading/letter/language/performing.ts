import { deedAt, forborneAt, undertakenAt } from "./deeds.ts";
import type { Group } from "./group.ts";
import { actsAt, takesObject } from "./objects.ts";
import { performing, promising } from "./verbs.ts";
import type { Word } from "./words.ts";
import { wordAt } from "./words.ts";

const bygone = /^(?:ago|previously|originally|formerly|predecessor|last|earlier|historically|yesterday)$/;

/** A time gone by in the sentence, "in 2018", "last year": what was agreed then binds nobody by this letter. */
export function isBygone(words: readonly Word[]): boolean {
  return words.some(
    ({ is }, at) =>
      bygone.test(is) ||
      (/^(?:19|20)\d\d$/.test(is) && /^(?:in|since|of|during)$/.test(wordAt(words, at - 1))),
  );
}

const opensNoun =
  /^(?:the|your|an?|this|that|these|those|his|her|their|its|all|both|two|three|any|£.*|\d.*)$/;

/** Where the deed stands that "undertake to", "promise you to", "agree not to" lead to; -1 when no deed follows. */
function promisedAt(words: readonly Word[], at: number): number {
  for (let to = at + 1; to <= at + 9; to++) {
    if (wordAt(words, to) !== "to") continue;
    return opensNoun.test(wordAt(words, to + 1)) ? -1 : to + 1;
  }
  return -1;
}

/** Whether a deed after "undertake to" or "agree not to" is more than talk. */
function isFirmDeed(words: readonly Word[], from: number, group: Group, verb: string): boolean {
  if (/^(?:not|never)$/.test(wordAt(words, from - 2))) return forborneAt(words, from, true) !== -1;
  if (/^(?:not|never)$/.test(wordAt(words, from))) return forborneAt(words, from + 1, true) !== -1;
  if (deedAt(words, from, { subject: "us", named: group.named }) !== -1) return true;
  return group.subject === "us" && verb !== "agree" && undertakenAt(words, from) !== -1;
}

/** Whether "I undertake", "we agree to" binds: by its deed, or by what is agreed. */
function isFirm(words: readonly Word[], group: Group, verb: string): boolean {
  const { at } = group;
  const next = wordAt(words, at + 1);
  const deed = next === "that" ? -1 : promisedAt(words, at);
  if (deed !== -1) return isFirmDeed(words, deed, group, verb);
  if (verb === "agree") return !/^(?:with|that)$/.test(next) && takesObject(words, at, "MP");
  if (verb === "commit")
    return takesObject(words, at, next === "to" ? "MPW" : "M") || /^\d|^two$/.test(wordAt(words, at + 2));
  const isPlayful = group.subject === "self" && /^(?:promise|vow|guarantee)$/.test(verb);
  return !isPlayful || !/^(?:you|that|i|it|to|this)$/.test(next) || takesObject(words, at, "M");
}

/** "We accept applications", "we offer grants": a habit, with no one in view. */
function isGeneral(words: readonly Word[], at: number): boolean {
  return /[^s]s$/.test(wordAt(words, at + 1)) && words[at + 1]?.noun !== "";
}

/** Whether the form of the verb is one in which saying is doing: "I grant", "I have granted", "I am granting". */
function isPerforming(words: readonly Word[], group: Group): boolean {
  const word = words[group.at];
  const verb = word?.verb ?? null;
  if (word === undefined || verb === null || group.negated || group.past) return false;
  if (verb.form === "ing") return group.be || group.leading !== "none";
  if (group.be && verb.form === "past") return false;
  if (!group.perfect) return verb.form !== "past" && !isGeneral(words, group.at);
  return verb.form === "past" && !promising.has(verb.verb) && !isBygone(words);
}

/** Where the word stands that does the deed by being said; -1 when none does. */
export function saidAt(words: readonly Word[], group: Group): number {
  const verb = words[group.at]?.verb?.verb ?? "";
  if (!isPerforming(words, group)) return -1;
  const isPledge =
    promising.has(verb) || (/^(?:engage|contract|bind)$/.test(verb) && promisedAt(words, group.at) !== -1);
  if (isPledge) return isFirm(words, group, verb) ? group.at : -1;
  return actsAt(words, group.at, performing) ? group.at : -1;
}
