import { describe, expect, it } from "vitest";
import { withAuthorityNamed } from "./authority-names.ts";
import { wordsOf } from "./words.ts";

const is = (text: string, names: readonly (readonly string[])[] = []) =>
  withAuthorityNamed(wordsOf(text), names).map((word) => word.is);

describe("wordsOf", () => {
  it.each([
    ["We’ll pay £1.5m, won't we?", ["we", "will", "pay", "£1.5m", ",", "will", "not", "we", "?"]],
    ["It's the Mayor's write-off", ["it", "is", "the", "mayor's", "write-off"]],
    ["I can't and I'd rather not", ["i", "can", "not", "and", "i", "would", "rather", "not"]],
    ["clause 12.3", ["clause", "12.3"]],
    ["", []],
  ])("opens contractions and keeps sums and numbers whole: %s", (text, words) => {
    expect(is(text)).toEqual(words);
  });

  it("gives the offsets of each word in the text, shared by the words of a contraction", () => {
    expect(wordsOf("So we'll pay", 3).map(({ start, end }) => [start, end])).toEqual([
      [3, 8],
      [3, 8],
      [9, 12],
    ]);
  });
});

describe("withAuthorityNamed", () => {
  it.each([
    ["the Combined Authority will", ["the-authority", "will"]],
    ["this Council's promise", ["our", "promise"]],
    ["the council will", ["the", "council", "will"]],
    ["the county council will", ["the", "county", "council", "will"]],
    ["Harrowmere Combined Authority agrees", ["the-authority", "agrees"]],
    ["Tarnvale Combined Authority agrees", ["tarnvale", "combined", "authority", "agrees"]],
  ])("makes a naming of the authority one word, and of no other: %s", (text, words) => {
    expect(is(text, [["harrowmere", "combined", "authority"]])).toEqual(words);
  });
});
