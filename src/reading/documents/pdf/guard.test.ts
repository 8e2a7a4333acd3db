import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ascii85Of, pdfOf, pdfOfObjects, streamOf, typeset } from "../../../../test/support/documents/pdf.ts";
import { Refusal } from "../refusal.ts";
import { guardPdf } from "./guard.ts";

function refused(bytes: Uint8Array): string {
  try {
    guardPdf(bytes);
    return "let through";
  } catch (error) {
    if (error instanceof Refusal) return error.why.phrase;
    throw error;
  }
}

const megabyte = 1024 * 1024;
const armoured = new TextEncoder().encode(ascii85Of(zlibSync(new Uint8Array(100_000))));
const armouredBomb = new TextEncoder().encode(ascii85Of(zlibSync(new Uint8Array(20 * megabyte))));
const both = "<< /Filter [/ASCII85Decode /FlateDecode] >>";
const noise = Uint8Array.from({ length: 3 * megabyte }, (_, at) => (at * 2_654_435_761) >>> 13);

const cases = [
  ["a letter", pdfOf(typeset(["We agree."])), "let through"],
  ["data packed, then written as text", pdfOfObjects([{ dictionary: both, data: armoured }]), "let through"],
  [
    "a bomb packed, then written as text",
    pdfOfObjects([{ dictionary: both, data: armouredBomb }]),
    "document-too-large",
  ],
  [
    "fonts that are called as filters are for short",
    pdfOfObjects([{ dictionary: "<< /Font << /Fl 3 0 R /RL 4 0 R /LZW 5 0 R >> >>" }, streamOf("x")]),
    "let through",
  ],
  [
    "a picture of three million pixels",
    pdfOfObjects([streamOf(noise, false, "/Subtype /Image")]),
    "let through",
  ],
  [
    "a blank picture",
    pdfOfObjects([streamOf(new Uint8Array(8 * megabyte), false, "/Subtype /Image")]),
    "let through",
  ],
  [
    "a filter whose name is spelled in figures",
    pdfOfObjects([{ dictionary: "<< /F#69lter [/Fl#61teDecode /FlateDecode] >>", data: armoured }]),
    "document-too-large",
  ],
  [
    "filters that are named elsewhere, and data that may be packed twice",
    pdfOfObjects([{ dictionary: "<< /Filter 9 0 R >>", data: zlibSync(noise) }]),
    "document-too-large",
  ],
  [
    "LZW data of which nobody can say what comes out",
    pdfOfObjects([{ dictionary: "<< /Filter /LZWDecode >>", data: new Uint8Array(megabyte) }]),
    "document-too-large",
  ],
  [
    "metadata that need no key",
    pdfOfObjects([{ dictionary: "<< /EncryptMetadata false >>" }]),
    "let through",
  ],
  ["a key", pdfOfObjects([{ dictionary: "<< /Encrypt 3 0 R >>" }]), "encrypted"],
] as const;

describe("a PDF before it is opened", () => {
  it.each(cases)("with %s is judged", (_what, bytes, judged) => {
    expect(refused(bytes)).toBe(judged);
  });

  it("tells whether there are pictures in it", () => {
    expect(guardPdf(pdfOf([{ lines: [], hasPicture: true }])).hasPictures).toBe(true);
    expect(guardPdf(pdfOf([{ lines: [] }])).hasPictures).toBe(false);
  });
});
