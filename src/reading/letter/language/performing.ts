import { deedAt, forborneAt, undertakenAt } from "./deeds.ts";
import type { Group } from "./group.ts";
import { actsAt, takesObject } from "./objects.ts";
import { performing, promising } from "./verbs.ts";
import type { Word } from "./words.ts";
import { formAt, nounAt, verbAt, wordAt } from "./words.ts";

/** A question about all words of a sentence, answered once for each: every verb of a long one asks it again. */
function ofSentence(isSo: (words: readonly Word[]) => boolean): (words: readonly Word[]) => boolean {
  let known: readonly Word[] = [];
  let answer = isSo(known);
  return (words) => {
    if (words !== known) answer = isSo(words);
    known = words;
    return answer;
  };
}

const bygone = /^(?:ago|previously|originally|formerly|predecessor|last|earlier|historically|yesterday)$/;

/** A time gone by in the sentence, "in 2018", "last year": what was agreed then binds nobody by this letter. */
export const isBygone = ofSentence((words) =>
  words.some(
    ({ is }, at) =>
      bygone.test(is) ||
      (/^(?:19|20)\d\d$/.test(is) && /^(?:in|since|of|during)$/.test(wordAt(words, at - 1))),
  ),
);

const opensNoun =
  /^(?:the|your|an?|this|that|these|those|his|her|their|its|every|each|all|both|two|three|any|£.*|\d.*)$/;

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

const clause = /^(?:you|that|i|it|to|this)$/;

/** Whether what is promised is a thing of worth: "three years of funding", and not "a warm welcome". */
function isFirmThing(words: readonly Word[], at: number, verb: string): boolean {
  const next = wordAt(words, at + 1);
  switch (verb) {
    case "agree":
      return !/^(?:with|that)$/.test(next) && takesObject(words, at, "MP");
    case "commit":
      return takesObject(words, at, next === "to" ? "MPW" : "M") || /^\d|^two$/.test(wordAt(words, at + 2));
    default:
      return takesObject(words, at, "MPWFS");
  }
}

/** Whether "I undertake", "we agree to" binds: by its deed, or by what is agreed. */
function isFirm(words: readonly Word[], group: Group, verb: string): boolean {
  const { at, subject } = group;
  const isClause = clause.test(wordAt(words, at + 1));
  const deed = wordAt(words, at + 1) === "that" ? -1 : promisedAt(words, at);
  if (deed !== -1) return isFirmDeed(words, deed, group, verb);
  if (verb !== "agree" && verb !== "commit" && isClause) {
    const isClauseOurs = subject === "us" && /^(?:that|i|it)$/.test(wordAt(words, at + 1));
    return (
      isClauseOurs || (subject === "us" && wordAt(words, at + 2) === "that") || takesObject(words, at, "M")
    );
  }
  return isFirmThing(words, at, verb);
}

const habits = /^(?:annually|usually|normally|always|often|generally|yearly)$/;

const period = /^(?:year|month|week|day|june|summer|winter|spring|autumn)$/;

/** "Every year", "forty a year"; not "£13,500 a year". */
function recurs(is: string, before: string): boolean {
  return is === "every" || (is === "a" && !/^[£$€\d]/.test(before));
}

/** "We usually waive it", "we grant forty a year". */
const isHabit = ofSentence((words) =>
  words.some(
    ({ is }, at) =>
      habits.test(is) || (recurs(is, wordAt(words, at - 1)) && period.test(wordAt(words, at + 1))),
  ),
);

/** "We accept applications", "we grant forty a year": a habit, with no one in view. */
function isGeneral(words: readonly Word[], at: number): boolean {
  const noun = /^(?:its|our)$/.test(wordAt(words, at + 1)) ? at + 2 : at + 1;
  return isHabit(words) || (/[^s]s$/.test(wordAt(words, noun)) && nounAt(words, noun) !== "");
}

/** "The Authority has allocated £2m to buses", "the Board has set aside": told of it, with no reader in view; not "it has hereby", "has awarded you". */
export function isReport(words: readonly Word[], { named }: Group): boolean {
  return !words.some(
    ({ is }, at) =>
      (/^(?:you|yours?|hereby|i|we)$/.test(is) && wordAt(words, at - 1) !== "as") ||
      (!named && /^(?:our|my)$/.test(is)),
  );
}

/** Whether the form of the verb is one in which saying is doing: "I grant", "I have granted", "I am granting". */
function isPerforming(words: readonly Word[], group: Group): boolean {
  switch (formAt(words, group.at)) {
    case "":
      return false;
    case "ing":
      return group.be || group.leading !== "none";
    case "past":
      if (promising.has(verbAt(words, group.at)) || isReport(words, group)) return false;
      return group.perfect && !group.be && !isBygone(words);
    case "base":
    case "third":
      return !group.perfect && !isGeneral(words, group.at);
  }
}

/** Where the word stands that does the deed by being said; -1 when none does. */
export function saidAt(words: readonly Word[], group: Group): number {
  const verb = verbAt(words, group.at);
  if (group.negated || group.past || !isPerforming(words, group)) return -1;
  const isPledge =
    promising.has(verb) || (/^(?:engage|contract|bind)$/.test(verb) && promisedAt(words, group.at) !== -1);
  if (isPledge) return isFirm(words, group, verb) ? group.at : -1;
  return actsAt(words, group.at, performing) ? group.at : -1;
}
