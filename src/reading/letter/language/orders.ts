import { orderAt } from "./acts.ts";
import { hasNear } from "./near.ts";
import type { Hit } from "./reading.ts";
import { gravePlease } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreak } from "./words.ts";

const opensAdverbial =
  /^(?:in|on|by|from|with|until|as|following|after|before|if|once|when|effective|pending|for|at|during|meanwhile|under|without|unless|where|to|since|given|having|further)$/;

/** A time set makes an order of a request for works. */
const deadlines = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight immediately forthwith once noon " +
    "morning week hours days midnight"
  ).split(" "),
);

const politeness = /^(?:please|kindly)$/;
const leadIn =
  /^(?:please|kindly|so|now|therefore|then|immediately|first|second|secondly|thirdly|finally|instead|and|accordingly|also|always|just)$/;

/** Past the words that may stand before an imperative: "please", "do not", "then". */
function imperativeFrom(words: readonly Word[], from: number): { at: number; polite: boolean } {
  let at = from;
  let polite = false;
  for (let step = 0; step < 5; step++) {
    const is = words[at]?.is ?? "";
    if (politeness.test(is)) polite = true;
    if (leadIn.test(is)) at += 1;
    else if (is === "do" && words[at + 1]?.is === "not") at += 2;
    else if (is === "never") at += 1;
    else break;
  }
  return { at, polite };
}

/** Where the main clause begins after "From Monday," or "Tom,": the place after its comma. */
function afterOpening(words: readonly Word[], start: number): number {
  const first = words[start];
  const isAdverbial = first !== undefined && opensAdverbial.test(first.is);
  const limit = isAdverbial ? 14 : 3;
  for (let at = start + 1; at <= start + limit; at++) {
    const word = words[at];
    if (word === undefined || isBreak(word)) return -1;
    if (word.is === ",") return isAdverbial || words[start]?.capital === true ? at + 1 : -1;
  }
  return -1;
}

/** A noun cannot follow an imperative without a word between: "Cut flowers" is no order, "Cut the service" is. */
function isImperative(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || isBreak(next))
    return /^(?:stop|desist|quit|vacate|cease|proceed|evacuate)$/.test(words[at]?.is ?? "");
  return !/^(?:is|are|was|were|will|has|have|had|of|and|or|,|can|may|would|should|must|s|i|we|you|he|she|they)$/.test(
    next.is,
  );
}

function orderHit(words: readonly Word[], start: number): Hit | null {
  const { at, polite } = imperativeFrom(words, start);
  const word = words[at];
  const found = orderAt(words, at);
  if (word === undefined || found?.form !== "base" || !isImperative(words, at)) return null;
  if (polite && !gravePlease.has(found.verb) && !hasNear(words, at, deadlines)) return null;
  return { kind: "instruction", reason: "instructs-directly", at, values: { verb: found.verb } };
}

/** Orders given in the imperative, at the start of the sentence or of a clause in it. */
export function ordersIn(words: readonly Word[]): readonly Hit[] {
  const starts = [0];
  const opening = afterOpening(words, 0);
  if (opening !== -1) starts.push(opening);
  words.forEach((word, at) => {
    if (/^[;:—–\n-]$/.test(word.is)) starts.push(at + 1);
    if (politeness.test(word.is) && at > 0 && words[at - 1]?.is !== "if") starts.push(at);
    if (
      word.is === "and" &&
      /^(?:do|stop|cease|make|remove|pay|hand|clear)$/.test(words[at + 1]?.is ?? "") &&
      starts.length > 0 &&
      orderHit(words, 0) !== null
    )
      starts.push(at + 1);
  });
  const hits: Hit[] = [];
  for (const start of starts) {
    const hit = orderHit(words, start);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}
