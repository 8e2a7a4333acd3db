import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOfBase64, bytesOfText } from "./content-bytes.ts";

describe("the bytes of a content", () => {
  it("are those that base64 stands for, broken into lines or not", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(80), (bytes, width) => {
        const base64 = Buffer.from(bytes).toString("base64");
        const lines = base64.match(new RegExp(`.{1,${width + 1}}`, "g")) ?? [];
        expect([...bytesOfBase64(lines.join("\r\n"))]).toEqual([...bytes]);
      }),
    );
  });

  it("are a text's in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect([...bytesOfText(text)]).toEqual([...Buffer.from(text, "utf8")]);
      }),
    );
  });
});
