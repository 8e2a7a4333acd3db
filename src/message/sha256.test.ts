import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Of } from "./sha256.ts";

function byNode(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

describe("the SHA-256 of a text", () => {
  it.each([
    ["nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc (FIPS 180-4)", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %s is that of the standard", (_what, text, expected) => {
    expect(sha256Of(text)).toBe(expected);
  });

  it("is node:crypto's for texts of every length around the edges of a block", () => {
    for (let length = 0; length <= 200; length += 1)
      expect(sha256Of("x".repeat(length))).toBe(byNode("x".repeat(length)));
  });

  it("is node:crypto's on either side of every edge of UTF-8", () => {
    const text = "\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}";
    expect(sha256Of(text)).toBe(byNode(text));
    for (const half of ["\ud800", "\udbff", "\udc00", "\udfff"])
      expect(sha256Of(`${half}a`)).toBe(byNode(`${half}a`));
  });

  it("is node:crypto's for whatever text, halves of surrogate pairs too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(sha256Of(text)).toBe(byNode(text));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        expect(sha256Of(text)).toBe(byNode(text));
      }),
    );
  });

  it("is node:crypto's for a long text", () => {
    const text = "Zoë 🏛 ".repeat(20_000);
    expect(sha256Of(text)).toBe(byNode(text));
  });
});
