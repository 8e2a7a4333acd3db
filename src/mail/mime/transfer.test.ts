import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64, decodeQuotedPrintable, isCutBase64, isCutQuotedPrintable } from "./transfer.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function base64(text: string): string {
  return decoder.decode(decodeBase64(encoder.encode(text)));
}

function quotedPrintable(text: string): string {
  return decoder.decode(decodeQuotedPrintable(encoder.encode(text)));
}

describe("decodeBase64", () => {
  it.each([
    ["SGVsbG8=", "Hello"],
    ["SGVs\r\nbG8=\r\n", "Hello"],
    ["SGVsbG8", "Hello"],
    ["SGVs!*bG8=", "Hello"],
    ["SGVsbG8=SGVsbG8=", "HelloHello"],
    ["", ""],
  ])("decodes %j", (text, decoded) => {
    expect(base64(text)).toBe(decoded);
  });

  it("gives back any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = encoder.encode(Buffer.from(bytes).toString("base64"));
        expect([...decodeBase64(text)]).toEqual([...bytes]);
        expect(isCutBase64(text)).toBe(false);
      }),
    );
  });

  it.each([
    ["SGVsbG", true],
    ["SGVsb", true],
    ["SGVsbG8=", false],
    ["SGVsbG8=\r\n-- \r\nA footer.", false],
  ])("tells of %j whether its end is missing", (text, isCut) => {
    expect(isCutBase64(encoder.encode(text))).toBe(isCut);
  });
});

describe("decodeQuotedPrintable", () => {
  it.each([
    ["Caf=C3=A9", "Café"],
    ["Caf=c3=a9", "Café"],
    ["one =\r\nline", "one line"],
    ["one = \t\r\nline", "one line"],
    ["blank  \r\nat end", "blank\nat end"],
    ["kept=20\r\nat end", "kept \nat end"],
    ["1 = 1", "1 = 1"],
    ["=ZZ", "=ZZ"],
    ["last=", "last"],
    ["two\r\n\r\nlines", "two\n\nlines"],
  ])("decodes %j", (text, decoded) => {
    expect(quotedPrintable(text)).toBe(decoded);
  });

  it.each([
    ["last=", true],
    ["last=C", true],
    ["last=C3", false],
    ["last=\r\n", false],
    ["last", false],
  ])("tells of %j whether its end is missing", (text, isCut) => {
    expect(isCutQuotedPrintable(encoder.encode(text))).toBe(isCut);
  });
});
