import type { Form, Verb } from "./forms.ts";
import type { NounClass } from "./nouns.ts";
import { nounClassOf } from "./nouns.ts";
import { verbOf } from "./verbs.ts";

/** A word or a mark of punctuation, as the reader of letters sees it. */
export interface Word {
  /** Lower case, straight apostrophes, contractions opened: "we'll" is the two words `we` and `will`. */
  readonly is: string;
  /** UTF-16 offsets into the text; the words of one contraction share them. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** The verb that it can be a form of, whether or not it is one here; null when no table knows it. */
  readonly verb: Verb | null;
  /** What it is to a promise, where it can be a noun; empty when no class knows it. */
  readonly noun: NounClass | "";
}

/**
 * A word: letters with apostrophes and hyphens; a number with commas and a point; or one mark. Takes `£1.5m`, `write-off`,
 * `we’ll`; never white space, a full stop or a quotation mark, which the splitter and the quotations have dealt with.
 */
const piece = /[£$€]?\d(?:[\d,.]*\d)?[a-z%]{0,7}|£|[a-zà-ÿ]+(?:['’-][a-zà-ÿ]+)*['’]?|[,;:()—–?!-]/gi;

const contractions: Readonly<Record<string, readonly string[]>> = {
  "won't": ["will", "not"],
  "shan't": ["shall", "not"],
  "can't": ["can", "not"],
  cannot: ["can", "not"],
  "let's": ["let", "us"],
};

/** After an apostrophe: what the ending stands for. `'s` stands for `is` only after a pronoun. */
const endings: Readonly<Record<string, string>> = { ll: "will", re: "are", ve: "have", m: "am", d: "would" };
const isAfter = /^(?:it|that|this|there|here|what|who|he|she|everything|nobody|nothing|where|how)$/;

/** The words that a contraction stands for; null where the word is none. */
function opened(word: string): readonly string[] | null {
  const at = word.lastIndexOf("'");
  if (at < 1 && word !== "cannot") return null;
  const whole = contractions[word];
  if (whole !== undefined) return whole;
  const stem = word.slice(0, at);
  const ending = word.slice(at + 1);
  if (ending === "t" && stem.slice(-1) === "n") return [stem.slice(0, -1), "not"];
  if (ending === "s" && isAfter.test(stem)) return [stem, "is"];
  const stands = endings[ending];
  return stands === undefined ? null : [stem, stands];
}

/** "The deposit's yours", "the fee's waived": before such a word, `'s` is the verb; in "the developer's agreed" it is "has". */
function openPossessive(words: Word[], next: string): void {
  const last = words[words.length - 1];
  if (last === undefined || last.is.slice(-2) !== "'s") return;
  if (next === "agreed" || (next !== "yours" && next !== "ours" && verbOf(next)?.form !== "past")) return;
  const is = last.is.slice(0, -2);
  words.splice(-1, 1, { ...last, is, noun: nounClassOf(is) }, { ...last, is: "is", verb: null, noun: "" });
}

/** A to Z, and the accented capitals of Latin-1. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 192 && code <= 222);
}

/** The words of a stretch of text, from one offset to another, in order. */
export function wordsOf(text: string, from = 0, to: number = text.length): readonly Word[] {
  const words: Word[] = [];
  const stretch = text.slice(from, to);
  piece.lastIndex = 0;
  for (let match = piece.exec(stretch); match !== null; match = piece.exec(stretch)) {
    const written = match[0];
    const start = from + match.index;
    const end = start + written.length;
    const capital = isCapital(written.charCodeAt(0));
    const take = (is: string): void => {
      words.push({ is, start, end, capital, verb: verbOf(is), noun: nounClassOf(is) });
    };
    openPossessive(words, written);
    const is = written.toLowerCase().replace(/’/g, "'");
    const several = opened(is);
    if (several === null) take(is);
    else several.forEach(take);
  }
  return words;
}

/** What the word at a place is; empty before the first and after the last. */
export function wordAt(words: readonly Word[], at: number): string {
  const word = words[at];
  return word === undefined ? "" : word.is;
}

/** The verb that the word at a place is a form of; empty where no table knows one. */
export function verbAt(words: readonly Word[], at: number): string {
  const word = words[at];
  return word === undefined || word.verb === null ? "" : word.verb.verb;
}

/** The form of the verb at a place; empty where no table knows one. */
export function formAt(words: readonly Word[], at: number): Form | "" {
  const word = words[at];
  return word === undefined || word.verb === null ? "" : word.verb.form;
}

/** What the word at a place is to a promise; empty where no class knows it. */
export function nounAt(words: readonly Word[], at: number): NounClass | "" {
  const word = words[at];
  return word === undefined ? "" : word.noun;
}

/** Whether a clause ends at a place: a mark that parts clauses whatever stands around it, or the sentence's edge. */
export function isBreakAt(words: readonly Word[], at: number): boolean {
  const is = wordAt(words, at);
  return is === "" || (is.length === 1 && ";:()—–?!-".indexOf(is) >= 0);
}
