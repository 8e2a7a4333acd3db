import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { domainOf, normaliseAddress, sameAddress } from "./index.ts";

const equal: readonly (readonly [when: string, a: string, b: string])[] = [
  ["the case of the local part", "Priya.R@wexmoor-ca.example", "priya.r@wexmoor-ca.example"],
  ["the case of the domain", "p@WEXMOOR-CA.Example", "p@wexmoor-ca.example"],
  ["a trailing dot", "p@wexmoor-ca.example.", "p@wexmoor-ca.example"],
  ["blanks around it", " p@wexmoor-ca.example\r\n", "p@wexmoor-ca.example"],
  ["needless quotes", '"priya.r"@wexmoor-ca.example', "priya.r@wexmoor-ca.example"],
  ["needless backslashes in quotes", '"p\\riya"@wexmoor-ca.example', "priya@wexmoor-ca.example"],
  ["U-label and A-label", "p@château.example", "p@xn--chteau-xta.example"],
  ["the case of a U-label", "p@CHÂTEAU.example", "p@XN--CHTEAU-XTA.example"],
  ["a decomposed U-label", "p@cha\u0302teau.example", "p@château.example"],
  ["another script's U-label", "p@пример.example", "p@xn--e1afmkfd.example"],
];

const different: readonly (readonly [when: string, a: string, b: string])[] = [
  ["a plus tag", "p+x@wexmoor-ca.example", "p@wexmoor-ca.example"],
  ["a dot in the local part", "priya.r@wexmoor-ca.example", "priyar@wexmoor-ca.example"],
  ["a sub-domain", "p@mail.wexmoor-ca.example", "p@wexmoor-ca.example"],
  ["a full-width letter in the domain", "p@ｗexmoor-ca.example", "p@wexmoor-ca.example"],
  ["a full-width dot", "p@wexmoor-ca．example", "p@wexmoor-ca.example"],
  ["the Kelvin sign in the domain", "p@oa\u212a.example", "p@oak.example"],
  ["the Kelvin sign in the local part", "\u212aay@oak.example", "kay@oak.example"],
  ["the long s", "p@e\u017f\u017fex.example", "p@essex.example"],
  ["a zero-width space before the address", "\ufeffp@oak.example", "p@oak.example"],
  ["a zero-width space after the domain", "p@oak.example\ufeff", "p@oak.example"],
  ["a soft hyphen in the domain", "p@o\u00adak.example", "p@oak.example"],
  ["an A-label of plain ASCII", "p@xn--oak-.example", "p@oak.example"],
];

const none = [
  ["nothing", ""],
  ["a name", "Priya Raghunathan"],
  ["no local part", "@wexmoor-ca.example"],
  ["no domain", "priya@"],
  ["two domains", "priya@wexmoor-ca.example@elsewhere.example"],
  ["angle brackets", "<priya@wexmoor-ca.example>"],
  ["a blank in the local part", "priya r@wexmoor-ca.example"],
  ["an empty label", "priya@wexmoor-ca..example"],
  ["quotes left open", '"priya@wexmoor-ca.example'],
  ["a domain longer than DNS has", `priya@${"a.".repeat(200)}example`],
] as const;

describe("normaliseAddress", () => {
  it.each(equal)("makes no difference of %s", (_, a, b) => {
    expect(normaliseAddress(a)).not.toBeNull();
    expect(sameAddress(a, b)).toBe(true);
  });

  it.each(different)("keeps %s different", (_, a, b) => {
    expect(normaliseAddress(a)).not.toBeNull();
    expect(sameAddress(a, b)).toBe(false);
  });

  it.each(none)("finds no address in %s", (_, text) => {
    expect(normaliseAddress(text)).toBeNull();
    expect(domainOf(text)).toBeNull();
    expect(sameAddress(text, text)).toBe(false);
  });

  it("gives the domain of a quoted local part that holds another address", () => {
    expect(domainOf('"priya@wexmoor-ca.example"@elsewhere.example')).toBe("elsewhere.example");
  });
});

const letters = fc.constantFrom(
  ...Array.from('aAkK\u212asS\u017fßẞéÉe\u0301ÅåσΣςİıж-ｗ１𝐰\u200b\ud800"\\@ .x9'),
);
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(""));
const address = fc.oneof(
  fc.tuple(text, text).map(([local, domain]) => `${local}@${domain}`),
  fc.tuple(text, text).map(([local, domain]) => `"${local}"@${domain}.example`),
  fc.string({ unit: "binary" }),
);

describe("sameAddress", () => {
  it("stays the same when normalised again", () => {
    fc.assert(
      fc.property(address, (each) => {
        const once = normaliseAddress(each);
        expect(once === null ? null : normaliseAddress(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it("is reflexive on addresses, symmetric and transitive", () => {
    fc.assert(
      fc.property(address, address, address, (a, b, c) => {
        expect(sameAddress(a, a)).toBe(normaliseAddress(a) !== null);
        expect(sameAddress(a, b)).toBe(sameAddress(b, a));
        if (sameAddress(a, b) && sameAddress(b, c)) expect(sameAddress(a, c)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
