import type { Value } from "./mail-rule.ts";

/** What PowerShell takes for a single quotation mark, the curly ones among them (language specification, 2.3.5.2). */
const singleQuotes = /['\u2018\u2019\u201a\u201b]/g;

/** What would end a line, hide in it, or turn what follows around. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** A text as PowerShell reads it literally: in single quotes, in which nothing is expanded. */
export function quoted(text: string): string {
  return `'${text.replace(unprintable, " ").replace(singleQuotes, "$&$&")}'`;
}

/** A value as it stands after a parameter's name. A list of any length is an array. */
export function literal(value: Value): string {
  if (typeof value === "string") return quoted(value);
  return "constant" in value ? value.constant : `@(${value.map(quoted).join(", ")})`;
}

/** A line of comment. Nothing in it can end the comment, because nothing in it ends the line. */
export function comment(text: string): string {
  return `# ${text.replace(unprintable, " ")}`;
}
