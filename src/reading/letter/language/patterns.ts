import { isMoney } from "./money.ts";
import { actsAt } from "./objects.ts";
import { costly } from "./verbs.ts";
import type { Word } from "./words.ts";
import { formAt, isBreakAt, wordAt } from "./words.ts";

/**
 * A pattern of words, one element after another:
 * `a|b` one of these words · `accept*` any form of a verb · `£` a sum of money · `@class` a class of words ·
 * `~` up to two adverbs · `..` up to five words, none negating, within the clause · `^` the start of a clause ·
 * `$` its end · `?` after an element: it may be missing.
 */
export type Pattern = string;

/** Classes that are lists of words, as patterns write them. */
const lists: Readonly<Record<string, string>> = {
  writer: "we|i|the-authority",
  us: "us|the-authority",
  be: "is|are|was|were|am",
  have: "have|has|had",
  price: "price|figure|quote|quotation|terms|offer|sum|rent|tender|bid",
  word: "promise|guarantee|assurance|undertaking|commitment|word|pledge|authority",
  leave: "permission|consent|approval|agreement|blessing|go-ahead|light",
  prize:
    "job|contract|post|role|place|pitch|tender|grant|funding|money|work|order|tenancy|licence|hall|site|land|field|deal|lease|unit",
  bill: "bill|tab|cost|costs|charge|expense|expenses|fees|invoice|bills",
  how:
    "very|quite|wholly|entirely|fully|solely|simply|clearly|all|hereby|also|therefore|certainly|so|squarely|just|" +
    "now|both|frankly|really|firmly|in|way|any|the|no|full|some|further|absolutely|always|own|our",
};

type Test = (words: readonly Word[], at: number) => boolean;

/** Classes that ask more of a word than which it is. */
const tests: Readonly<Record<string, Test>> = {
  "£": (words, at) => isMoney(wordAt(words, at)),
  "@gift": (words, at) =>
    !/^(?:th.*|which|what|mine|decision|choice|credit|floor|pleasure|turn|call|ball|rest|stage|kitchen|fault|mistake|and|responsibility|problem)$/.test(
      wordAt(words, at),
    ),
  "@cost": (words, at) => formAt(words, at) === "base" && actsAt(words, at, costly),
  "@costed": (words, at) => formAt(words, at) === "past" && actsAt(words, at, costly),
};

const gapLimit = 5;
const negating = /^(?:not|never|no|neither|nor|without|hardly|if|whether|unless)$/;

interface Element {
  readonly kind: "word" | "gap" | "start" | "end";
  readonly optional: boolean;
  readonly words: ReadonlySet<string>;
  /** Verbs that it takes in any form. */
  readonly verbs: ReadonlySet<string>;
  readonly tests: readonly Test[];
}

const none: ReadonlySet<string> = new Set();

const mark = (kind: "gap" | "start" | "end"): Element => ({
  kind,
  optional: true,
  words: none,
  verbs: none,
  tests: [],
});

function elementOf(written: string): Element {
  const optional = written.slice(-1) === "?";
  const alternatives = (optional ? written.slice(0, -1) : written).split("|");
  const listed: string[] = [];
  const asked: Test[] = [];
  for (const alternative of alternatives) {
    const test = tests[alternative];
    if (test !== undefined) asked.push(test);
    else
      listed.push(
        ...((alternative.charAt(0) === "@" ? lists[alternative.slice(1)] : undefined) ?? alternative).split(
          "|",
        ),
      );
  }
  const isVerb = (each: string): boolean => each.slice(-1) === "*";
  const verbs = new Set(listed.filter(isVerb).map((each) => each.slice(0, -1)));
  return { kind: "word", optional, words: new Set(listed), verbs, tests: asked };
}

const marks: Readonly<Record<string, readonly Element[]>> = {
  "..": [mark("gap")],
  "^": [mark("start")],
  $: [mark("end")],
  "~": [elementOf("@how?"), elementOf("@how?")],
};

const opensClause = /^(?:,|and|so|then|but|please|that|therefore)?$/;
const endsClause = /^(?:,|and|so|but|then|for|from|if|because)$/;

function takes(element: Element, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (element.words.has(word.is)) return true;
  for (const test of element.tests) if (test(words, at)) return true;
  if (element.verbs.size === 0) return false;
  return word.verb !== null && element.verbs.has(word.verb.verb);
}

function afterGap(elements: readonly Element[], next: number, words: readonly Word[], at: number): number {
  for (let skip = 0; skip <= gapLimit; skip++) {
    const end = matchFrom(elements, next, words, at + skip);
    if (end !== -1 || isBreakAt(words, at + skip) || negating.test(wordAt(words, at + skip))) return end;
  }
  return -1;
}

function opensAt(words: readonly Word[], at: number): boolean {
  return isBreakAt(words, at - 1) || opensClause.test(wordAt(words, at - 1));
}

function endsAt(words: readonly Word[], at: number): boolean {
  return isBreakAt(words, at) || endsClause.test(wordAt(words, at));
}

/** The place after the last word that the elements from `index` on take at a place; -1 when they do not fit. */
function matchFrom(elements: readonly Element[], index: number, words: readonly Word[], at: number): number {
  const element = elements[index];
  if (element === undefined) return at;
  switch (element.kind) {
    case "gap":
      return afterGap(elements, index + 1, words, at);
    case "start":
      return opensAt(words, at) ? matchFrom(elements, index + 1, words, at) : -1;
    case "end":
      return endsAt(words, at) ? at : -1;
    case "word": {
      const end = takes(element, words, at) ? matchFrom(elements, index + 1, words, at + 1) : -1;
      return end === -1 && element.optional ? matchFrom(elements, index + 1, words, at) : end;
    }
  }
}

/** A pattern made ready for matching. */
export interface Matcher {
  /** The words, `verb*` and `£` by one of which it is known, and how many words after its start that one stands. */
  readonly keys: readonly string[];
  readonly offset: number;
  /** The place after the last word it takes, from a place on; -1 when it does not fit. Takes a bounded number of words. */
  readonly end: (words: readonly Word[], at: number) => number;
}

/** The keys of the element at an index and, while elements may be missing, of those after it; null where any word fits. */
function keysFrom(elements: readonly Element[], index: number): readonly string[] | null {
  const keys: string[] = [];
  for (const { kind, optional, words, tests: asked } of elements.slice(index)) {
    if (kind === "gap" || kind === "end" || asked.some((test) => test !== tests["£"])) return null;
    words.forEach((word) => keys.push(word));
    if (asked.length > 0) keys.push("£");
    if (!optional) return keys;
  }
  return null;
}

/**
 * Makes a pattern ready for matching.
 * @throws {Error} when neither its first nor its second word can be looked up: such a row would be tried at every word.
 */
export function matcherOf(pattern: Pattern): Matcher {
  const elements: Element[] = [];
  for (const written of pattern.split(" ")) elements.push(...(marks[written] ?? [elementOf(written)]));
  const end = (words: readonly Word[], at: number): number => matchFrom(elements, 0, words, at);
  for (let offset = 0; offset < 2; offset++) {
    const keys = keysFrom(elements, offset);
    if (keys !== null) return { keys, offset, end };
  }
  throw new Error(`no key: ${pattern}`);
}
