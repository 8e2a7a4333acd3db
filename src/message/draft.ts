import type { Instant } from "./instant.ts";
import type { Mailbox } from "./mailbox.ts";
import type { TrueHeader } from "./provenance.ts";
import type { Saying } from "./saying.ts";
import type { Unread, UnreadReason } from "./unread.ts";

/** The outgoing message as a client or a file tells it: nothing understood yet, nothing looked up. */
export interface Draft {
  /** Message-ID with its angle brackets; null when there is none yet. */
  readonly messageId: string | null;
  /** The subject, decoded; empty when there is none. */
  readonly subject: string;
  /** Every mailbox of every From header: one in an honest message, several or none are reported in `unread`. */
  readonly from: readonly Mailbox[];
  /** The Sender header (RFC 5322 3.6.2): who pressed Send on behalf of From; null when there is none. */
  readonly sender: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  /** The Date header; null when missing or unreadable. */
  readonly date: Instant | null;
  /** The time of delivery the sender chose (`Deferred-Delivery`); null when it goes at once. */
  readonly deferredUntil: Instant | null;
  /** Marked urgent by Importance, Priority or X-Priority. */
  readonly urgent: boolean;
  /**
   * A program wrote it by itself: Auto-Submitted (RFC 3834, 5) says other than `no`, or it is a report on another message (RFC
   * 6522), or an Outlook file's class says so. Absent: nothing says so.
   */
  readonly isAutomatic?: true;
  /** The Sensitivity header or label as written; null when there is none. */
  readonly sensitivity: string | null;
  /** The messages it answers, by Message-ID: In-Reply-To, then References, without repeats. */
  readonly answers: readonly string[];
  /**
   * The true headers of the messages it answers, as the sender's own mailbox has them: of the first of `answers`, and of others
   * of its conversation. Absent: the mailbox was not asked, or did not say. Then nothing follows from it.
   */
  readonly provenance?: readonly TrueHeader[];
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  /** What the reader of the file or of the item could not read, or found ambiguous. */
  readonly unread: readonly Unread[];
}

/** A draft of which nothing is known and nothing is missed: for what carries only a part of one. */
export const emptyDraft: Draft = {
  messageId: null,
  subject: "",
  from: [],
  sender: null,
  to: [],
  cc: [],
  bcc: [],
  date: null,
  deferredUntil: null,
  urgent: false,
  sensitivity: null,
  answers: [],
  body: { html: null, text: null },
  attachments: [],
  unread: [],
};

/** The text of a message. Where both are there they say the same in an honest message; HTML is read first. */
export interface Body {
  readonly html: string | null;
  readonly text: string | null;
}

/** Something attached. Inline pictures of a signature are attachments too. */
export type Attachment = AttachedMessage | AttachedText | AttachedFile;

/** An attached message that was opened: message/rfc822, .eml, .msg, or the returned mail of a delivery report. */
export interface AttachedMessage {
  readonly kind: "message";
  readonly name: string;
  readonly draft: Draft;
}

/** An attached text that was decoded: .txt or .html, or a document that was opened (reading/documents). */
export interface AttachedText {
  readonly kind: "text";
  readonly name: string;
  readonly markup: "plain" | "html";
  readonly text: string;
  /** Headers and footers of a document's pages, one a line: no part of the letter, but markings stand there. */
  readonly margins?: string;
  /** What of a document was not read, where the rest was. */
  readonly unread?: Saying<UnreadReason>;
}

/** Any other file; also a message or a text that could not be opened. */
export interface AttachedFile {
  readonly kind: "file";
  readonly name: string;
  /** The media type as stated, lower case, without parameters. */
  readonly type: string;
  /** In bytes; null when the client does not say. */
  readonly size: number | null;
  /** The content; null when the client gives only name and type. */
  readonly bytes: Uint8Array | null;
  /** Why it was not read, where somebody tried; without it, nobody had a reader for its type. */
  readonly unread?: Saying<UnreadReason>;
}
