/** Control, bidirectional and invisible characters: C0, DEL, C1, ALM, zero-width, LRM/RLM, embeddings, isolates, BOM. */
// eslint-disable-next-line no-control-regex -- these are the characters that are taken out
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The same without line feeds, tabs and what JSON escapes by itself. */
const unsafeInJson = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Text from a mail or a file name, made safe for a terminal on one line: white space folded, and every character that
 * could move the cursor, change a colour, turn the direction or hide something shown as `\u202e`.
 */
export function clean(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, " ")
    .replace(unsafe, escaped)
    .trim();
}

/** One line of JSON in which the same characters stand escaped: equal when parsed, harmless when looked at. */
export function cleanJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafeInJson, escaped);
}
