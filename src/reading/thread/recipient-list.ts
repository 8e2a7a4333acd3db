import { hasAddress } from "./addresses.ts";

const closing = new Map([
  ["(", ")"],
  ["<", ">"],
  ["[", "]"],
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
]);

/** Two mailboxes that lost what parted them: `Ruth <ruth@x.example>Tom <tom@x.example>`. */
const isRunTogether = (text: string, at: number): boolean =>
  text.charAt(at) === ">" && /[^\s<>()[\]"'.,;:]/.test(text.charAt(at + 1));

/** Parts a list at separators outside quotes and brackets; what is not closed soon was never opened. */
function split(text: string, separators: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const close = closing.get(character);
    if (close !== undefined) i += text.slice(i + 1, i + 200).indexOf(close) + 1;
    const isSeparator = close === undefined && separators.indexOf(character) >= 0;
    if (!isSeparator && !isRunTogether(text, i)) continue;
    parts.push(text.slice(from, isSeparator ? i : i + 1).trim());
    from = i + 1;
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== "");
}

/** How many words of a name a part has, what stands in brackets apart. */
function words(part: string): number {
  const name = part.replace(/[<[(][^<>[\]()]{0,200}[>\])]/g, " ").trim();
  return name.split(/\s+/).length;
}

/** Takes `Ruth` and `Cheryl D.`, which are no full names; must not take `Ruth Adeyemi`. */
const isForename = (part: string): boolean =>
  words(part) === 1 || /^\S{1,60}\s\S\.?$/.test(part.split(/[<[(]/, 1)[0]?.trim() ?? "");

/** "Surname, Forename" or two people: the rules differ for a list of names and for one with addresses. */
interface Commas {
  /** No part has an address. */
  readonly areNames: boolean;
  /** Parts with and without an address take turns: `Adeyemi, Ruth <a@b>, Webb, Tom <c@d>`. */
  readonly takeTurns: boolean;
  /** Single words, in pairs: `Adeyemi, Ruth, Webb, Tom`. */
  readonly arePairs: boolean;
}

function commasOf(parts: readonly string[]): Commas {
  const isEven = parts.length % 2 === 0;
  const areNames = !parts.some(hasAddress);
  return {
    areNames,
    takeTurns: isEven && !areNames && parts.every((part, i) => hasAddress(part) === (i % 2 === 1)),
    arePairs: isEven && areNames && parts.every((part) => words(part) === 1),
  };
}

function isOnePerson(left: string, right: string, count: number, commas: Commas): boolean {
  if (commas.arePairs || commas.takeTurns) return true;
  if (commas.areNames) return count === 2 && (words(left) === 1 || isForename(right));
  return !hasAddress(left) && hasAddress(right) && words(left) === 1;
}

/** Puts "Surname" and "Forename <a@b>" together again where a comma parts them. */
function joinSurnames(parts: readonly string[]): readonly string[] {
  const commas = commasOf(parts);
  const joined: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const left = parts[i] ?? "";
    const right = parts[i + 1];
    const isOne = right !== undefined && isOnePerson(left, right, parts.length, commas);
    joined.push(isOne ? `${left}, ${right}` : left);
    if (isOne) i++;
  }
  return joined;
}

/**
 * The mailboxes of a To or Cc line as printed, in order: parted by semicolons where there are any, so that
 * `Adeyemi, Ruth` is one person; else by commas outside quotes and brackets, `Surname, Forename` put together.
 */
export function recipientsIn(printed: string): readonly string[] {
  const parts = split(printed, ";；");
  const isBySemicolon = parts.length > 1 || /[;；]\s{0,9}$/.test(printed.slice(-10));
  const chunks: string[] = [];
  for (const part of parts) {
    const pieces = /[,，、]/.test(part) ? split(part, ",，、") : [part];
    const areSeveral = pieces.length > 1 && (!isBySemicolon || pieces.filter(hasAddress).length > 1);
    for (const chunk of areSeveral ? joinSurnames(pieces) : [part]) chunks.push(chunk);
  }
  return chunks;
}
