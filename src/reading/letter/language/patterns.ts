import { costlyActAt, orderAt } from "./acts.ts";
import { verbAmong, type Form } from "./forms.ts";
import { care, harming } from "./minds-lexicon.ts";
import { isMoney } from "./near.ts";
import { procedural } from "./orders-lexicon.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/**
 * A pattern of words, one element after another:
 * `a|b` one of these words · `accept*` any form of a verb · `@class` a class of words · `~` up to two adverbs ·
 * `..` up to five words, none negating, within the clause · `^` the start of a clause · `$` its end ·
 * `?` after an element: it may be missing.
 */
export type Pattern = string;

/** Classes that are lists of words, as patterns write them. */
const lists: Readonly<Record<string, string>> = {
  we: "we|the-authority",
  writer: "we|i|the-authority",
  us: "us|the-authority",
  be: "is|are|was|were|am",
  have: "have|has|had",
  do: "do|does|did|will|shall|can|could",
  ours: "our|us|ours|the-authority",
  price: "price|figure|quote|quotation|terms|offer|sum|rent|tender|bid",
  paper: "letter|email|e-mail|note|message",
  word: "promise|guarantee|assurance|undertaking|commitment|word|pledge",
  leave: "permission|consent|approval|agreement|blessing|go-ahead",
  prize:
    "job|contract|post|role|place|pitch|tender|grant|funding|work|order|tenancy|licence|hall|site|land|deal|lease|unit",
  bill: "bill|tab|cost|costs|charge|expense|expenses|fees|invoice|invoices|bills",
  blame: "liability|liable|responsibility|blame|fault|negligence|negligent|culpability|careless",
  fault: "fault|mistake|error|negligence|doing|oversight|neglect|blunder|failure|failing",
  claim: "claim|claims|allegation|allegations|accusation|suggestion",
  them: "him|her|them|you",
  party:
    "contractor|contractors|operator|operators|company|firm|crew|crews|team|tenant|tenants|bank|staff|supplier|suppliers|" +
    "landlord|occupier|occupiers|owner|leaseholder|licensee|stallholders|traders|agency|subcontractor|subcontractors|" +
    "developer|skipper|skippers|agent|agents|manager|foreman|bidders|tenderers|men|drivers|driver",
  the: "the|your|all|any|both|these|those|this|that|every|each|works|work",
  how:
    "very|quite|wholly|entirely|fully|solely|simply|clearly|plainly|largely|partly|all|hereby|also|therefore|certainly|so|" +
    "squarely|just|completely|totally|now|both|frankly|really|firmly|in|way|any|the|no|full|its|some|such|sole|legal|" +
    "further|absolutely|always|own|our|part",
  day:
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|week|month|day|days|hours|noon|today|" +
    "tomorrow|once|end|cost|expense",
  harm:
    "damage|damages|injury|injuries|loss|losses|accident|collision|crash|flood|flooding|collapse|fall|fire|leak|subsidence|" +
    "delay|error|mistake|failure|breach|harm|theft|incident|wreck|mess|what|that|this|it|cracks|burst|wall|death|illness",
  count: "two|three|five|seven|ten|fourteen|twenty|twenty-one|twenty-eight|thirty|until|till",
  many: "a|an|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty",
  gone:
    "gone|out|off|clear|cleared|removed|vacated|demolished|dismantled|stopped|suspended|closed|shut|locked|moved|taken|" +
    "returned|handed|repaired|replaced|reinstated|evacuated|switched|halted|emptied|finished|restored",
};

type Test = (words: readonly Word[], at: number) => boolean;

const formOf =
  (verbs: ReadonlySet<string>, form: Form): Test =>
  (words, at) => {
    const word = words[at];
    return word !== undefined && verbAmong(word.verbs, (verb) => verbs.has(verb))?.form === form;
  };

const notADeed = /^(?:not|also|then|now|therefore|never|first|still|just|always|.|.+ly)$/;

/** Classes that ask more of a word than which it is. */
const tests: Readonly<Record<string, Test>> = {
  money: (words, at) => isMoney(wordAt(words, at)),
  number: (words, at) => /^\d/.test(wordAt(words, at)),
  any: (words, at) => at < words.length,
  cost: (words, at) => costlyActAt(words, at)?.form === "base",
  costing: (words, at) => costlyActAt(words, at)?.form === "ing",
  costed: (words, at) => costlyActAt(words, at)?.form === "past",
  order: (words, at) => orderAt(words, at)?.form === "base",
  ordered: (words, at) => orderAt(words, at)?.form === "past",
  care: formOf(care, "base"),
  cared: formOf(care, "past"),
  harmed: formOf(harming, "past"),
  deed: (words, at) => {
    const is = wordAt(words, at);
    return is !== "" && !procedural.has(is) && !notADeed.test(is);
  },
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
    const name = alternative.charAt(0) === "@" ? alternative.slice(1) : "";
    const test = tests[name];
    if (test !== undefined) asked.push(test);
    else listed.push(...(lists[name] ?? alternative).split("|"));
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
  return word.verbs.some(({ verb }) => element.verbs.has(verb));
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
  /** What its first word may be: words and `verb*`; null when any word must be tried. */
  readonly begins: readonly string[] | null;
  /** The place after the last word it takes, from a place on; -1 when it does not fit. Takes a bounded number of words. */
  readonly end: (words: readonly Word[], at: number) => number;
}

function beginningsOf(elements: readonly Element[]): readonly string[] | null {
  const begins: string[] = [];
  for (const { kind, optional, words, tests: asked } of elements) {
    if (asked.length > 0 || kind === "gap" || kind === "end") return null;
    words.forEach((word) => begins.push(word));
    if (!optional) return begins;
  }
  return null;
}

/** Makes a pattern ready for matching. */
export function matcherOf(pattern: Pattern): Matcher {
  const elements: Element[] = [];
  for (const written of pattern.split(" ")) elements.push(...(marks[written] ?? [elementOf(written)]));
  return { begins: beginningsOf(elements), end: (words, at) => matchFrom(elements, 0, words, at) };
}
