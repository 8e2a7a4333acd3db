import { zlibSync } from "fflate";

/** A line of text at a place of the page, in points from the lower left. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** 11 when not said. */
  readonly size?: number;
}

/** One page: its lines, and whether a picture lies on it. */
export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly hasPicture?: boolean;
}

export interface PdfOptions {
  /** Streams are written as they are. */
  readonly plain?: boolean;
  readonly title?: string;
  /** Further entries of the trailer: `/Encrypt 9 0 R`. */
  readonly trailer?: string;
}

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An object of a PDF: its dictionary, and the data of its stream where it is one. */
export interface PdfObject {
  readonly dictionary: string;
  readonly data?: Uint8Array;
}

/** A PDF of these objects (numbered from 1; the first is the catalogue), with a cross-reference table. */
export function pdfOfObjects(objects: readonly PdfObject[], trailer = ""): Uint8Array {
  const parts: Uint8Array[] = [latin1("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (bytes: Uint8Array): void => {
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach(({ dictionary, data }, index) => {
    offsets.push(length);
    add(latin1(`${index + 1} 0 obj\n${dictionary}\n`));
    if (data !== undefined) {
      add(latin1("stream\n"));
      add(data);
      add(latin1("\nendstream\n"));
    }
    add(latin1("endobj\n"));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  add(latin1(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(
    latin1(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`),
  );
  return joined(parts);
}

/** A stream, packed with Flate unless it is to be plain. */
export function streamOf(content: string | Uint8Array, plain = false, entries = ""): PdfObject {
  const raw = typeof content === "string" ? latin1(content) : content;
  const data = plain ? raw : zlibSync(raw);
  return {
    dictionary: `<< /Length ${data.length} ${plain ? "" : "/Filter /FlateDecode"} ${entries} >>`,
    data,
  };
}

/** Windows-1252 for what lies outside Latin-1 in English letters. */
const windows: Readonly<Record<string, string>> = {
  "\u2018": "\u0091",
  "\u2019": "\u0092",
  "\u201c": "\u0093",
  "\u201d": "\u0094",
  "\u2022": "\u0095",
  "\u2013": "\u0096",
  "\u2014": "\u0097",
};

function literal(text: string): string {
  return text
    .replace(/[\\()]/g, "\\$&")
    .replace(/[\u2013-\u2022]/g, (character) => windows[character] ?? "?");
}

function contentOf({ lines, hasPicture }: PdfPage): string {
  const picture = hasPicture === true ? "q 500 0 0 700 40 60 cm /P Do Q\n" : "";
  const shown = lines.map(
    ({ text, x, y, size = 11 }) => `BT /F ${size} Tf ${x} ${y} Td (${literal(text)}) Tj ET`,
  );
  return picture + shown.join("\n");
}

/** A PDF of these pages, in Helvetica. */
export function pdfOf(
  pages: readonly PdfPage[],
  { plain = false, title, trailer = "" }: PdfOptions = {},
): Uint8Array {
  const first = 6;
  const kids = pages.map((_page, index) => `${first + index * 2} 0 R`).join(" ");
  const info = title === undefined ? "<< >>" : `<< /Title (${literal(title)}) >>`;
  const picture = streamOf(
    new Uint8Array(64 * 64),
    plain,
    "/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8",
  );
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  const objects: PdfObject[] = [
    { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
    { dictionary: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>` },
    { dictionary: font },
    pages.some(({ hasPicture }) => hasPicture === true) ? picture : { dictionary: "null" },
    { dictionary: info },
  ];
  pages.forEach((page, index) => {
    const resources = "<< /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >>";
    objects.push({
      dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${first + index * 2 + 1} 0 R >>`,
    });
    objects.push(streamOf(contentOf(page), plain));
  });
  return pdfOfObjects(objects, `/Info 5 0 R ${trailer}`);
}

/** Helvetica's widths in thousandths of its size, near enough to break lines as a word processor does. */
function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += "iljtf.,'|: ".includes(character) ? 0.28 : /[A-Zmw]/.test(character) ? 0.72 : 0.556;
  return width * size;
}

/** A paragraph broken into lines of at most this width, as a word processor breaks it. */
export function wrapped(text: string, width: number, size = 11): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Paragraphs set on pages from top to bottom with a blank space between them. */
export function typeset(paragraphs: readonly string[], width = 450): readonly PdfPage[] {
  const pages: PdfLine[][] = [[]];
  let y = 780;
  const next = (): void => {
    y -= 14;
    if (y > 80) return;
    pages.push([]);
    y = 780;
  };
  for (const text of paragraphs) {
    for (const line of wrapped(text, width)) {
      pages[pages.length - 1]?.push({ text: line, x: 70, y });
      next();
    }
    if (y < 780) y -= 10;
  }
  return pages.filter((lines) => lines.length > 0).map((lines) => ({ lines }));
}
