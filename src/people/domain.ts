import { decodePunycode, encodePunycode } from "./punycode.ts";
import { remembered } from "./remembered.ts";

/** The longest domain in A-labels (RFC 1035, 2.3.4, less the root), and in U-labels of two UTF-16 units a character. */
const longestInALabels = 253;
const longestAsWritten = 512;

/** What can stand in no domain: blanks, controls, and what delimits an address. Takes `a b`, `a@b`; not `a-b.c`. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const noDomain = /[\u0000-\u0020\u007f"(),:;<>@[\\\]]/;

/** An address literal (RFC 5321, 4.1.3): `[192.0.2.1]`, `[IPv6:2001:db8::1]`; not `[a b]`. */
const literal = /^\[[0-9A-Za-z.:-]+\]$/;

const beyondAscii = /[^\u0000-\u007f]/; // eslint-disable-line no-control-regex -- the whole ASCII range

/** Lower case of A to Z only: no other character may become an ASCII letter, as the Kelvin sign would. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function lowerUnlessAscii(character: string): string {
  const lower = character.toLowerCase();
  return beyondAscii.test(lower) ? lower : character;
}

/** Case folded and composed (NFC), but never so that a compatibility character turns into an ASCII one. */
function foldLabel(label: string): string {
  const characters = Array.from(label);
  const becomesAscii = (character: string): boolean =>
    beyondAscii.test(character) && !beyondAscii.test(character.normalize("NFC"));
  const lower = characters
    .map((character) => (beyondAscii.test(character) ? lowerUnlessAscii(character) : character.toLowerCase()))
    .join("");
  return characters.some(becomesAscii) ? lower : lower.normalize("NFC");
}

function aLabel(label: string): string | null {
  if (!beyondAscii.test(label)) return asciiLower(label);
  const encoded = encodePunycode(foldLabel(label));
  return encoded === null ? null : `xn--${encoded}`;
}

/**
 * A domain for comparing: every label as its A-label (RFC 5890, 2.3.2.1), lower case, without a trailing dot. Case and
 * composition are folded and nothing more: full-width letters, zero-width characters and other forms that UTS 46 would
 * map away stay different, because what merely looks like a domain is never that domain. Null when it is no domain.
 */
export function normaliseDomain(domain: string): string | null {
  if (domain.length > longestAsWritten) return null;
  if (literal.test(domain)) return asciiLower(domain);
  const bare = domain.charAt(domain.length - 1) === "." ? domain.slice(0, -1) : domain;
  if (bare === "" || noDomain.test(bare)) return null;
  const labels = bare.split(".").map(aLabel);
  const normal = labels.join(".");
  const isDomain = labels.every((label) => label !== null && label !== "");
  return isDomain && normal.length <= longestInALabels ? normal : null;
}

/** A normalised domain as a person reads it: A-labels decoded where they decode. */
export function readableDomain(domain: string): string {
  return domain
    .split(".")
    .map((label) => (label.slice(0, 4) === "xn--" ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join(".");
}

/** The domains above a normalised domain, nearest first: `b.c`, `c` of `a.b.c`. */
export const parentsOf: (domain: string) => readonly string[] = remembered((domain) => {
  const labels = domain.split(".");
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join("."));
});
