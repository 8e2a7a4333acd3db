import { fold } from "../name.ts";

/** What stands between words: every sign of ASCII, and blanks, dashes, bullets and other signs beyond it. */
const between = /[^0-9a-z\u00c0-\u1fff\u2c00-\u2fef\u3040-\ufefe\uff10-\uffef]+/;

/** Spellings under which a canonical name has one form. */
const oneTitle: Readonly<Record<string, string>> = { councillor: "cllr", councilor: "cllr", doctor: "dr" };

/** The words of a text as names are compared: case and accents folded, at every sign a new word. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(between)
    .filter((word) => word !== "")
    .map((word) => (Object.prototype.hasOwnProperty.call(oneTitle, word) ? (oneTitle[word] ?? word) : word));
}
