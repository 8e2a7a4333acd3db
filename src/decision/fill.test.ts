import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleaned, fill, placeholdersOf } from "./fill.ts";

/** Turns text around, hides it, or moves the cursor. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/; // eslint-disable-line no-control-regex -- what must not come through

describe("a value in a sentence", () => {
  it.each([
    ["right to left", "Wilk\u202egpj.exe", "Wilkgpj.exe"],
    ["zero width", "harrow\u200bmere", "harrowmere"],
    ["terminal controls", "a\u001b[31mb", "a [31mb"],
    ["line breaks", "a\r\n\tb", "a b"],
    ["tag characters", "a\u{e0041}b", "ab"],
    ["the last of the controls", "a\u001fb\u009fc", "a b c"],
    ["soft hyphens, which hide where a word is broken", "con\u00adsent", "consent"],
  ])("comes without %s", (_, text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });

  it("is never unsafe, and never longer than asked for", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.integer({ min: 1, max: 60 }),
        (text, longest) => {
          const shown = cleaned(text, longest);
          expect(shown).not.toMatch(unsafe);
          expect(shown.length).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });

  it("is cut between characters, never within one", () => {
    expect(cleaned("ab\u{1f6b2}cd", 4)).toBe("ab…");
    expect(cleaned("\u{1f6b2}abcd", 4)).toBe("\u{1f6b2}a…");
  });

  it("is whole where it has just the length that is asked for, and not cut after a space", () => {
    expect(cleaned("abcd", 4)).toBe("abcd");
    expect(cleaned("ab cd", 4)).toBe("ab…");
  });
});

describe("fill", () => {
  it("puts each value in its place, once: values are no templates", () => {
    expect(fill("{a} and {b}", { a: "{b}", b: "x" })).toBe("{b} and x");
  });

  it("shows a missing value by its name", () => {
    expect(fill("To {toString}.", {})).toBe("To toString.");
  });

  it("names its placeholders", () => {
    expect(placeholdersOf("{one} {two} {} {a b}")).toEqual(["one", "two"]);
    expect(placeholdersOf("none")).toEqual([]);
  });
});
