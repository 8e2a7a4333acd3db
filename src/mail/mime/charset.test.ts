import { describe, expect, it } from "vitest";
import { decodeText } from "./charset.ts";

const cafe = { utf8: [0x43, 0x61, 0x66, 0xc3, 0xa9], latin1: [0x43, 0x61, 0x66, 0xe9] };

const cases: readonly (readonly [
  when: string,
  bytes: readonly number[],
  charset: string | null,
  text: string,
  doubtful: string | null,
])[] = [
  ["UTF-8", cafe.utf8, "UTF-8", "Café", null],
  ["Latin-1", cafe.latin1, "iso-8859-1", "Café", null],
  ["a vendor's name", cafe.latin1, "x-windows-1252", "Café", null],
  ["another name", cafe.latin1, "cp1252", "Café", null],
  ["no name, UTF-8", cafe.utf8, null, "Café", null],
  ["no name, Latin-1", cafe.latin1, null, "Café", null],
  ["ASCII that is none", cafe.latin1, "us-ascii", "Café", null],
  ["UTF-8 that is none", cafe.latin1, "utf-8", "Caf\uFFFD", "utf-8"],
  ["a set that nobody knows", cafe.utf8, "x-klingon", "Café", "x-klingon"],
  ["a byte order mark", [0xff, 0xfe, 0x43, 0x00], null, "C", null],
  ["UTF-16", [0x43, 0x00, 0xe9, 0x00], "utf-16le", "Cé", null],
  ["Shift JIS", [0x93, 0xfa], "cp932", "日", null],
];

describe("decodeText", () => {
  it.each(cases)("decodes %s", (_when, bytes, charset, text, doubtful) => {
    expect(decodeText(Uint8Array.from(bytes), charset, false)).toEqual({ text, doubtfulCharset: doubtful });
  });

  it("takes an HTML page's own word where the header gives none", () => {
    const head = new TextEncoder().encode(
      '<html><meta http-equiv=x content="text/html; charset=iso-8859-2">',
    );
    expect(decodeText(Uint8Array.of(...head, 0xb1), null, true).text).toMatch(/ą$/);
    expect(decodeText(Uint8Array.of(...head, 0xb1), null, false).text).toMatch(/±$/);
  });

  it("ends lines with a line feed", () => {
    expect(decodeText(new TextEncoder().encode("a\r\nb\nc"), null, false).text).toBe("a\nb\nc");
  });
});
