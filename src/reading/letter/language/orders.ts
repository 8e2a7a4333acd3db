import { hasDeadline } from "./deadlines.ts";
import { inList, takesObject, inTable } from "./objects.ts";
import type { Hit } from "./reading.ts";
import { gravePlease, ordering } from "./verbs.ts";
import type { Word } from "./words.ts";
import { formAt, isBreakAt, wordAt } from "./words.ts";

const opensAdverbial =
  /^(?:in|on|by|from|with|until|as|following|after|before|if|once|when|effective|pending|for|at|during|meanwhile|under|without|unless|where|to|since|given|having|further)$/;

const politeness = /^(?:please|kindly)$/;
const leadIn =
  /^(?:please|kindly|so|now|therefore|then|immediately|first|secondly|finally|instead|and|accordingly|also|always|just|never)$/;

/** Past the words that may stand before an imperative: "please", "do not", "then". */
function imperativeFrom(words: readonly Word[], from: number): { at: number; isPolite: boolean } {
  let at = from;
  let isPolite = false;
  for (let step = 0; step < 5; step++) {
    const is = wordAt(words, at);
    if (is === "please") isPolite = true;
    if (leadIn.test(is)) at += 1;
    else if (is === "do" && wordAt(words, at + 1) === "not") at += 2;
    else break;
  }
  return { at, isPolite };
}

/** Where the main clause begins after "From Monday," or "Tom,"; -1 when nothing of the kind opens the sentence. */
function afterOpening(words: readonly Word[]): number {
  const first = words[0];
  if (first === undefined) return -1;
  const isAdverbial = opensAdverbial.test(first.is);
  const limit = isAdverbial ? 14 : 3;
  for (let at = 1; at <= limit && !isBreakAt(words, at); at++)
    if (wordAt(words, at) === ",") return isAdverbial || first.capital ? at + 1 : -1;
  return -1;
}

/** What cannot follow an imperative: "Cut flowers" has a verb to come, "Cut the service" has not. */
const notAfterImperative =
  /^(?:is|are|was|were|will|has|have|had|of|and|or|,|can|may|would|should|must|i|we|you|he|she|they|me|my|worrying|by)$/;
const alone = /^(?:stop|desist|quit|vacate|cease|proceed|evacuate)$/;

const state =
  /^(?:down|off|out|away|back|ready|running|inspected|tested|gone|moved|repaired|cleared|removed|mended|fixed|cleaned|repainted|demolished|installed|taken|locked|shut|safe|up|open|closed|kept|paid|done|in)$/;

type Test = (words: readonly Word[], at: number) => boolean;

/** Whether one of the words after a place, at most so many, is of a kind. */
function follows(words: readonly Word[], at: number, most: number, kind: RegExp): boolean {
  for (let next = at + 1; next <= at + most && !isBreakAt(words, next); next++)
    if (kind.test(wordAt(words, next))) return true;
  return false;
}

const toState: Test = (words, at) =>
  follows(words, at + 1, 6, state) &&
  words.slice(at, at + 12).some(({ noun }) => noun !== "" && noun !== "T");

/** Verbs that order only in a frame of their own: "have your men off the site", "arrange for it to be reopened". */
const framed: Readonly<Record<string, Test>> = {
  arrange: (words, at) => wordAt(words, at + 1) === "for" && follows(words, at, 10, /.ed$|^£/),
  report: (words, at) =>
    wordAt(words, at + 1) === "to" &&
    follows(words, at, 6, /^(?:desk|reception|depot|site|foreman|yard|gate)$/),
  stop: (words, at) => follows(words, at, 1, /^(?:works?|all|the|those|these|any|deliver.*|.{2,}ing)$/),
  have: (words, at) =>
    follows(words, at + 1, 6, state) ||
    (follows(words, at + 1, 4, /.ed$|^rebuilt$/) && takesObject(words, at, "WF")),
  keep: toState,
};

/** An order of what only the authority can order, with the object it needs. */
export function isOrderAt(words: readonly Word[], at: number): boolean {
  if (formAt(words, at) !== "base") return false;
  if (/^(?:nobody|nothing|no-one)$/.test(wordAt(words, at + 1)) && at < 3) return true;
  const needs = inTable(words, at, ordering);
  if (needs !== null && takesObject(words, at, needs)) return true;
  const test = framed[wordAt(words, at)];
  return test !== undefined && wordAt(words, at + 1) !== "back" && test(words, at);
}

/** "Withdraw the appeal and we will pay": what the reader does for what is promised. */
function isBargain(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at <= from + 12 && !isBreakAt(words, at); at++) {
    if (wordAt(words, at) !== "and") continue;
    if (/^(?:we|i|you|it|the-authority|the|your)$/.test(wordAt(words, at + 1)) && bargains(words, at + 2))
      return true;
  }
  return false;
}

function bargains(words: readonly Word[], from: number): boolean {
  return [from, from + 1].some((at) => /^(?:will|shall|is)$/.test(wordAt(words, at)));
}

function orderFrom(words: readonly Word[], start: number): Hit | null {
  const { at, isPolite } = imperativeFrom(words, start);
  if (!isOrderAt(words, at)) return null;
  const verb = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (isBreakAt(words, at + 1) ? !alone.test(verb) : notAfterImperative.test(next)) return null;
  if (isBargain(words, at) && !hasDeadline(words, at + 1)) return null;
  if (isPolite && !inList(words, at, gravePlease) && !hasDeadline(words, at + 1)) return null;
  return { kind: "instruction", reason: "instructs-directly", at, values: { verb } };
}

/** Orders given in the imperative, at the start of the sentence or of a clause in it. */
export function ordersIn(words: readonly Word[]): readonly Hit[] {
  const starts = [0, afterOpening(words)];
  words.forEach(({ is }, at) => {
    if (at > 0 && isBreakAt(words, at)) starts.push(at + 1);
    if (at > 0 && politeness.test(is) && wordAt(words, at - 1) !== "if") starts.push(at);
  });
  return starts
    .map((start) => (start === -1 ? null : orderFrom(words, start)))
    .filter((hit): hit is Hit => hit !== null);
}
