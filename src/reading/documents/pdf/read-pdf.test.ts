import { describe, expect, it } from "vitest";
import {
  pdfOf,
  pdfOfObjects,
  streamOf,
  typeset,
  type PdfLine,
  type PdfPage,
} from "../../../../test/support/documents/pdf.ts";
import { readDocument, type DocumentRead } from "../index.ts";
import { readPdf } from "./index.ts";

function open(bytes: Uint8Array): Promise<DocumentRead> {
  return readDocument({ name: "letter.pdf", type: "", bytes }, { pdf: readPdf });
}

async function textOf(pages: readonly PdfPage[]): Promise<string> {
  const read = await open(pdfOf(pages));
  return read.text ?? `unread: ${read.unread.phrase}`;
}

/** Lines under one another, 14 points apart; a blank one leaves its space. */
function under(lines: readonly string[], x = 70, top = 700): readonly PdfLine[] {
  return lines.map((text, index) => ({ text, x, y: top - index * 14 })).filter(({ text }) => text !== "");
}

const surface =
  "We will renew the surface of the whole lane before the winter of this year, and we accept that the work ought to have been done two years ago, when the contractor first wrote to us about it.";
const refund =
  "The fee that you paid in March will be returned to you within the month, and no further charge will be made.";

describe("a .pdf", () => {
  it("gives lines broken in mid-sentence as the paragraphs they were", async () => {
    expect(await textOf(typeset(["Dear Mr Day", surface, refund, "Yours sincerely"]))).toBe(
      `Dear Mr Day\n\n${surface}\n\n${refund}\n\nYours sincerely`,
    );
  });

  it("keeps the lines of an address and of a signature", async () => {
    const lines = ["Mr A Day", "1 Mill Lane", "Elmstow", "", "Dear Mr Day"];
    expect(await textOf([{ lines: under(lines) }])).toBe("Mr A Day\n1 Mill Lane\nElmstow\n\nDear Mr Day");
  });

  it("joins a sentence broken far from the margin, but no post and what stands below it", async () => {
    const lines = [
      "The Authority will not collect the rent for June, July and August. No interest",
      "will run on what is outstanding.",
      "Deputy Mayor and Lead Member for Finance",
      "for and on behalf of the Authority",
      "Wexmoor Combined Authority, Civic Wharf, Elmstow, Wexmoor WX1 4QZ, telephone 01632",
    ];
    const text = await textOf([{ lines: under(lines) }]);
    expect(text).toContain("No interest will run on what is outstanding.");
    expect(text).toContain("for Finance\nfor and on behalf");
  });

  it("joins a sentence that goes on over the page, whatever is printed in the margins", async () => {
    const pages = typeset(Array.from({ length: 30 }, () => surface)).map(({ lines }, index) => ({
      lines: [
        { text: "Wexmoor Combined Authority", x: 70, y: 810 },
        ...lines,
        { text: `Page ${index + 1} of 3`, x: 270, y: 30 },
        { text: "OFFICIAL-SENSITIVE", x: 70, y: 30 },
      ],
    }));
    expect(pages.length).toBeGreaterThan(1);
    expect(await open(pdfOf(pages))).toMatchObject({
      text: Array.from({ length: 30 }, () => surface).join("\n\n"),
      headers: "Wexmoor Combined Authority",
      footers: "OFFICIAL-SENSITIVE",
    });
  });

  it.each([
    ["a word broken at a hyphen", "the whole commit-", "ment stands", "commitment"],
    ["a word that begins as words with a hyphen do", "and every self-", "employed trader", "self-employed"],
    [
      "a word that is written with a hyphen elsewhere",
      "the long-stop date and the long-",
      "stop clause",
      "long-stop clause",
    ],
    ["a name after a hyphen", "the road from Stoke-", "Under-Ham to the sea", "Stoke- Under-Ham"],
  ])("joins %s", async (_what, first, second, joined) => {
    const filler = "In this letter we say once more and for the avoidance of doubt";
    const lines = [
      `${filler} that ${first}`,
      `${second} in every part of the agreement with the other party.`,
    ];
    expect(await textOf([{ lines: under(lines) }])).toContain(joined);
  });

  it("reads list items with their markers, and cells of columns as rows", async () => {
    const lines = [
      ...under(["We agree:", "1. to pay the rent", "2. to mend the roof", "• at once"]),
      { text: "Year", x: 70, y: 600 },
      { text: "Cost", x: 300, y: 600 },
      { text: "2026", x: 70, y: 586 },
      { text: "£1.5m", x: 300, y: 586 },
    ];
    expect(await textOf([{ lines }])).toBe(
      "We agree:\n1. to pay the rent\n2. to mend the roof\n• at once\n\nYear\tCost\n2026\t£1.5m",
    );
  });

  it("reads curly quotes, dashes and the title", async () => {
    const page = { lines: under(["“We agree” – it’s final, and the whole of it is in writing."]) };
    expect(await open(pdfOf([page], { title: "Letter to Mr Day" }))).toMatchObject({
      title: "Letter to Mr Day",
      text: "“We agree” – it’s final, and the whole of it is in writing.",
    });
  });

  it("reads streams that are not packed", async () => {
    expect(await open(pdfOf(typeset([surface]), { plain: true }))).toMatchObject({ text: surface });
  });

  it("says that a scan is one, with or without a stamp on it", async () => {
    const scan = { lines: [], hasPicture: true };
    expect(await textOf([scan, scan])).toBe("unread: scanned");
    expect(await textOf([{ lines: under(["Scanned with a telephone"]), hasPicture: true }])).toBe(
      "unread: scanned",
    );
  });

  it("reads a letter with scanned pages in it, and names them", async () => {
    const read = await open(pdfOf([...typeset([surface]), { lines: [], hasPicture: true }]));
    expect(read).toMatchObject({
      text: surface,
      unread: { phrase: "pages-without-text", values: { pages: "page 2" } },
    });
  });

  it("says nothing of a blank page", async () => {
    expect(await open(pdfOf([...typeset([surface]), { lines: [] }]))).not.toHaveProperty("unread");
  });

  it("reads what was filled into a form and drawn on a page", async () => {
    const objects = [
      { dictionary: "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>" },
      { dictionary: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>" },
      {
        dictionary:
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Annots [4 0 R 5 0 R] >>",
      },
      {
        dictionary:
          "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (We accept liability.) /Rect [70 700 400 720] >>",
      },
      {
        dictionary:
          "<< /Type /Annot /Subtype /FreeText /Contents (Agreed by the Board.) /DA (/F 11 Tf) /Rect [70 600 400 620] >>",
      },
      streamOf(" "),
    ];
    expect(await open(pdfOfObjects(objects))).toMatchObject({
      text: "We accept liability.\nAgreed by the Board.",
    });
  });

  it.each([
    ["protected", pdfOf(typeset([surface]), { trailer: "/Encrypt 3 0 R" }), "encrypted"],
    ["cut off", pdfOf(typeset([surface])).subarray(0, 300), "document-broken"],
    ["no PDF at all", new TextEncoder().encode("%PDF-1.7\nnothing"), "document-broken"],
  ])("is not read when it is %s", async (_what, bytes, phrase) => {
    expect(await open(bytes)).toMatchObject({ unread: { phrase } });
  });

  it("has no reader unless one is handed in", async () => {
    const bytes = pdfOf(typeset([surface]));
    expect(await readDocument({ name: "a.pdf", type: "application/pdf", bytes })).toEqual({
      unread: { phrase: "no-reader", values: { type: "application/pdf" } },
    });
  });
});
