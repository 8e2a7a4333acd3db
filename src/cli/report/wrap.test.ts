import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "./wrap.ts";

describe("wrap", () => {
  it("breaks at spaces and indents what follows", () => {
    expect(wrap("the originator has not agreed yet", 24, "  ")).toBe("the originator has not\n  agreed yet");
  });

  it("loses and adds no word, whatever the text", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 120 }), (text, width) => {
        expect(wrap(text.join(" "), width, "   ").split(/\s+/)).toEqual(text);
      }),
    );
  });

  it("keeps lines within the width where the words allow", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 120 }), (text, width) => {
        for (const line of wrap(text.join(" "), width, "   ").split("\n"))
          expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
