import type { Attachment } from "../message/index.ts";
import type { Why } from "./unread.ts";
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
  /** Why it cannot be read, where that is known before it is tried: it is encrypted, or coded in an unknown way. */
  readonly unread: Why | null;
}

/** Makes an attachment of a leaf: opens it where it is a message or a text. What cannot be opened says why. */
export type Attach = (leaf: AttachedLeaf) => Attachment;
