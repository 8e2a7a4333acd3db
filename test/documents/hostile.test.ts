import fs from "node:fs";
import { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readDocument } from "../../src/reading/documents/index.ts";
import { readPdf } from "../../src/reading/documents/pdf/index.ts";
import { docxOf, p, run } from "../support/documents/docx.ts";
import { pdfOf, typeset } from "../support/documents/pdf.ts";
import { hostileDocuments } from "../support/documents/hostile.ts";

describe("a document that was made to hurt", () => {
  const watched = [
    vi.spyOn(Socket.prototype, "connect"),
    vi.spyOn(globalThis, "fetch"),
    vi.spyOn(fs.promises, "readFile"),
    vi.spyOn(fs.promises, "open"),
    vi.spyOn(fs.promises, "writeFile"),
    vi.spyOn(fs, "readFileSync"),
    vi.spyOn(fs, "openSync"),
    vi.spyOn(fs, "writeFileSync"),
    vi.spyOn(fs, "createReadStream"),
  ];

  beforeAll(async () => {
    // The readers are loaded with their first document: after that nothing is.
    await readPdf(pdfOf(typeset(["We agree."])));
    await readDocument(
      { name: "a.docx", type: "", bytes: docxOf({ body: p(run("We agree.")) }) },
      { pdf: readPdf },
    );
    for (const watch of watched) watch.mockClear();
  });

  afterAll(() => {
    vi.restoreAllMocks();
  });

  it.each(hostileDocuments)(
    "is read without harm or gives its reason: $what",
    async ({ name, make, right }) => {
      const bytes = make();
      const read = await readDocument({ name, type: "", bytes }, { pdf: readPdf });
      expect(right).toContain(read.text === undefined ? read.unread.phrase : "read");
    },
  );

  it("makes nobody open a file or a connection", () => {
    for (const watch of watched) expect(watch).not.toHaveBeenCalled();
  });
});
