import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** What a condition makes of the promise beside it: nothing, an offer the reader can take up, or no promise yet. */
export type Condition = "none" | "inside" | "outside";

/** Words that open a condition wherever they stand. */
const opening = /^(?:if|unless|whether|providing|assuming|when|until|depending|pending)$/;

/** Whether a condition opens at a place: also "should you", "provided that", "subject to", "as soon as", "upon". */
function opens(words: readonly Word[], at: number): boolean {
  const is = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (opening.test(is)) return true;
  switch (is) {
    case "should":
    case "were":
      return at === 0 || (wordAt(words, at - 1) === "," && next !== "be");
    case "subject":
      return next === "to";
    case "provided":
      return /^(?:that|you|the|your|we|they|it)$/.test(next);
    case "once":
      return !/^(?:an?|again|more)?$/.test(next);
    case "upon":
      return next !== "which";
    case "as":
    case "so":
      return /^(?:soon|long)$/.test(next);
    default:
      return false;
  }
}

const isFirstPerson = /^(?:i|we|the-authority)$/;

/** Where the conditional clause ends: its comma, a break, "then", or a first person that resumes. */
function endOf(words: readonly Word[], from: number): number {
  let at = from + 1;
  for (; !isBreakAt(words, at); at++) {
    const is = wordAt(words, at);
    if (/^(?:,|then|but)$/.test(is)) return at;
    if (at > from + 4 && /^(?:will|shall)$/.test(is) && !/^(?:you|it|who|which)$/.test(wordAt(words, at - 1)))
      return at;
    if (
      at > from + 3 &&
      isFirstPerson.test(is) &&
      !/^(?:and|or|that|than|which|what|when|as|if)$/.test(wordAt(words, at - 1))
    )
      return at;
  }
  return at;
}

/** Who or what decides when it is not the reader: then nothing is promised yet. */
const outsiders =
  /^(?:board|cabinet|committee|members|treasury|government|ministers?|secretary|insurers?|court|judge|parliament|whitehall|fund(?:s|ing)?|budget|planning|approv(?:al|es?|ed)|permission|law|lawyers|legal|elect(?:ed|s)|possible|contract|survey|auditors?|votes?|governors|inspector|scrutiny|leader|mayor|director|decide[sd]?|agree[sd]?|affordable|successful|feasible|availab(?:le|ility)|allow(?:s|ed)?|permit(?:s|ted)|resources|money|business|cheaper|necessary|appropriate|could|would|might|bid|consultation|weather|trustees|department|win|wins|won|voters|referendum|solicitors?|consent|review|audit|well|permitting)$/;

const readers = /^(?:you|your|yours)$/;

/** "Subject to references": what the reader brings, or has in hand already. */
const readersPart = /^(?:references?|signature|receipt|terms|conditions|medical|proof|deposit)$/;

/** "If it does", "should they not": what somebody else decides, told before. */
function isLeftOpen(stretch: readonly Word[]): boolean {
  return (
    stretch.length < 4 &&
    /^(?:it|they|he|she)$/.test(wordAt(stretch, 0)) &&
    !/^(?:is|are)$/.test(wordAt(stretch, 1))
  );
}

/** What the condition makes that opens at a place: "depending on" and "pending" wait, whatever for. */
function kindOf(words: readonly Word[], from: number, to: number): Condition {
  const first = wordAt(words, from);
  const stretch = words.slice(from + 1, to);
  const isReaders = stretch.some(({ is }) => readers.test(is));
  if (first === "subject")
    return isReaders || stretch.some(({ is }) => readersPart.test(is)) ? "inside" : "outside";
  if (/pending$/.test(first)) return "outside";
  const isOthers = stretch.some(({ is }) => outsiders.test(is));
  if (/^(?:when|until|whether)$/.test(first)) return isOthers && !isReaders ? "outside" : "none";
  const isOursToTake = isReaders && !/^(?:the|our|my)$/.test(wordAt(stretch, 0));
  return isOursToTake || !(isOthers || isLeftOpen(stretch)) ? "inside" : "outside";
}

/** The condition that opens at a place, and where its clause ends; null when none opens. */
export function conditionAt(words: readonly Word[], at: number): { kind: Condition; end: number } | null {
  if (!opens(words, at)) return null;
  const end = endOf(words, at);
  return { kind: kindOf(words, at, end), end };
}
