import { expect, it } from "vitest";
import { plainCharacters } from "./characters.ts";
import { paragraph } from "./gathering.ts";
import { letterOf, romanOf } from "./roman.ts";
import { textOfBlocks } from "./text.ts";

it.each([
  ["ligatures", "o\ufb03ce \ufb02oor \ufb00", "office floor ff"],
  ["soft hyphens and what is not seen", "com\u00admit\u200b\u200e\ufeff", "commit"],
  ["spaces of every width", "£1.5\u00a0m\u202fa\u2009b", "£1.5 m a b"],
  ["hyphens that do not break", "14\u201116", "14-16"],
  ["line ends of every kind", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["control characters", "a\u0000b\u0085c", "abc"],
  ["letters, dashes and quotes as they are", "naïve – “it’s” €5 𝄞", "naïve – “it’s” €5 𝄞"],
])("writes %s plainly", (_what, written, plain) => {
  expect(plainCharacters(written)).toBe(plain);
});

it("writes numbers of lists as word processors do", () => {
  expect([1, 4, 9, 14, 1999].map(romanOf)).toEqual(["i", "iv", "ix", "xiv", "mcmxcix"]);
  expect([1, 26, 27, 28].map(letterOf)).toEqual(["a", "z", "aa", "bb"]);
});

it("leaves no more than one blank line, and none at the ends", () => {
  const lines = ["", "One", "", "", "Two", ""].map(paragraph);
  expect(textOfBlocks(lines)).toBe("One\n\nTwo");
});
