import { decodeWords } from "./encoded-words.ts";
import type { Mailbox } from "../../message/index.ts";
import { MailError } from "../errors.ts";
import { limits } from "../limits.ts";
import { addressesIn } from "./address-words.ts";
import { tokensOf } from "./address-tokens.ts";
import type { Token, Tokens } from "./address-tokens.ts";

/** What an address header says. */
export interface AddressList {
  /** Every mailbox, those of groups included, in order; `address` empty where only a name stands. */
  readonly mailboxes: readonly Mailbox[];
  /** The names of groups without anybody in them: `undisclosed-recipients:;`. */
  readonly emptyGroups: readonly string[];
  /** What is no proper address, or can be read in two ways; each at most 80 characters. */
  readonly doubts: readonly string[];
}

interface Reading {
  readonly mailboxes: Mailbox[];
  readonly emptyGroups: string[];
  readonly doubts: string[];
}

/** Doubts after the first few say nothing new. */
const mostDoubts = 5;

/** So many words without a comma are no mailbox: they are taken in pieces, so that they cost no more than their length. */
const longestElement = 200;

function doubt(reading: Reading, text: string): void {
  if (reading.doubts.length < mostDoubts) reading.doubts.push(text.slice(0, 80));
}

function printed({ kind, text }: Token): string {
  if (kind === "quoted") return `"${text}"`;
  if (kind === "comment") return `(${text})`;
  return kind === "angle" ? `<${text}>` : text;
}

/** The display name that a run of tokens makes; null when it makes none. */
function nameOf(tokens: readonly Token[]): string | null {
  const words = tokens.filter(({ kind }) => kind !== "stray").map(({ text }) => text);
  const name = decodeWords(words.join(" ")).trim();
  return name === "" ? null : name;
}

function isEncodedWord(text: string): boolean {
  return text.startsWith("=?") && text.endsWith("?=");
}

/** Tokens without angle brackets: `a@x.example`, `a@x.example (Ann)`, or, not proper, a name and an address. */
function readBare(tokens: readonly Token[], comments: readonly Token[], reading: Reading): void {
  const { addresses, rest, isDoubtful } = addressesIn(tokens);
  const name = nameOf(rest.length > 0 ? rest : comments);
  for (const address of addresses) reading.mailboxes.push({ name, address });
  if (addresses.length === 0) reading.mailboxes.push({ name, address: "" });
  if (addresses.length !== 1 || rest.length > 0 || isDoubtful) doubt(reading, tokens.map(printed).join(" "));
}

/** A route or a scheme before the address within angle brackets (RFC 5322, 4.4). Takes `@a,@b:`, `mailto:`. */
const prefix = /^\s*(?:@[^:]*:|mailto:)/i;

/** The address or addresses within angle brackets; a route is doubtful and left out. */
function readAngle(name: string | null, inside: string, reading: Reading): void {
  const bare = inside.replace(prefix, "");
  const all = allTokens(tokensOf(bare));
  const tokens = all.filter((token) => token.kind !== "comment");
  const { addresses, rest, isDoubtful } = addressesIn(tokens);
  for (const address of addresses) reading.mailboxes.push({ name, address });
  if (addresses.length === 0 && (name !== null || rest.length > 0))
    reading.mailboxes.push({ name, address: "" });
  const isPlain = bare === inside && tokens.length === all.length && rest.length === 0;
  if (addresses.length !== 1 || isDoubtful || !isPlain) doubt(reading, `<${inside}>`);
}

function allTokens(tokens: Tokens): Token[] {
  const all: Token[] = [];
  for (let token = tokens.next(); token; token = tokens.next()) all.push(token);
  return all;
}

/** Words before angle brackets that are another address than the one within: two readers may take either. */
function hasOtherAddress(phrase: readonly Token[], mailboxes: readonly Mailbox[], from: number): boolean {
  const words = phrase.filter((token) => token.kind === "word" && !isEncodedWord(token.text));
  const inside = mailboxes.slice(from).map((mailbox) => mailbox.address.toLowerCase());
  return addressesIn(words).addresses.some((address) => !inside.includes(address.toLowerCase()));
}

/** What stands between two commas. */
function readElement(element: readonly Token[], reading: Reading): void {
  const comments = element.filter((token) => token.kind === "comment");
  const tokens = element.filter((token) => token.kind !== "comment");
  const angles = tokens.filter((token) => token.kind === "angle");
  const firstAngle = tokens.findIndex((token) => token.kind === "angle");
  // Not every reader knows that comments nest, and one that is alone may be meant for a name.
  const isOddlyCommented = comments.some(({ text }) => /[()]/.test(text)) || tokens.length === 0;
  if (comments.length > 0 && isOddlyCommented) doubt(reading, element.map(printed).join(" "));
  if (tokens.length === 0) return;
  if (firstAngle < 0) {
    readBareOrWhole(tokens, comments, reading);
    return;
  }
  const phrase = tokens.slice(0, firstAngle);
  const before = reading.mailboxes.length;
  const name = nameOf(phrase.length > 0 ? phrase : comments);
  for (const angle of angles) readAngle(name, angle.text, reading);
  const isStray = angles.length > 1 || tokens.length > firstAngle + 1;
  if (isStray || hasOtherAddress(phrase, reading.mailboxes, before))
    doubt(reading, tokens.map(printed).join(" "));
}

/** Some programs encode name and address together as one word; RFC 2047, 5 forbids it, and others read no address. */
function readBareOrWhole(tokens: readonly Token[], comments: readonly Token[], reading: Reading): void {
  if (!tokens.every((token) => token.kind === "word" && isEncodedWord(token.text)))
    readBare(tokens, comments, reading);
  else readEncoded(tokens, reading);
}

/** Encoded words and nothing else. */
function readEncoded(tokens: readonly Token[], reading: Reading): void {
  const decoded = nameOf(tokens) ?? "";
  const angle = allTokens(tokensOf(decoded)).find(
    (token) => token.kind === "angle" && token.text.includes("@"),
  );
  if (angle) readAngle(decoded.split("<")[0]?.trim() ?? null, angle.text, reading);
  else reading.mailboxes.push({ name: decoded, address: "" });
  doubt(reading, tokens.map(printed).join(" "));
}

/** The group that the walk is in. */
interface Group {
  readonly name: string;
  /** How many mailboxes there were before it. */
  readonly from: number;
}

/** A colon: what stands before it names a group. A group within a group, or angle brackets or an address before the colon, is doubtful. */
function openGroup(element: readonly Token[], outer: Group | null, reading: Reading): Group {
  const hasAddress = element.some(({ kind, text }) => kind === "angle" || text.includes("@"));
  if (hasAddress) readElement(element, reading);
  if (hasAddress || outer) doubt(reading, `${element.map(printed).join(" ")}:`);
  return outer ?? { name: nameOf(element) ?? "", from: reading.mailboxes.length };
}

function closeGroup(group: Group | null, reading: Reading): void {
  if (group && reading.mailboxes.length === group.from) reading.emptyGroups.push(group.name);
}

/**
 * The mailboxes of an address header (RFC 5322, 3.4, with the obsolete forms of 4.4). Semicolons outside groups count
 * as commas, as Outlook users type them. Linear in the header's length. Nothing is left out: what is no address stays as
 * a name, several addresses where one should stand are all listed, and either is named in `doubts`. Throws
 * ERR_MAIL_TOO_MANY_RECIPIENTS beyond `most` mailboxes.
 */
export function readAddressList(header: string, most: number = limits.mailboxes): AddressList {
  const reading: Reading = { mailboxes: [], emptyGroups: [], doubts: [] };
  const tokens = tokensOf(header);
  let element: Token[] = [];
  let group: Group | null = null;
  for (let token = tokens.next(); token; token = tokens.next()) {
    if (reading.mailboxes.length > most) throw new MailError("ERR_MAIL_TOO_MANY_RECIPIENTS");
    if (token.kind === "colon") {
      group = openGroup(element, group, reading);
      element = [];
    } else if (token.kind === "comma" || token.kind === "semicolon") {
      readElement(element, reading);
      element = [];
      if (token.kind === "semicolon") {
        closeGroup(group, reading);
        group = null;
      }
    } else element.push(token);
    if (element.length < longestElement) continue;
    readElement(element, reading);
    doubt(reading, header);
    element = [];
  }
  readElement(element, reading);
  closeGroup(group, reading);
  if (group || tokens.isUnclosed()) doubt(reading, header);
  if (reading.mailboxes.length > most) throw new MailError("ERR_MAIL_TOO_MANY_RECIPIENTS");
  return reading;
}
