import type { HeaderBlock } from "../header/header-block.ts";

/** One part of a message (RFC 2046): a leaf with a content, or a multipart with parts. Its bytes are a view of the file. */
export interface Part {
  readonly headers: HeaderBlock;
  /** The media type in lower case, `text/plain` where none is stated. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** The transfer encoding in lower case, without comments; empty where none is stated. */
  readonly encoding: string;
  /** The content as it stands, still in its transfer encoding; of a multipart, what stands before its first part. */
  readonly raw: Uint8Array;
  readonly parts: readonly Part[];
}

/** The parts of a message, and what the walk saw at its ends. */
export interface PartTree {
  readonly root: Part;
  /** The file ends before the blank line that ends the headers. */
  readonly endsInHeaders: boolean;
  /** The file ends before the outermost multipart is closed. */
  readonly endsInMultipart: boolean;
  /** Something other than white space stands after the last part. */
  readonly hasEpilogue: boolean;
}
