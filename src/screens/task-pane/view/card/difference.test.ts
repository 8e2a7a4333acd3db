import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceIn } from "./difference.ts";

describe("the difference between two addresses", () => {
  it.each([
    ["a@tarnva1e.example", "a@tarnvale.example", "1"],
    ["a@tarnvalle.example", "a@tarnvale.example", "l"],
    ["a@tarnvale.example", "a@tarnvalle.example", ""],
    ["same", "same", ""],
    ["", "other", ""],
  ])("of %s to %s is “%s”", (text, other, differs) => {
    expect(differenceIn(text, other).differs).toBe(differs);
  });

  it("loses nothing of the text, whatever the other one is", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const { before, differs, after } = differenceIn(text, other);
        expect(before + differs + after).toBe(text);
        expect(other.startsWith(before) && other.endsWith(after)).toBe(true);
      }),
    );
  });
});
