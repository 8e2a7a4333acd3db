import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, cleanJson } from "./clean.ts";

// eslint-disable-next-line no-control-regex -- these are the characters that a terminal acts on
const actedOn = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

describe("clean", () => {
  it.each([
    ["colour codes", "\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m"],
    ["a turned direction", "exe\u202efdp.doc", "exe\\u202efdp.doc"],
    ["a hidden character", "wex\u200bmoor", "wex\\u200bmoor"],
    ["line breaks", " a\r\n\tb ", "a b"],
    ["ordinary words", "Siân Ó Briain – £1.5m", "Siân Ó Briain – £1.5m"],
  ])("shows %s harmlessly", (_what, text, shown) => {
    expect(clean(text)).toBe(shown);
  });

  it("leaves no character that a terminal acts on, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(clean(text)).not.toMatch(actedOn);
      }),
    );
  });
});

describe("cleanJson", () => {
  it("parses back to the same value and shows no such character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = cleanJson({ text });
        expect(JSON.parse(line)).toEqual({ text });
        expect(line).not.toMatch(/[\n\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
