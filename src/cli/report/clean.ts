import { replaceUnprintable } from "../../message/index.ts";

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}

/**
 * Text from a mail or a file name, made safe for a terminal on one line: white space folded, and every character that
 * could move the cursor, change a colour, turn the direction or hide something shown as `\u202e`.
 */
export function clean(text: string): string {
  return replaceUnprintable(text.replace(/[\t\n\v\f\r ]+/g, " "), escaped).trim();
}

/** One line of JSON in which the same characters stand escaped: equal when parsed, harmless when looked at. */
export function cleanJson(value: unknown): string {
  return replaceUnprintable(JSON.stringify(value), escaped);
}
