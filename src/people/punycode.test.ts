import { domainToASCII } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePunycode, encodePunycode } from "./punycode.ts";

/** Labels, the first four from RFC 3492, section 7.1, as `A` to `S` number them there. */
const samples: readonly (readonly [label: string, encoded: string])[] = [
  ["他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"],
  ["почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"],
  ["3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"],
  ["-> $1.00 <-", "-> $1.00 <--"],
  ["bücher", "bcher-kva"],
  ["😀", "e28h"],
];

describe("Punycode", () => {
  it.each(samples)("writes %s as %s and back", (label, encoded) => {
    expect(encodePunycode(label)).toBe(encoded);
    expect(decodePunycode(encoded)).toBe(label);
  });

  it("agrees with the platform on labels that both take", () => {
    const letter = fc.constantFrom(...Array.from("abcxyz-09éüßжлπ漢字한"));
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 20 }), (letters) => {
        const label = `a${letters.join("")}я`;
        const platform = domainToASCII(`${label}.example`);
        if (platform !== "") expect(`xn--${encodePunycode(label) ?? ""}.example`).toBe(platform);
      }),
      { numRuns: 2000 },
    );
  });

  it("decodes what it encodes, for any text that is long enough for a label", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (label) => {
        const encoded = encodePunycode(label);
        expect(encoded === null ? label : decodePunycode(encoded)).toBe(label);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["é", "a-é", "a-!", "99999999", "zzzzzzzzzzzzzzzzzz", "a".repeat(300)])(
    "decodes nothing from %s, which is no Punycode",
    (text) => {
      expect(decodePunycode(text)).toBeNull();
    },
  );

  it("refuses a text longer than any label", () => {
    expect(encodePunycode("é".repeat(300))).toBeNull();
  });
});
