import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { remembered } from "./remembered.ts";

describe("a function that remembers", () => {
  it("answers as the function itself, whatever was asked before", () => {
    const length = remembered((text) => text.length);
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        for (const text of texts) expect(length(text)).toBe(text.length);
      }),
    );
  });

  it("works out an answer once, also when it is null", () => {
    let asked = 0;
    const nothing = remembered(() => {
      asked += 1;
      return null;
    });
    nothing("a");
    nothing("a");
    expect(asked).toBe(1);
  });

  it("keeps answering when it has forgotten, and for texts too long to keep", () => {
    const echo = remembered((text) => text);
    for (let i = 0; i < 5000; i += 1) expect(echo(String(i))).toBe(String(i));
    expect(echo("x".repeat(10_000))).toHaveLength(10_000);
  });
});
