import type { Participant } from "../../message/index.ts";

/** The author of a printed header, and the second party of "A on behalf of B". */
export interface Authors {
  readonly from: Participant | null;
  readonly also: Participant | null;
}

/**
 * An address: takes `ruth.adeyemi@council.example`, `o'neill@x.example`; must not take `ECT@ECT` (Notes) or `@handle`.
 * The local part ends a run of its characters, so that the search never goes back.
 */
const address =
  /[^\s<>()[\]{},;:"“”„«»|@＜＞]{1,100}@(?:[a-z\d\u00a1-\uffff](?:[a-z\d\u00a1-\uffff-]{0,62})\.){1,8}[a-z\u00a1-\uffff][a-z\d\u00a1-\uffff-]{1,62}/gi;

const quotes = "\"'“”„‟‘’‚«»`";

/** The directory names of Exchange, which no one can write to: `</O=COUNCIL/OU=…>`, `IMCEAEX-…`. */
const directoryName = /<?\/o=[^<>;]{0,300}>?|imceaex-[^\s<>[\]@]{0,300}@[^\s<>[\];]{0,200}/gi;

/** Cut off from names at both ends. */
function unquoted(text: string): string {
  let start = 0;
  let end = text.length;
  const isEdge = (at: number): boolean => {
    const character = text.charAt(at);
    return character <= " " || quotes.indexOf(character) >= 0 || "*,;<>[]|:：，；".indexOf(character) >= 0;
  };
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return text.slice(start, end).replace(/\s+/g, " ");
}

/** Addresses as they stand, in order; apostrophes around one are quotation marks. */
function addressesIn(text: string): readonly string[] {
  if (text.indexOf("@") < 0) return [];
  return (text.match(address) ?? []).map((found) =>
    found
      .replace(/^(?:mailto=|['’‘`*]){1,3}/i, "")
      .replace(/['’.*-]{1,3}$/, "")
      .toLowerCase(),
  );
}

/** True when an address stands in the text. */
export function hasAddress(text: string): boolean {
  return addressesIn(text).length > 0;
}

/** What stands in front of the brackets that hold the address, or, of `a@b (Name)`, inside them. */
function nameBeside(text: string): string {
  const opens = /[<[＜(]/.exec(text);
  const before = text.slice(0, opens === null ? text.length : opens.index);
  if (hasAddress(before) && opens !== null && opens[0] === "(")
    return text.slice(opens.index + 1).replace(/\).*$/, "");
  if (opens === null || opens[0] !== "(") return before;
  // A name may hold brackets of its own, `Nwosu (Leader) <a@b>`; those that hold the address end it.
  const bracket = /[<[＜]|\([^()]{0,100}@/.exec(text);
  return text.slice(0, bracket === null ? text.length : bracket.index);
}

/** One mailbox as printed; null when nothing of a name or an address is left. */
export function participantIn(printed: string): Participant | null {
  const text = printed
    .replace(directoryName, " ")
    .replace(/mailto:\s{0,5}/gi, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">");
  const found = addressesIn(text);
  const beside = unquoted(
    found.length === 0 ? text.replace(/[<[][^<>[\]]{0,200}[>\]]/g, " ") : nameBeside(text),
  );
  // Of `a@b <c@d>` the bracketed one is written to; of `a@b <a@b>` there is no name.
  const bracketed = /[<[＜(]\s{0,9}(['"]?[^\s<>[\]()]{1,200}@)/.exec(text);
  const last = bracketed === null ? undefined : addressesIn(text.slice(bracketed.index))[0];
  const chosen = last ?? found[0] ?? null;
  const isNameless =
    beside === "" || beside.toLowerCase() === chosen || !/[^\W_]|[\u00a1-\uffff]/.test(beside);
  const name = isNameless || (found.length > 0 && addressesIn(beside)[0] === chosen) ? null : beside;
  return name === null && chosen === null ? null : { name, address: chosen };
}

const closing = new Map([
  ["(", ")"],
  ["<", ">"],
  ["[", "]"],
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
]);

/** Parts a list at a separator, except inside quotes and brackets; what is never closed closes at the next separator. */
function split(text: string, separators: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const close = closing.get(text.charAt(i));
    if (close !== undefined) {
      const end = text.indexOf(close, i + 1);
      if (end > 0 && end - i <= 200) i = end;
    } else if (separators.indexOf(text.charAt(i)) >= 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

const wordsIn = (text: string): number => unquoted(text.replace(/\([^()]{0,100}\)/g, "")).split(/\s+/).length;

/** True when "A, B" is one person, "Adeyemi, Ruth", and not two: one of the parts is no full name of its own. */
function isSurnameFirst(left: string, right: string): boolean {
  const rest = unquoted(right.replace(/[<[(].*$/, ""));
  return wordsIn(left) === 1 || wordsIn(rest) === 1 || /^\S+\s\S\.?$/.test(rest);
}

/** Puts "Surname" and "Forename <a@b>" together again where a comma parts them. */
function joinSurnames(parts: readonly string[]): readonly string[] {
  const bare = parts.map((part) => !hasAddress(part));
  const isPaired = parts.length % 2 === 0 && bare.every((is, i) => is === (i % 2 === 0));
  const areNames = bare.every((is) => is);
  const allSingle = areNames && parts.length % 2 === 0 && parts.every((part) => wordsIn(part) === 1);
  const joined: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    const next = parts[i + 1];
    const joins =
      next !== undefined &&
      bare[i] === true &&
      (isPaired ||
        allSingle ||
        (areNames ? parts.length === 2 : bare[i + 1] === false && wordsIn(part) === 1)) &&
      (!areNames || allSingle || isSurnameFirst(part, next));
    if (joins) i++;
    joined.push(joins ? `${part}, ${next}` : part);
  }
  return joined;
}

/** What a client prints where nobody is named, and what stands for recipients nobody may see. */
const nobody = /^(?:undisclosed[- ]recipients?|unlisted[- ]recipients?|none|n\/a|-+|\.+)\s?:?$/i;

/**
 * The people of a To or Cc line, in order: parted by semicolons where there are any, so that `Adeyemi, Ruth` is one
 * person; else by commas outside quotes and brackets, `Surname, Forename` put together.
 */
export function participantsIn(printed: string): readonly Participant[] {
  if (printed.trim() === "") return [];
  const bySemicolon = split(printed, ";；");
  const parts = bySemicolon.length > 1 || /[;；]\s*$/.test(printed.slice(-20)) ? bySemicolon : null;
  const chunks: string[] = [];
  for (const part of parts ?? [printed]) {
    const pieces = split(part, ",，、");
    const severalAddresses = pieces.filter(hasAddress).length > 1;
    if (parts === null || severalAddresses) chunks.push(...joinSurnames(pieces));
    else chunks.push(part);
  }
  const people: Participant[] = [];
  for (const chunk of chunks) {
    const person = nobody.test(chunk) ? null : participantIn(chunk);
    if (person !== null) people.push(person);
  }
  return people;
}

/**
 * Who writes for whom, as Outlook prints it in some languages: takes `A <a@b> on behalf of B <c@d>`; must not take
 * `behalf` alone.
 */
const onBehalfOf =
  /\s(?:on\s{1,5}behalf\s{1,5}of|im\s{1,5}auftrag\s{1,5}von|de\s{1,5}la\s{1,5}part\s{1,5}de|au\s{1,5}nom\s{1,5}de|en\s{1,5}nombre\s{1,5}de|per\s{1,5}conto\s{1,5}di|namens|em\s{1,5}nome\s{1,5}de|w\s{1,5}imieniu|för\s{1,5}räkning|på\s{1,5}vegne\s{1,5}af|ar\s{1,5}ran)\s/i;

/** The author of a From line: one mailbox, or two where one writes on behalf of the other. */
export function authorsIn(printed: string): Authors {
  const behalf = onBehalfOf.exec(printed);
  if (behalf === null) return { from: participantIn(printed), also: null };
  return {
    from: participantIn(printed.slice(0, behalf.index)),
    also: participantIn(printed.slice(behalf.index + behalf[0].length)),
  };
}
