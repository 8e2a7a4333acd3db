/** The longest text that is repeated in a fault; the rest is left out. */
const longestQuote = 80;

/** What does not print as itself: controls, and the invisible and direction-changing characters of Unicode. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const unprintable = /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A text with whatever does not print written as an escape, cut to length. */
export function printable(text: string): string {
  const short = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return short.replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A text of the file as a fault shows it: printable, in quotes. */
export function quote(text: string): string {
  return `"${printable(text)}"`;
}

/** A value of the file in words: a text in quotes, a number as it is, a list or an object by what it is. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return value === "" ? "an empty text" : quote(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}

/** The names of a closed set in a sentence. */
export function oneOf(names: readonly string[]): string {
  return names.length === 1 ? names.join("") : `one of ${names.join(", ")}`;
}
