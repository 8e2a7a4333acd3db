import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeAscii85 } from "./ascii85.ts";

/** As the format says it: four bytes as five figures to the base of 85, `z` for four zeros, a short group cut. */
function encodeAscii85(data: Uint8Array): string {
  let written = "";
  for (let at = 0; at < data.length; at += 4) {
    const group = [0, 1, 2, 3].map((index) => data[at + index] ?? 0);
    let value = group.reduce((sum, byte) => sum * 256 + byte, 0);
    const bytes = Math.min(4, data.length - at);
    const figures = [0, 0, 0, 0, 0].map(() => {
      const figure = value % 85;
      value = Math.floor(value / 85);
      return String.fromCharCode(33 + figure);
    });
    const text = figures
      .reverse()
      .join("")
      .slice(0, bytes + 1);
    written += text === "!!!!!" ? "z" : text;
  }
  return `${written}~>`;
}

it("ASCII85 comes out as it went in", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (data) => {
      expect(Array.from(decodeAscii85(new TextEncoder().encode(encodeAscii85(data))))).toEqual(
        Array.from(data),
      );
    }),
  );
});
