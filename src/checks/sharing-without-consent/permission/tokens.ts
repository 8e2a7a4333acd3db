/** A word of a sentence. */
export interface Token {
  /** As written, without the punctuation around it. */
  readonly text: string;
  readonly lower: string;
  /** A comma, colon or bracket stands between it and the next word. */
  readonly isBeforeBreak: boolean;
}

/** Punctuation around a word; an apostrophe within it stays: takes `(this`, `Wilk,`; keeps `don't`, `e-mail`. */
const opening = /^[("'“”‘[<*_]{1,5}/;
const closing = /[)"'“”’\]>*_,.;:!?…]{1,5}$/;

/** The words of a sentence, in order. A dash that stands alone is a break after the word before it. */
export function wordsOf(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const raw of sentence.split(/\s+|(?=[–—])/)) {
    const text = raw
      .replace(opening, "")
      .replace(closing, "")
      .replace(/^[–—-]{1,3}/, "");
    const isBeforeBreak = /[,;:)]$/.test(raw);
    if (text !== "") tokens.push({ text, lower: text.toLowerCase(), isBeforeBreak });
    const last = tokens[tokens.length - 1];
    if (text === "" && last !== undefined) tokens[tokens.length - 1] = { ...last, isBeforeBreak: true };
  }
  return tokens;
}

/** Words with which a new thought begins after "but" or "and", so that each half is read for itself. */
const fresh = new Set(
  "please do don't dont never keep otherwise only in for i i'd i'm it this that you let no ask".split(" "),
);
const joints = new Set("but however although though".split(" "));
const refusals = new Set("don't dont never keep otherwise".split(" "));

/** More words than anybody writes in one clause: what is longer is read in pieces, so that time stays linear. */
const longestClause = 120;

function splitsAfter(token: Token, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (next === undefined) return false;
  if (joints.has(token.lower)) return fresh.has(next.lower);
  const startsRefusal =
    refusals.has(next.lower) ||
    (/^(?:please|do)$/.test(next.lower) && /^(?:do|not|don't|dont|never|keep)$/.test(afterNext?.lower ?? ""));
  return (token.lower === "and" || token.isBeforeBreak) && startsRefusal;
}

/** A sentence's words in the parts that each make a statement: `share it with X, but don't forward it` gives two. */
export function clausesOf(sentence: string): readonly (readonly Token[])[] {
  const tokens = wordsOf(sentence);
  const clauses: Token[][] = [];
  let clause: Token[] = [];
  tokens.forEach((token, index) => {
    clause.push(token);
    const isOver =
      splitsAfter(token, tokens[index + 1], tokens[index + 2]) || clause.length === longestClause;
    if (!isOver) return;
    clauses.push(clause);
    clause = [];
  });
  clauses.push(clause);
  return clauses.filter((each) => each.length > 0);
}

/** Words in lower case, one blank between them. */
export function lowerText(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(" ");
}

/** A set of words from one text, for tables that are read as lines. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** The word at a place, in lower case; empty before the first and behind the last. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}
