import type { Attachment, Unread } from "../message/index.ts";
import type { Storage } from "./msg/compound-file.ts";

/** Something attached, as the walk over a message finds it. */
export interface AttachedLeaf {
  /** The media type in lower case, without parameters. */
  readonly type: string;
  readonly fileName: string | null;
  /** Of a text, as stated. */
  readonly charset: string | null;
  /** Null where the file holds only a link to it, or where it is a storage. */
  readonly bytes: Uint8Array | null;
  /** A message attached within a .msg file; null for everything else. */
  readonly storage: Storage | null;
}

/** Makes an attachment of a leaf: opens it where it is a message or a text. What cannot be opened goes into `unread`. */
export type Attach = (leaf: AttachedLeaf, unread: Unread[]) => Attachment;
