import { onOneLine } from "../../message/index.ts";
import type { Value } from "./mail-rule.ts";

/** What PowerShell takes for a single quotation mark, the curly ones among them (language specification, 2.3.5.2). */
const singleQuotes = /['\u2018\u2019\u201a\u201b]/g;

/** A text as PowerShell reads it literally: in single quotes, in which nothing is expanded. */
export function quoted(text: string): string {
  return `'${onOneLine(text).replace(singleQuotes, "$&$&")}'`;
}

/** A value as it stands after a parameter's name. A list of any length is an array. */
export function literal(value: Value): string {
  if (typeof value === "string") return quoted(value);
  return "constant" in value ? value.constant : `@(${value.map(quoted).join(", ")})`;
}

/** A line of comment. Nothing in it can end the comment, because nothing in it ends the line. */
export function comment(text: string): string {
  return `# ${onOneLine(text)}`;
}
