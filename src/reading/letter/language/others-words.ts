import { subjectBefore } from "./bearers.ts";
import { inTable } from "./objects.ts";
import type { Scopes } from "./scopes.ts";
import { opensHearsay, tellsAgreed, tellsReaders } from "./scopes.ts";
import { costly, telling, thinking } from "./verbs.ts";
import type { Word } from "./words.ts";
import { formAt, nounAt, verbAt, wordAt } from "./words.ts";

/** The words by which the authority or the writer has a part in a sentence. */
const own = /^(?:i|we|us|me|my|our|ours|the-authority)$/;

/** Subjects for whom something is done: "any child", "nobody", "your shop". */
const served = /^(?:any.*|every.*|each|all|no.*|you.*)$/;

/** Whether the verb after "will" costs, or that after "has" is one of promising: "will pay", "has agreed". */
function commits(words: readonly Word[], auxiliary: number): boolean {
  const at = /^(?:also|now|then|not)$/.test(wordAt(words, auxiliary + 1)) ? auxiliary + 2 : auxiliary + 1;
  if (/^ha/.test(wordAt(words, auxiliary)))
    return /^(?:agreed|offered|promised|undertaken|pledged)$/.test(wordAt(words, at));
  return formAt(words, at) === "base" && inTable(words, at, costly) !== null;
}

/** "You gave us eleven hundred hours", "you have kept us warm": what the reader did, and nothing beside it that will be. */
function isReadersDeed(words: readonly Word[]): boolean {
  const at = wordAt(words, 1) === "have" ? 2 : 1;
  const isDone = formAt(words, at) === "past" && !/^(?:got|had|been)$/.test(wordAt(words, at));
  return isDone && wordAt(words, 0) === "you" && !words.some(({ is }) => /^(?:will|shall|being)$/.test(is));
}

/** Whether those before an auxiliary do the deed after it: "the scheme will pay", "no insurer will cover it"; not "no tenant will pay". */
function isDoneBy(words: readonly Word[], auxiliary: number): boolean {
  const subject = subjectBefore(words, auxiliary);
  if (wordAt(subject, 0) === "no")
    return nounAt(subject, 1) === "S" && verbAt(words, auxiliary + 1) !== "pay";
  return subject.length > 0 && !subject.some(({ is }) => served.test(is));
}

/** "The county has agreed to", "the scheme will pay": the deed is others', and nobody of the authority's has a part in it. */
export function isOthersDeed(words: readonly Word[]): boolean {
  if (words.some(({ is }) => own.test(is))) return false;
  const isOthers = ({ is }: Word, at: number): boolean =>
    /^(?:will|shall|has|have)$/.test(is) && commits(words, at) && isDoneBy(words, at);
  return isReadersDeed(words) || words.some(isOthers);
}

/** "The lorry turned in the lane": told of somebody, with no word of what is to be. */
export function isNarrative(words: readonly Word[]): boolean {
  const isToBe = ({ is }: Word): boolean =>
    /^(?:to|be|is|are|must|shall|will|would|(?:want|need|require|insist|instruct|order)s?)$/.test(is);
  return /^(?:the|an?|it|he|she|they|we)$/.test(wordAt(words, 0)) && !words.some(isToBe);
}

/** "I insist that", "there is no question that": what follows is the writer's word all the same. */
const firm = /^(?:insist|question|doubt)$/;

/** Whether a place lies in what is asked, thought, or told by another: "I have asked whether", "Mr Day wrote to you that". */
export function isHanded(words: readonly Word[], at: number, scopes: () => Scopes): boolean {
  const before = words.slice(0, at);
  const first = before.findIndex(({ is }) => /^(?:i|we|the-authority|our)$/.test(is));
  const isHearsay = opensHearsay(words);
  const opens = ({ is }: Word, place: number): boolean => {
    if (isHearsay || /^(?:whether|like|want)$/.test(is)) return true;
    if (tellsAgreed(words, place) || tellsReaders(words, place)) return true;
    const verbs = [1, 2, 3].map((back) => verbAt(words, place - back));
    if (is !== "that") return false;
    const isTold = (first < 0 || first > place) && verbs.some((verb) => telling.has(verb));
    return isTold || verbs.some((verb) => thinking.has(verb) && !firm.test(verb));
  };
  return before.some(opens) && scopes().muted[at] === true;
}
