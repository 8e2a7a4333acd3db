import { MailError } from "./errors.ts";

/** The size of a file beyond which it is not read, in bytes: a caller need not load more. */
export const maxMailBytes = 25 * 1024 * 1024;

/** How much of one file is read, attached messages included. What goes beyond is refused or reported, never cut silently. */
export const limits = {
  /** Of all headers of all parts together. */
  headerBytes: 2 * 1024 * 1024,
  /** Of all headers together, folded lines counted one by one: an honest message has a few hundred. */
  headerLines: 100_000,
  /** Of one message, senders included. Exchange Online lets a message go to 1,000 recipients. */
  mailboxes: 10_000,
  /** Of all parts together: leaves and multiparts, and whatever is attached in a .msg file. */
  parts: 1000,
  /** Multiparts within multiparts; real mail has three or four. */
  multipartDepth: 32,
  /** Messages attached to messages attached to messages. Beyond it an attached message is reported as unread. */
  attachedDepth: 10,
  /** Of all texts together, in bytes: the rest of a longer one is reported as unread. */
  textLength: 5 * 1024 * 1024,
  /** Of all walks over parts together: a message within a message within a message is walked over three times. */
  walkedBytes: 4 * maxMailBytes,
} as const;

/** What is left of the limits while one file is read; shared by the message and all messages attached to it. */
export class Budget {
  private headerBytes: number = limits.headerBytes;
  private headerLines: number = limits.headerLines;
  private parts: number = limits.parts;
  private textLength: number = limits.textLength;
  private walkedBytes: number = limits.walkedBytes;

  /** Counts one part. Throws ERR_MAIL_TOO_MANY_PARTS beyond the limit. */
  takePart(): void {
    this.parts -= 1;
    if (this.parts < 0) throw new MailError("ERR_MAIL_TOO_MANY_PARTS");
  }

  /** Counts headers. Throws ERR_MAIL_HEADERS_TOO_LARGE beyond the limit. */
  takeHeaders(bytes: number, lines: number): void {
    this.headerBytes -= bytes;
    this.headerLines -= lines;
    if (this.headerBytes < 0 || this.headerLines < 0) throw new MailError("ERR_MAIL_HEADERS_TOO_LARGE");
  }

  /** Counts a walk over the parts of a message. Throws ERR_MAIL_TOO_DEEP beyond the limit. */
  takeWalk(bytes: number): void {
    this.walkedBytes -= bytes;
    if (this.walkedBytes < 0) throw new MailError("ERR_MAIL_TOO_DEEP");
  }

  /** How much of a text of this length, in bytes or characters, may still be read: all of it, or its beginning. */
  takeText(length: number): number {
    const taken = Math.min(length, this.textLength);
    this.textLength -= taken;
    return taken;
  }
}
