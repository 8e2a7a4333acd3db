import type { StatementKind } from "../../../../src/message/index.ts";

const kinds: Readonly<Record<string, StatementKind>> = { o: "obligation", l: "liability", i: "instruction" };

/** A sentence that was marked, and what it does; nothing: it must not decide. */
export interface Marked {
  readonly text: string;
  readonly kinds: readonly StatementKind[];
}

/** `{{ol|A sentence.}}`; not `{{x|A sentence.}}`. */
const mark = /\{\{([oli]+|-)\|([^{}]+)\}\}/g;

/** The marked sentences in their order, on one line each. */
export function markedIn(text: string): readonly Marked[] {
  return [...text.matchAll(mark)].map(([, letters = "", sentence = ""]) => ({
    text: sentence,
    kinds: Array.from(letters).flatMap((letter) => kinds[letter] ?? []),
  }));
}

/** The text without its marks. Throws when one is left, which is a slip of the pen. */
export function unmarked(text: string): string {
  const clean = text.replace(mark, "$2");
  if (/[{}|]{2}/.test(clean)) throw new Error(`a mark is left in: ${clean}`);
  return clean;
}
