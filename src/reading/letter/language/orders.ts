import { hasDeadline } from "./deadlines.ts";
import { inList, takesObject, inTable } from "./objects.ts";
import type { Hit } from "./reading.ts";
import { gravePlease, ordering } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

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
  /^(?:down|off|out|away|back|ready|inspected|tested|gone|moved|repaired|cleared|removed|mended|fixed|cleaned|repainted|demolished|installed|taken|locked|shut|safe)$/;

/** "Have your men off the site", "get the cones moved", "keep that gate shut", "let nobody in": a state is ordered. */
function ordersState(words: readonly Word[], at: number): boolean {
  const is = wordAt(words, at);
  if (is === "let" || is === "allow" || is === "admit")
    return /^(?:nobody|anybody|anyone|no|no-one)$/.test(wordAt(words, at + 1));
  if (is === "make")
    return (
      (/^(?:no|again)$/.test(wordAt(words, at + 1)) && takesObject(words, at, "MPW")) ||
      /^(?:no) (?:further|more)$/.test(`${wordAt(words, at + 1)} ${wordAt(words, at + 2)}`)
    );
  if (is === "see")
    return (
      /^(?:that|to)$/.test(wordAt(words, at + 1)) &&
      words.slice(at, at + 12).some((word) => state.test(word.is))
    );
  const isOfPeople = words.slice(at + 1, at + 4).some(({ noun }) => noun === "S");
  if (is === "tell" || is === "send")
    return (
      isOfPeople &&
      words.slice(at, at + 7).some(({ is: each }) => /^(?:to|by|away|round|off|home)$/.test(each))
    );
  if (is === "let" && wordAt(words, at - 1) === "not") return takesObject(words, at, "WS");
  if (is === "arrange")
    return words
      .slice(at, at + 12)
      .some((_, by) => inTable(words, at + by, ordering) !== null && words[at + by]?.verb?.form === "past");
  if (is === "report")
    return (
      wordAt(words, at + 1) === "to" &&
      words
        .slice(at, at + 6)
        .some(({ is: each }) => /^(?:desk|reception|depot|site|foreman|yard|gate)$/.test(each))
    );
  if (is === "ensure") return /^(?:that|the|all|no)$/.test(wordAt(words, at + 1));
  if (is === "stop")
    return /^(?:work|works|all|the|those|these|any|trading|building|digging|dumping|using|taking|letting|delivering|deliveries)$/.test(
      wordAt(words, at + 1),
    );
  if (!/^(?:have|get|keep|take|turn|move|put)$/.test(is) || wordAt(words, at + 1) === "back") return false;
  for (let next = at + 2; next <= at + 7 && !isBreakAt(words, next); next++)
    if (state.test(wordAt(words, next)))
      return is === "have" || words.slice(at, next + 6).some(({ noun }) => noun !== "" && noun !== "T");
  return false;
}

/** An order of what only the authority can order, with the object it needs. */
export function isOrderAt(words: readonly Word[], at: number): boolean {
  if (words[at]?.verb?.form !== "base") return false;
  if (/^(?:nobody|nothing|no-one)$/.test(wordAt(words, at + 1)) && at < 3) return true;
  const needs = inTable(words, at, ordering);
  return (needs !== null && takesObject(words, at, needs)) || ordersState(words, at);
}

function orderFrom(words: readonly Word[], start: number): Hit | null {
  const { at, isPolite } = imperativeFrom(words, start);
  if (!isOrderAt(words, at)) return null;
  const verb = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (isBreakAt(words, at + 1) ? !alone.test(verb) : notAfterImperative.test(next)) return null;
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
