import { costlyActAt, orderAt } from "./acts.ts";
import { verbAmong } from "./forms.ts";
import { isMoney } from "./near.ts";
import { care, harming, procedural } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreak } from "./words.ts";

/**
 * A pattern of words, one element after another:
 * `a|b` one of these words · `@class` a class of `classes` below · `..` up to five words, none negating, within the clause ·
 * `^` the start of a clause · `$` its end · `?` after an element: it may be missing.
 */
export type Pattern = string;

type Test = (words: readonly Word[], at: number) => boolean;

const among =
  (pattern: RegExp): Test =>
  (words, at) =>
    pattern.test(words[at]?.is ?? "");

const formOf =
  (verbs: ReadonlySet<string>, forms: RegExp): Test =>
  (words, at) =>
    forms.test(verbAmong(words[at]?.is ?? "", (verb) => verbs.has(verb))?.form ?? "");

/** Classes of words that the patterns name. */
const classes: Readonly<Record<string, Test>> = {
  we: among(/^(?:we|the-authority)$/),
  writer: among(/^(?:we|i|the-authority)$/),
  us: among(/^(?:us|the-authority)$/),
  ours: among(/^(?:ours|us|the-authority|our)$/),
  be: among(/^(?:is|are|was|were|am)$/),
  have: among(/^(?:have|has|had)$/),
  do: among(/^(?:do|does|did|will|shall|can|could)$/),
  how: among(
    /^(?:very|quite|wholly|entirely|fully|solely|simply|clearly|plainly|largely|partly|all|hereby|also|therefore|certainly|so|squarely|just|completely|totally|now|both|frankly|really|firmly|in|way|any|the|no|full|its|some|such|sole|legal|further|absolutely|always)$/,
  ),
  money: (words, at) => words[at] !== undefined && isMoney(words[at]),
  cost: (words, at) => costlyActAt(words, at)?.form === "base",
  costing: (words, at) => costlyActAt(words, at)?.form === "ing",
  costed: (words, at) => costlyActAt(words, at)?.form === "past",
  order: (words, at) => orderAt(words, at)?.form === "base",
  ordering: (words, at) => orderAt(words, at)?.form === "ing",
  ordered: (words, at) => orderAt(words, at)?.form === "past",
  any: (words, at) => words[at] !== undefined,
  deed: (words, at) => {
    const is = words[at]?.is ?? "";
    return (
      /^[a-z-]{2,}$/.test(is) &&
      !procedural.has(is) &&
      !/ly$/.test(is) &&
      !/^(?:not|also|then|now|therefore|never|first|still|just|always)$/.test(is)
    );
  },
  day: among(
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|\d+(?:st|nd|rd|th)?)$/,
  ),
  care: formOf(care, /^base$/),
  cared: formOf(care, /^past$/),
  caring: formOf(care, /^ing$/),
  harmed: formOf(harming, /^past$/),
  harm: among(
    /^(?:damages?|injur(?:y|ies)|loss|losses|accident|collision|crash|flood(?:ing)?|collapse|fall|fire|leak|subsidence|delay|error|mistake|failure|breach|harm|theft|incident|wreck|mess|what|that|this|it|cracks?|crash|burst|wall|death|illness|spillage|contamination)$/,
  ),
  liability: among(/^(?:liability|liable|responsibility|blame|fault|negligence|culpability)$/),
  party: among(
    /^(?:contractors?|operators?|company|firm|crews?|team|tenants?|bank|staff|suppliers?|landlord|occupiers?|owner|leaseholders?|licensees?|stallholders?|traders?|agency|subcontractors?|developer|skippers?|agents?|manager|foreman|bidders?|tenderers?)$/,
  ),
  count: among(
    /^(?:\d+|two|three|five|seven|ten|fourteen|twenty|twenty-one|twenty-eight|thirty|until|till)$/,
  ),
  gone: among(
    /^(?:gone|out|off|clear|cleared|removed|vacated|demolished|dismantled|stopped|suspended|closed|shut|locked|moved|taken|returned|handed|repaired|replaced|reinstated|evacuated|switched|halted|emptied|finished|restored)$/,
  ),
};

const gapLimit = 5;
const negating = /^(?:not|never|no|neither|nor|without|hardly|if|whether|unless)$/;

interface Element {
  readonly test: Test | null;
  readonly kind: "word" | "gap" | "start" | "end";
  readonly optional: boolean;
}

function elementOf(written: string): Element {
  if (written === "..") return { kind: "gap", test: null, optional: true };
  if (written === "^") return { kind: "start", test: null, optional: false };
  if (written === "$") return { kind: "end", test: null, optional: false };
  const optional = written.slice(-1) === "?";
  const alternatives = (optional ? written.slice(0, -1) : written).split("|");
  const words = new Set(alternatives.filter((word) => word.charAt(0) !== "@"));
  const tests = alternatives
    .filter((word) => word.charAt(0) === "@")
    .map((word) => classes[word.slice(1)])
    .filter((test): test is Test => test !== undefined);
  const test: Test = (all, at) => words.has(all[at]?.is ?? "") || tests.some((each) => each(all, at));
  return { kind: "word", optional, test };
}

/** A pattern made ready: gives the place of the last word it took, or -1. */
export type Matcher = (words: readonly Word[], at: number) => number;

const opensClause = /^(?:,|and|so|then|but|please|that|therefore)$/;

function isStart(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || isBreak(before) || opensClause.test(before.is);
}

function isEnd(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || isBreak(word) || /^(?:,|and|so|but|then|for|from|if|because)$/.test(word.is);
}

function matchFrom(elements: readonly Element[], index: number, words: readonly Word[], at: number): number {
  const element = elements[index];
  if (element === undefined) return at - 1;
  if (element.kind === "start") return isStart(words, at) ? matchFrom(elements, index + 1, words, at) : -1;
  if (element.kind === "end") return isEnd(words, at) ? matchFrom(elements, index + 1, words, at) : -1;
  if (element.kind === "gap") {
    for (let skip = 0; skip <= gapLimit; skip++) {
      const end = matchFrom(elements, index + 1, words, at + skip);
      if (end !== -1) return end;
      const word = words[at + skip];
      if (word === undefined || isBreak(word) || negating.test(word.is)) return -1;
    }
    return -1;
  }
  if (words[at] !== undefined && element.test?.(words, at) === true) {
    const end = matchFrom(elements, index + 1, words, at + 1);
    if (end !== -1) return end;
  }
  return element.optional ? matchFrom(elements, index + 1, words, at) : -1;
}

/** Makes a pattern ready for matching. A pattern takes a bounded number of words, so a sentence is read in linear time. */
export function matcherOf(pattern: Pattern): Matcher {
  const elements = pattern.split(" ").map(elementOf);
  return (words, at) => matchFrom(elements, 0, words, at);
}
