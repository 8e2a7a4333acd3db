import type { Saying, UnreadReason } from "../../message/index.ts";

/** A paragraph as a reader sees it: its runs joined, tracked deletions gone, the results of fields kept. */
export interface DocumentParagraph {
  readonly kind: "paragraph" | "heading" | "list-item";
  /** Never empty but for a blank line; a line break inside it is a line feed. */
  readonly text: string;
  /** What stands before it by numbering: `1.`, `(b)`, `•`; null where it has none. */
  readonly marker: string | null;
  /** How deep a heading or a list item lies, counting from 1; null for a paragraph. */
  readonly level: number | null;
}

/** A table, row by row, cell by cell; a cell holds what a page can hold, because letters are laid out in tables. */
export interface DocumentTable {
  readonly kind: "table";
  readonly rows: readonly (readonly DocumentCell[])[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;
export type DocumentCell = readonly DocumentBlock[];

/** What a reader of one format finds in a document. */
export interface DocumentContent {
  /** As the file states it, or its paragraph of style Title; null when there is none. */
  readonly title: string | null;
  readonly blocks: readonly DocumentBlock[];
  /** What stands in the margin of pages, each different text once, one a line. */
  readonly headers: string;
  readonly footers: string;
  /** Footnotes and endnotes, one a line. */
  readonly notes: string;
  /** Remarks of reviewers, one a line; no part of the letter. */
  readonly comments: string;
  /** What of the document was not read, where the rest was. */
  readonly unread?: Saying<UnreadReason>;
}

/** A document that was read. */
export interface DocumentText extends DocumentContent {
  /** The blocks as plain text: a line for each line, a blank line between paragraphs, cells parted by a tab. */
  readonly text: string;
}

/** A document that was not read, and why. */
export interface DocumentUnread {
  readonly unread: Saying<UnreadReason>;
  readonly text?: never;
}

export type DocumentRead = DocumentText | DocumentUnread;

/** What is to be read: a name, a media type (either may be empty or wrong) and the content. */
export interface DocumentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Reads a PDF. It is handed in by the caller, because it weighs more than everything else together. */
export type PdfReader = (bytes: Uint8Array) => Promise<DocumentContent | DocumentUnread>;

/** Readers that the caller may hand in. Without one its format is reported as having no reader. */
export interface DocumentReaders {
  readonly pdf?: PdfReader;
}
