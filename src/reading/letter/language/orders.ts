import { orderAt } from "./acts.ts";
import { list } from "./lexicon.ts";
import { hasNear } from "./near.ts";
import { gravePlease } from "./orders-lexicon.ts";
import type { Hit } from "./reading.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** A time set makes an order of a request for works. */
const deadlines = list(
  "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight immediately forthwith once noon morning " +
    "week hour day midnight",
);

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
    if (politeness.test(is)) isPolite = true;
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
  /^(?:is|are|was|were|will|has|have|had|of|and|or|,|can|may|would|should|must|i|we|you|he|she|they)$/;
const alone = /^(?:stop|desist|quit|vacate|cease|proceed|evacuate)$/;

function orderFrom(words: readonly Word[], start: number): Hit | null {
  const { at, isPolite } = imperativeFrom(words, start);
  const found = orderAt(words, at);
  if (found?.form !== "base") return null;
  if (isBreakAt(words, at + 1) ? !alone.test(found.verb) : notAfterImperative.test(wordAt(words, at + 1)))
    return null;
  if (isPolite && !gravePlease.has(found.verb) && !hasNear(words, at, deadlines)) return null;
  return { kind: "instruction", reason: "instructs-directly", at, values: { verb: found.verb } };
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
