import { describe, expect, it } from "vitest";
import { isStorable } from "./storable.ts";

describe("a value", () => {
  it.each([
    ["plain words", "Bus lanes", true],
    ["accents and pictures", "é ŵ 😀", true],
    ["a NUL deep within", { a: [{ b: "x\0" }] }, false],
    ["a NUL in a key", { "a\0": 1 }, false],
    ["the first half of a character", ["\ud83d"], false],
    ["the second half of a character", "\ude00x", false],
    ["numbers, null and nothing", [1, null, undefined, true], true],
  ])("with %s can be kept: %s", (_, value, isKept) => {
    expect(isStorable(value)).toBe(isKept);
  });
});
