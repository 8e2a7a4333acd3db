import type { Token } from "./address-tokens.ts";

/** The addresses among tokens that stand without angle brackets, and what is left. */
export interface AddressWords {
  /** As written; a quoted local part keeps its quotes only where it needs them. */
  readonly addresses: readonly string[];
  readonly rest: readonly Token[];
  /** Something in an address is not of RFC 5322: another reader may read another address. */
  readonly isDoubtful: boolean;
}

/** What needs no quotes in a local part: atoms joined by single dots (RFC 5322, 3.2.3). Takes `ann.o'day`, not `a b`. */
// eslint-disable-next-line no-control-regex -- no atom holds a control character
const dotAtom = /^[^\u0000-\u0020\u007F"(),.:;<>@[\\\]]+(?:\.[^\u0000-\u0020\u007F"(),.:;<>@[\\\]]+)*$/;

/** An encoded word (RFC 2047) where none may stand. */
const encodedWord = /=\?[^?\s]{1,40}\?[bq]\?/i;

/** What no domain may hold. Takes a control character, a space, a comma, a second `@`; not `x.example`. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const improper = /[\u0000-\u0020\u007F"(),:;<>@[\\\]]/;

/** White space and signs without width, of which no address is made: one reader parts words at them, and another does not. */
const blank = /[\s\u0085\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

/** What every reader reads alike: a local part, one `@`, a domain. */
function isProper(address: string): boolean {
  const at = address.indexOf("@");
  const isWhole = at < address.length - 1 && !encodedWord.test(address) && !blank.test(address);
  return isWhole && dotAtom.test(address.slice(0, at)) && !isImproper(address.slice(at + 1));
}

/** A domain literal (RFC 5321, 4.1.3) may hold colons. */
function isImproper(domain: string): boolean {
  const isLiteral = domain.startsWith("[") && domain.endsWith("]");
  return improper.test(isLiteral ? domain.slice(1, -1).replace(/:/g, "") : domain);
}

/** Tokens that belong together. */
type Cluster = readonly Token[];

/** Whether a token continues the one before it: no space between them, or a lone `@` or dot (RFC 5322, 4.4). */
function continues(previous: Token | undefined, token: Token): boolean {
  if (!previous || !isWord(previous) || !isWord(token)) return false;
  if (!token.isSpaced) return true;
  const endsOpen = previous.kind === "word" && /[@.]$/.test(previous.text);
  return endsOpen || (token.kind === "word" && /^[@.]/.test(token.text));
}

function isWord(token: Token): boolean {
  return token.kind === "word" || token.kind === "quoted";
}

function clustersOf(tokens: readonly Token[]): Cluster[] {
  const clusters: Token[][] = [];
  let previous: Token | undefined;
  for (const token of tokens) {
    const last = clusters[clusters.length - 1];
    if (last && continues(previous, token)) last.push(token);
    else clusters.push([token]);
    previous = token;
  }
  return clusters;
}

/** The address that a cluster makes, and whether it is proper. "ann"@x and ann@x are one address (RFC 5322, 3.2.4). */
function addressOf(cluster: Cluster): { readonly text: string; readonly isProper: boolean } {
  const [local, domain] = cluster;
  if (cluster.length === 2 && local?.kind === "quoted" && domain?.text.startsWith("@")) {
    const isPlain = dotAtom.test(local.text);
    const written = isPlain ? local.text : `"${local.text.replace(/["\\]/g, "\\$&")}"`;
    return { text: written + domain.text, isProper: isProper(`q${domain.text}`) };
  }
  const text = cluster.map((token) => (token.kind === "quoted" ? `"${token.text}"` : token.text)).join("");
  return { text, isProper: isProper(text) };
}

/** Finds the addresses among words and quoted strings. An `@` inside quotes makes no address of them. */
export function addressesIn(tokens: readonly Token[]): AddressWords {
  const addresses: string[] = [];
  const rest: Token[] = [];
  let isDoubtful = false;
  for (const cluster of clustersOf(tokens)) {
    const hasAt = cluster.some((token) => token.kind === "word" && token.text.includes("@"));
    if (hasAt) {
      const address = addressOf(cluster);
      addresses.push(address.text);
      // Not every reader knows that blanks and comments may stand around dots.
      isDoubtful ||= !address.isProper || cluster.slice(1).some(({ isSpaced }) => isSpaced);
    } else for (const token of cluster) rest.push(token);
  }
  return { addresses, rest, isDoubtful };
}
