import { refusalOfCompound } from "./compound.ts";
import type { DocumentContent, DocumentFile, DocumentRead, DocumentReaders } from "./document.ts";
import { kindOf, statedDocument, type DocumentKind } from "./kind.ts";
import { limits } from "./limits.ts";
import { readHtml, readText } from "./plain/read-plain.ts";
import { broken, megabytes, noReader, Refusal, tooLarge } from "./refusal.ts";
import { readRtf } from "./rtf/read-rtf.ts";
import { textOfBlocks } from "./text.ts";

/** Content of a format without lines of its own, with its text. */
function withText(content: DocumentContent): DocumentRead {
  return { ...content, text: textOfBlocks(content.blocks) };
}

/** Loaded when the first such file comes: what unpacks archives and reads XML is a good part of the whole. */
async function readZip(file: DocumentFile): Promise<DocumentRead> {
  return (await import("./read-zip.ts")).readZip(file);
}

function refuseUnknown(file: DocumentFile): never {
  const stated = statedDocument(file);
  throw stated === null ? noReader(file.type) : broken(stated);
}

async function readPdf({ bytes, type }: DocumentFile, { pdf }: DocumentReaders): Promise<DocumentRead> {
  if (pdf === undefined) throw noReader(type || "application/pdf");
  const read = await pdf(bytes);
  return "blocks" in read ? withText(read) : read;
}

type Reader = (file: DocumentFile, readers: DocumentReaders) => DocumentRead | Promise<DocumentRead>;

const readerOf: Readonly<Record<DocumentKind, Reader>> = {
  zip: readZip,
  compound: ({ bytes, type }) => {
    throw refusalOfCompound(bytes, type);
  },
  rtf: ({ bytes }) => withText(readRtf(bytes)),
  pdf: readPdf,
  html: ({ bytes }) => readHtml(bytes),
  text: ({ bytes }) => readText(bytes),
  none: refuseUnknown,
};

/**
 * Reads a document: .docx, .odt, .rtf, .txt, .html, and .pdf where a reader for it is handed in. What the file is, its
 * content tells, then its type, then its name. What is not read says why: `no-reader`, `encrypted`, `scanned`,
 * `document-broken`, `document-too-large`. Never throws on a file, opens no file and no connection; time and memory are
 * bounded by `limits`.
 */
export async function readDocument(file: DocumentFile, readers: DocumentReaders = {}): Promise<DocumentRead> {
  try {
    if (file.bytes.length > limits.fileBytes) throw tooLarge(megabytes(limits.fileBytes));
    return await readerOf[kindOf(file)](file, readers);
  } catch (error) {
    if (error instanceof Refusal) return { unread: error.why };
    throw error;
  }
}
