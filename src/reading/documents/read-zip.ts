import type { DocumentContent, DocumentFile, DocumentRead } from "./document.ts";
import { isDocx, readDocx } from "./docx/read-docx.ts";
import { statedDocument } from "./kind.ts";
import { isOdt, readOdt } from "./odt/read-odt.ts";
import { noReader, Refusal } from "./refusal.ts";
import { textOfBlocks } from "./text.ts";
import { Archive } from "./zip/archive.ts";

/** Where word processors keep pictures in their archives. */
const pictureFolder = /^(?:word\/media|pictures)\//;

/** A zipped document with its text; one that holds pictures and not a word is a scan. */
function withTextOf(content: DocumentContent, archive: Archive): DocumentRead {
  const text = textOfBlocks(content.blocks);
  const isWordless = text === "" && content.headers + content.footers + content.notes === "";
  if (isWordless && archive.names.some((name) => pictureFolder.test(name)))
    throw new Refusal({ phrase: "scanned", values: {} });
  return { ...content, text };
}

/** Reads a zipped document: .docx or .odt. Throws Refusal on any other archive, and on what is broken or too large. */
export function readZip({ bytes, type, name }: DocumentFile): DocumentRead {
  const archive = new Archive(bytes, statedDocument({ bytes, type, name }) ?? "zip");
  if (isOdt(archive)) return withTextOf(readOdt(archive), archive);
  if (isDocx(archive)) return withTextOf(readDocx(archive), archive);
  throw noReader(type || "application/zip");
}
