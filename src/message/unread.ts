import type { Saying } from "./saying.ts";

/** Why something was not read. Every reason has its words in `decision/words`. */
export type UnreadReason =
  | "no-reader" // no reader for this type: {type}
  | "attached-message-unreadable" // an attached message that could not be opened: {detail}
  | "attached-message-not-fetched" // an attached message whose content the client did not hand over
  | "attachment-not-fetched" // an attachment whose content nobody has fetched from the mail program: {type}
  | "scanned" // pages without a text layer: pictures of a letter
  | "pages-without-text" // some pages of a document have no text layer: {pages}
  | "embedded-file" // a file of another kind inside a document, which its reader can open: {name}
  | "document-broken" // a document that is not what its format says: {type}
  | "document-too-large" // a document that would take more than is spent on one: {limit}
  | "encrypted" // protected by a password or by S/MIME or OpenPGP: {type}
  | "too-deep" // attached or quoted more levels deep than are read: {limit}
  | "too-many-parts" // more parts than are read: {limit}
  | "too-long" // longer than is read: {limit}
  | "several-senders" // more than one From header, or several mailboxes in it: {addresses}
  | "no-sender" // no From at all
  | "repeated-header" // a header that may stand once stands more often: {header}
  | "resent" // Resent-* headers: who sends to whom is ambiguous: {header}
  | "unreadable-address" // something in an address header is no address: {text}
  | "odd-header" // a line among the headers that mail programs read differently: {text}
  | "unknown-charset" // the text's character set is not known: {charset}
  | "unknown-own-address" // an address of the authority's domain that the authority file does not know: {address}
  | "unexpanded-list" // a group or list whose members are not known: {address}
  | "no-date" // no Date header
  | "no-message-id" // no Message-ID header
  | "sender-not-given" // the mail program did not tell who sends
  | "recipients-not-given" // the mail program did not hand over a recipient field
  | "maybe-more-recipients" // a recipient field holds as many as the mail program hands over at most: {limit}
  | "unresolved-recipient" // a recipient without an address: {name}
  | "text-not-given" // the mail program did not hand over the text
  | "attachments-not-given" // the mail program did not say what is attached
  | "not-given"; // something else that the mail program did not hand over, on which no check turns

/** Something of the message that was not read. What is unread is reported and never taken for clean. */
export interface Unread {
  /** What it is, for a person: `attachment plan.dwg`, `To header`. */
  readonly what: string;
  readonly why: Saying<UnreadReason>;
}
