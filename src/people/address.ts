import { asciiLower, normaliseDomain } from "./domain.ts";
import { remembered } from "./remembered.ts";

/** What needs quotes in a local part, and so cannot stand in one without: takes `a b`, `a@b`; not `o'hara+x`. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const needsQuotes = /[\u0000-\u0020\u007f"(),:;<>@[\\\]]/;

/** A quoted local part (RFC 5322, 3.2.4), every backslash followed by what it quotes: `"a\"b"`; not `"a"b"`. */
const quoted = /^"((?:[^"\\]|\\[^])*)"$/;

/** The local part for comparing: unquoted where quotes change nothing (RFC 5322, 3.4.1), ASCII lower case. */
function normaliseLocal(local: string): string | null {
  const content = quoted.exec(local);
  if (content === null) return local === "" || needsQuotes.test(local) ? null : asciiLower(local);
  const bare = (content[1] ?? "").replace(/\\([^])/g, "$1");
  const isDotAtom = bare !== "" && !needsQuotes.test(bare) && bare.split(".").every((atom) => atom !== "");
  return asciiLower(isDotAtom ? bare : `"${bare.replace(/["\\]/g, "\\$&")}"`);
}

/** Without ASCII blanks around it. `trim` would also take away a zero-width space, and so forgive a look-alike. */
function withoutBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  return text.slice(start, end);
}

/** An address in its two halves, both normalised. */
export interface AddressParts {
  readonly local: string;
  readonly domain: string;
  /** Both, for comparing whole. */
  readonly address: string;
}

/** An address (RFC 5322 addr-spec) in its two halves; null when it is none, or names two domains. */
export const partsOf: (address: string) => AddressParts | null = remembered((address) => {
  const spec = withoutBlanks(address);
  const at = spec.lastIndexOf("@");
  if (at < 1) return null;
  const domain = normaliseDomain(spec.slice(at + 1));
  const local = domain === null ? null : normaliseLocal(spec.slice(0, at));
  return local === null || domain === null ? null : { local, domain, address: `${local}@${domain}` };
});

/**
 * An address for comparing whole: the local part in ASCII lower case and without needless quotes, the domain in A-labels,
 * lower case, without a trailing dot. Null when the text is no address. Outward contract, section 1.
 */
export function normaliseAddress(address: string): string | null {
  return partsOf(address)?.address ?? null;
}

/** Whether two texts are one address, compared whole. What is no address equals nothing. */
export function sameAddress(a: string, b: string): boolean {
  const first = normaliseAddress(a);
  return first !== null && first === normaliseAddress(b);
}

/** The domain of an address, in A-labels, lower case, without a trailing dot; null when the text is no address. */
export function domainOf(address: string): string | null {
  return partsOf(address)?.domain ?? null;
}
