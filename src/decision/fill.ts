import { replaceUnprintable } from "../message/index.ts";

/** A control or a separator of lines: it parted two words. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const parting = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Longer values are cut: a sentence shows enough to recognise what is meant. */
const longestValue = 240;

/** Text from a mail as it may stand in a sentence: on one line, nothing invisible, at most `longest` characters. */
export function cleaned(text: string, longest: number = longestValue): string {
  const visible = replaceUnprintable(text.slice(0, 8 * longestValue), (character) =>
    parting.test(character) ? " " : "",
  )
    .replace(/\s+/g, " ")
    .trim();
  if (visible.length <= longest) return visible;
  const cut = visible.slice(0, Math.max(longest - 1, 0));
  return `${cut.replace(/[\ud800-\udbff]$/, "").trim()}…`;
}

/** A placeholder in a table of words: takes `{originator}`; not `{}` or `{a b}`. */
const placeholder = /\{([a-zA-Z]{1,30})\}/g;

/** The names of a sentence's placeholders, in their order. */
export function placeholdersOf(template: string): readonly string[] {
  return (template.match(placeholder) ?? []).map((found) => found.slice(1, -1));
}

/** A sentence with its placeholders filled; values are cleaned, and a value that is missing shows as its name. */
export function fill(template: string, values: Readonly<Record<string, string>>, longest?: number): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
    return value === undefined ? name : cleaned(value, longest);
  });
}
