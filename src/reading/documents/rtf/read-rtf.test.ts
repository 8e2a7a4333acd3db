import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rtfOf, rtfText } from "../../../../test/support/documents/rtf.ts";
import type { DocumentText } from "../document.ts";
import { readDocument } from "../index.ts";

async function read(body: string): Promise<DocumentText> {
  const read = await readDocument({ name: "letter.rtf", type: "", bytes: rtfOf(body) });
  if (read.text === undefined) throw new Error(read.unread.phrase);
  return read;
}

const paragraphs = [
  ["groups that part in mid-word", "We will ag{\\b re}e terms.", "We will agree terms."],
  ["line ends of the file, which are none of the text", "We will\r\n agree.", "We will agree."],
  ["bytes of the document's code page", "\\'a31.5m \\'96 it\\'92s agreed", "£1.5m – it’s agreed"],
  ["bytes of the font's code page", "Dvo{\\f1 \\'f8}\\'e1k", "Dvořák"],
  ["a double byte split over an escape and a letter", "{\\fonttbl{\\f2\\fcharset128 M;}}{\\f2 \\'83A}", "ア"],
  ["Unicode with its fallback", "\\u8220?We agree\\u8221?", "“We agree”"],
  ["Unicode above 32767", "\\u-257?nal", "\uFEFFnal".slice(1)],
  ["a fallback of several characters", "\\uc3\\u8364EUR5", "€5"],
  ["a fallback written as a byte", "\\u8364\\'805", "€5"],
  ["no fallback", "\\uc0\\u163 5", "£5"],
  ["special characters", "\\lquote a\\rquote \\endash b\\~c\\_d\\-e\\{\\\\\\}", "‘a’–b c-de{\\}"],
  ["a tab and a line break", "Ref:\\tab 7\\line Day", "Ref:\t7\nDay"],
  ["destinations it does not know", "One{\\*\\unknown {\\b two}{three}} four", "One four"],
  ["a picture", "One{\\pict\\wmetafile8 0102ffee} two", "One two"],
  ["binary data with braces in it", "One{\\pict\\bin4 }}}}} two", "One two"],
  ["a field", '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt the plan}}', "the plan"],
  ["tracked changes", "We {\\revised will }{\\deleted never }pay.", "We will pay."],
  ["a ligature", "\\u-1279?nal", "final"],
] as const;

describe("an .rtf", () => {
  it.each(paragraphs)("reads %s", async (_what, markup, text) => {
    expect((await read(`\\pard ${markup}\\par`)).text).toBe(text);
  });

  it("gives back any text that was written into it", async () => {
    const line = fc.string({ unit: fc.constantFrom(..."aZ {}\\£é’日𝄞".split(/(?:)/u)) });
    await fc.assert(
      fc.asyncProperty(line, async (written) => {
        const text = written.trim();
        expect((await read(`\\pard ${rtfText(`x${text}x`)}\\par`)).text).toBe(`x${text}x`);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps margins, notes, comments and the title apart from the body", async () => {
    const body =
      "{\\info{\\title Letter to Mr Day}{\\author Jo}}{\\header\\pard Wexmoor\\par}{\\footer RESTRICTED}" +
      "We agree{\\footnote See minute 12.}{\\*\\atnid x}{\\*\\annotation Is this agreed?}.\\par";
    expect(await read(body)).toMatchObject({
      text: "We agree.",
      title: "Letter to Mr Day",
      headers: "Wexmoor",
      footers: "RESTRICTED",
      notes: "See minute 12.",
      comments: "Is this agreed?",
    });
  });

  it("reads rows of a table and what stands behind it", async () => {
    const body =
      "\\trowd\\pard\\intbl Year\\cell Cost\\cell\\row\\trowd\\pard\\intbl 2026\\cell\\'a31.5m\\cell\\row\\pard Yours\\par";
    expect((await read(body)).text).toBe("Year\tCost\n2026\t£1.5m\n\nYours");
  });

  it("reads list items with the numbers their program drew", async () => {
    const body = "{\\listtext 1.\\tab}One\\par{\\listtext 2.\\tab}Two\\par{\\pntext\\'b7\\tab}Dot\\par";
    expect((await read(body)).text).toBe("1. One\n2. Two\n• Dot");
  });

  it("reads a text box above the paragraph in which it is anchored, and only once", async () => {
    const body =
      "Dear {\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt Our ref: 7\\par}}{\\shprslt Our ref: 7}}Mr Day\\par";
    expect((await read(body)).text).toBe("Our ref: 7\nDear Mr Day");
  });

  it("reads headings by their outline level", async () => {
    expect((await read("\\pard\\outlinelevel1 Payment\\par")).blocks).toEqual([
      { kind: "heading", text: "Payment", marker: null, level: 2 },
    ]);
  });

  it.each([
    ["more binary data than there are bytes", "One\\bin99999 two"],
    ["an end within what is not read", "One{\\pict 00}{\\*\\unknown"],
    ["groups within groups beyond measure", "{".repeat(60_000)],
  ])("is not read with %s", async (_what, body) => {
    const bytes = new TextEncoder().encode(`{\\rtf1 ${body}`);
    expect(await readDocument({ name: "a.rtf", type: "", bytes })).toEqual({
      unread: { phrase: "document-broken", values: { type: "rtf" } },
    });
  });
});
