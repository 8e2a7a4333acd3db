export type {
  DocumentBlock,
  DocumentCell,
  DocumentContent,
  DocumentFile,
  DocumentParagraph,
  DocumentRead,
  DocumentReaders,
  DocumentTable,
  DocumentText,
  DocumentUnread,
  PdfReader,
} from "./document.ts";
export { openDocuments } from "./open-documents.ts";
export { readDocument } from "./read-document.ts";
