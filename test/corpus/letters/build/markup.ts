import { docxOf, p } from "../../../support/documents/docx.ts";
import { escaped } from "../../../support/documents/archive.ts";
import { odtOf } from "../../../support/documents/odt.ts";
import { pdfOf, type PdfLine } from "../../../support/documents/pdf.ts";
import { rtfOf, rtfText } from "../../../support/documents/rtf.ts";

/** A letter as the clients and word processors write it. Paragraphs are parted by an empty line. */

function paragraphs(text: string): readonly string[] {
  return text.split("\n\n");
}

/** Word's HTML, as Outlook for Windows sends it. */
export function wordHtml(text: string): string {
  const body = paragraphs(text)
    .map((one) => `<p class="MsoNormal">${escaped(one).replace(/\n/g, "<br>\n")}</p>`)
    .join('\n<p class="MsoNormal">&nbsp;</p>\n');
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body lang="EN-GB"><div class="WordSection1">\n${body}\n</div></body></html>`;
}

/** One element a line, as Outlook on the web writes. */
export function webHtml(text: string): string {
  const lines = text.split("\n").map((line) => {
    const inner = line === "" ? "<br>" : escaped(line);
    return `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">${inner}</div>`;
  });
  return `<html><head></head><body dir="ltr">${lines.join("\n")}</body></html>`;
}

/** The first paragraph beside a picture at the head, the rest in one wide cell below it. */
export function tableHtml(text: string): string {
  const [head = "", ...rest] = paragraphs(text);
  const body = rest.map((one) => `<p>${escaped(one).replace(/\n/g, "<br>")}</p>`).join("");
  return `<html><body><table width="640" cellpadding="0"><tr><td><img src="cid:crest" alt=""></td><td align="right">${escaped(head).replace(/\n/g, "<br>")}</td></tr><tr><td colspan="2">${body}</td></tr></table></body></html>`;
}

function docx(text: string): Uint8Array {
  return docxOf({
    body: text
      .split("\n")
      .map((line) => p(line))
      .join(""),
  });
}

function odt(text: string): Uint8Array {
  return odtOf({
    body: text
      .split("\n")
      .map((line) => `<text:p>${escaped(line)}</text:p>`)
      .join(""),
  });
}

function rtf(text: string): Uint8Array {
  return rtfOf(text.split("\n").map(rtfText).join("\\par\n"));
}

/** Lines of at most this many characters, broken in mid-sentence as a page breaks them. */
const lineLength = 84;

function broken(line: string): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > lineLength) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

function pdf(text: string): Uint8Array {
  const lines: PdfLine[] = [];
  let y = 780;
  for (const line of text.split("\n").flatMap(broken)) {
    if (line !== "") lines.push({ text: line, x: 70, y });
    y -= 14;
  }
  if (y < 40) throw new Error("the letter does not fit its page");
  return pdfOf([{ lines }]);
}

const encoder = new TextEncoder();

/** How a letter becomes a file, with its media type. */
export const fileKinds = {
  txt: { type: "text/plain", write: (text: string) => encoder.encode(text.replace(/\n/g, "\r\n")) },
  html: { type: "text/html", write: (text: string) => encoder.encode(wordHtml(text)) },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: docx,
  },
  odt: { type: "application/vnd.oasis.opendocument.text", write: odt },
  rtf: { type: "application/rtf", write: rtf },
  pdf: { type: "application/pdf", write: pdf },
} as const;

export type FileKind = keyof typeof fileKinds;
