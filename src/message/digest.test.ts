import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "./digest.ts";

describe("the digest of a text", () => {
  it("is 16 hexadecimal digits, for nothing and for much", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(digestOf(text)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
    expect(digestOf("x".repeat(1_000_000))).toMatch(/^[0-9a-f]{16}$/);
  });

  it("is another one after any small change", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ minLength: 1 }), fc.nat(), (text, added, at) => {
        const place = at % (text.length + 1);
        expect(digestOf(text.slice(0, place) + added + text.slice(place))).not.toBe(digestOf(text));
      }),
    );
  });

  it("differs for 20,000 texts of one kind", () => {
    const marks = new Set(
      Array.from({ length: 20_000 }, (_, index) => digestOf(`a.${index}@homenet.example`)),
    );
    expect(marks.size).toBe(20_000);
  });

  it("stays what it was, since it is kept with a draft", () => {
    expect([digestOf(""), digestOf("Bus lanes")]).toMatchInlineSnapshot(`
      [
        "811c9dc59f0e59db",
        "039a8b6c04c7d12b",
      ]
    `);
  });
});
