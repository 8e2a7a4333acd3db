import { zlibSync } from "fflate";
import { archiveOf, type Parts } from "./archive.ts";
import { docxOf, docxParts, p } from "./docx.ts";
import { odtOf } from "./odt.ts";
import { pdfOf, pdfOfObjects, streamOf, typeset, type PdfObject } from "./pdf.ts";

/** A file that was made to hurt, and what it does. */
export interface HostileDocument {
  readonly what: string;
  readonly name: string;
  /** Takes a moment for some: they are made when they are wanted. */
  readonly make: () => Uint8Array;
  /** The phrases of the reasons that are right; `read` where its text can be read without harm. */
  readonly right: readonly string[];
}

const megabyte = 1024 * 1024;
const letter = docxParts({ body: p("We agree.") });

/** A file of an archive, and of what its directory says. */
interface Lie {
  readonly name: string;
  /** Where in a directory entry, and what is written there: sizes, flags, methods. */
  readonly at: number;
  readonly value: number;
  readonly bytes: 2 | 4;
}

/** An archive whose directory says something else of one file, in the central directory and in front of the file. */
function lying(parts: Parts, { name, at, value, bytes }: Lie): Uint8Array {
  const archive = archiveOf(parts);
  const view = new DataView(archive.buffer);
  const write = (offset: number): void => {
    if (bytes === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
  };
  for (let offset = 0; offset + 46 < archive.length; offset++) {
    const signature = view.getUint32(offset, true);
    const isCentral = signature === 0x02014b50;
    if (!isCentral && signature !== 0x04034b50) continue;
    const nameAt = offset + (isCentral ? 46 : 30);
    const length = view.getUint16(offset + (isCentral ? 28 : 26), true);
    const written = new TextDecoder().decode(archive.subarray(nameAt, nameAt + length));
    if (written === name) write(offset + (isCentral ? at : at - 2));
  }
  return archive;
}

/** Where sizes, flags and the method stand in a central entry (APPNOTE 4.3.12). */
const flagsAt = 8;
const methodAt = 10;
const sizeAt = 24;

const hugeXml = (): string =>
  `<w:document xmlns:w="w"><w:body>${"<w:p/>".repeat(8 * megabyte)}</w:body></w:document>`;

function withXml(head: string, text: string): Uint8Array {
  const body = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
  return archiveOf({ ...letter, "word/document.xml": head + body });
}

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  "",
);

const manyEntries = (): Uint8Array => {
  const parts: Record<string, string> = {};
  for (let at = 0; at < 60_000; at++) parts[`word/x${at}.xml`] = "";
  return archiveOf({ ...letter, ...parts });
};

const zipped: readonly HostileDocument[] = [
  {
    what: "a bomb of 48 MB in the main part",
    name: "bomb.docx",
    make: () => archiveOf({ ...letter, "word/document.xml": hugeXml() }),
    right: ["document-too-large"],
  },
  {
    what: "a bomb of 64 MB beside the main part",
    name: "beside.docx",
    make: () => archiveOf({ ...letter, "word/media/image1.bin": new Uint8Array(64 * megabyte) }),
    right: ["document-too-large"],
  },
  {
    what: "a bomb whose directory says 1,000 bytes",
    name: "lies.docx",
    make: () =>
      lying(
        { ...letter, "word/document.xml": hugeXml() },
        { name: "word/document.xml", at: sizeAt, value: 1000, bytes: 4 },
      ),
    right: ["document-broken"],
  },
  {
    what: "a size of 4 GB that is a lie",
    name: "vast.docx",
    make: () => lying(letter, { name: "word/document.xml", at: sizeAt, value: 0xfffffff0, bytes: 4 }),
    right: ["document-too-large"],
  },
  {
    what: "a method that is not known",
    name: "method.docx",
    make: () => lying(letter, { name: "word/document.xml", at: methodAt, value: 99, bytes: 2 }),
    right: ["document-broken"],
  },
  {
    what: "a password on the archive",
    name: "password.docx",
    make: () => lying(letter, { name: "word/document.xml", at: flagsAt, value: 1, bytes: 2 }),
    right: ["encrypted"],
  },
  { what: "60,000 files", name: "many.docx", make: manyEntries, right: ["document-too-large"] },
  {
    what: "a name that leads out of the archive",
    name: "slip.docx",
    make: () => archiveOf({ ...letter, "../../etc/cron.d/x": "x" }),
    right: ["document-broken"],
  },
  {
    what: "a name with a drive",
    name: "drive.docx",
    make: () => archiveOf({ ...letter, "C:\\x": "x" }),
    right: ["document-broken"],
  },
  {
    what: "two main parts that differ in capitals only",
    name: "twice.docx",
    make: () => archiveOf({ ...letter, "word/Document.xml": "<x/>" }),
    right: ["document-broken"],
  },
  {
    what: "an external entity",
    name: "xxe.docx",
    make: () => withXml('<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"),
    right: ["document-broken"],
  },
  {
    what: "an external entity on the network",
    name: "xxe-net.docx",
    make: () => withXml('<!DOCTYPE w:document SYSTEM "http://127.0.0.1:9/x.dtd">', "We agree."),
    right: ["document-broken"],
  },
  {
    what: "entities within entities",
    name: "laughs.docx",
    make: () => withXml(`<!DOCTYPE w:document [<!ENTITY l0 "ha">${laughs}]>`, "&l9;"),
    right: ["document-broken"],
  },
  {
    what: "an entity that nobody declared",
    name: "entity.docx",
    make: () => withXml("", "&passwd;"),
    right: ["document-broken"],
  },
  {
    what: "elements within elements, 200,000 deep",
    name: "deep.docx",
    make: () => withXml("", "<w:x>".repeat(200_000)),
    right: ["document-broken"],
  },
  {
    what: "relationships that lead outside and in circles",
    name: "circle.docx",
    make: () =>
      docxOf({
        body: p("We agree."),
        relationships:
          '<Relationship Id="x" Type="a/header" TargetMode="External" Target="http://127.0.0.1:9/h.xml"/><Relationship Id="y" Type="a/footer" Target="document.xml"/>',
      }),
    right: ["read"],
  },
  {
    what: "a repeated cell, 2,000,000,000 times",
    name: "repeat.odt",
    make: () =>
      odtOf({
        body: '<table:table><table:table-row table:number-rows-repeated="2000000000"><table:table-cell table:number-columns-repeated="2000000000"><text:p>We agree.</text:p></table:table-cell></table:table-row></table:table>',
      }),
    right: ["read"],
  },
  {
    what: "an encrypted part",
    name: "locked.odt",
    make: () =>
      odtOf({
        body: "",
        parts: {
          "META-INF/manifest.xml":
            '<m:manifest xmlns:m="m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
        },
      }),
    right: ["encrypted"],
  },
];

const pageOf = (contents: string): readonly PdfObject[] => [
  { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
  { dictionary: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>" },
  {
    dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> /XObject << /X 6 0 R >> >> /Contents ${contents} >>`,
  },
  { dictionary: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>" },
];

const said = "BT /F 11 Tf 70 700 Td (We agree.) Tj ET";

/** A stream packed with Flate several times over. */
function packed(size: number, times: number): PdfObject {
  let data: Uint8Array = new Uint8Array(size);
  for (let at = 0; at < times; at++) data = zlibSync(data, { level: 9 });
  const filters = Array.from({ length: times }, () => "/FlateDecode").join(" ");
  return { dictionary: `<< /Length ${data.length} /Filter [${filters}] >>`, data };
}

const vastMap = `/CIDInit /ProcSet findresource begin begincmap 1 beginbfrange <00000000> <00ffffff> <0041> endbfrange endcmap`;

const pdfs: readonly HostileDocument[] = [
  {
    what: "pages that are their own children",
    name: "loop.pdf",
    make: () =>
      pdfOfObjects([
        { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
        { dictionary: "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>" },
      ]),
    right: ["document-broken", "scanned"],
  },
  {
    what: "a stream whose length is itself",
    name: "length.pdf",
    make: () =>
      pdfOfObjects([
        ...pageOf("5 0 R"),
        { dictionary: "<< /Length 5 0 R >>", data: new TextEncoder().encode(said) },
      ]),
    right: ["document-broken", "read", "scanned"],
  },
  {
    what: "a form that draws itself",
    name: "form.pdf",
    make: () =>
      pdfOfObjects([
        ...pageOf("5 0 R"),
        streamOf(`${said} /X Do`),
        streamOf(
          "/X Do /X Do",
          false,
          "/Type /XObject /Subtype /Form /Resources << /XObject << /X 6 0 R >> >>",
        ),
      ]),
    right: ["read", "document-broken"],
  },
  {
    what: "2,000,000,000 pages, so it says",
    name: "pages.pdf",
    make: () =>
      pdfOfObjects([
        { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
        { dictionary: "<< /Type /Pages /Kids [] /Count 2000000000 >>" },
      ]),
    right: ["document-too-large", "document-broken"],
  },
  {
    what: "a bomb of 80 MB for a page",
    name: "bomb.pdf",
    make: () => pdfOfObjects([...pageOf("5 0 R"), streamOf(new Uint8Array(80 * megabyte))]),
    right: ["document-too-large"],
  },
  {
    what: "a bomb of 80 MB packed twice",
    name: "twice.pdf",
    make: () => pdfOfObjects([...pageOf("5 0 R"), packed(80 * megabyte, 2)]),
    right: ["document-too-large"],
  },
  {
    what: "a bomb that says it is a picture",
    name: "picture.pdf",
    make: () =>
      pdfOfObjects([...pageOf("5 0 R"), streamOf(new Uint8Array(80 * megabyte), false, "/Subtype /Image")]),
    right: ["document-too-large"],
  },
  {
    what: "a font that names sixteen million characters",
    name: "font.pdf",
    make: () => pdfOfObjects([...pageOf("5 0 R"), streamOf(said), streamOf(vastMap)]),
    right: ["document-broken"],
  },
  {
    what: "a cross-reference table that points to itself",
    name: "xref.pdf",
    make: () =>
      pdfOf(typeset(["We agree to pay the whole of the cost of it."]), {
        trailer: "/Prev 0 /XRefStm 0",
      }),
    right: ["read", "document-broken"],
  },
  {
    what: "40,001 words that begin a stream",
    name: "streams.pdf",
    make: () => new TextEncoder().encode(`%PDF-1.7\n${"stream ".repeat(40_002)}`),
    right: ["document-too-large"],
  },
];

const texts: readonly HostileDocument[] = [
  {
    what: "groups within groups, a million deep",
    name: "deep.rtf",
    make: () => new TextEncoder().encode(`{\\rtf1 ${"{".repeat(megabyte)}`),
    right: ["document-broken"],
  },
  {
    what: "10 MB of control words",
    name: "words.rtf",
    make: () => new TextEncoder().encode(`{\\rtf1 ${"\\b0\\u8217 ?".repeat(megabyte)}}`),
    right: ["read"],
  },
  {
    what: "binary data longer than the file",
    name: "bin.rtf",
    make: () => new TextEncoder().encode("{\\rtf1 We agree.{\\pict\\bin2000000000 x}}"),
    right: ["document-broken"],
  },
];

/** Documents that were made to hurt whoever opens them. */
export const hostileDocuments: readonly HostileDocument[] = [...zipped, ...pdfs, ...texts];
