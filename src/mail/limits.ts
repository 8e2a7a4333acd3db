import { MailError } from "./errors.ts";

/** The size of a file beyond which it is not read, in bytes: a caller need not load more. */
export const maxMailBytes = 25 * 1024 * 1024;

/** How much of one file is read, attached messages included. What goes beyond is refused by name, never cut silently. */
export const limits = {
  /** Of all headers of all parts together. */
  headerBytes: 2 * 1024 * 1024,
  /** Of all parts together: leaves and multiparts, and attachments and recipients' storages of a .msg file. */
  parts: 1000,
  /** Multiparts within multiparts; real mail has three or four. */
  multipartDepth: 32,
  /** Messages attached to messages attached to messages. Beyond it an attached message is reported as unread. */
  attachedDepth: 10,
} as const;

/** What is left of the limits while one file is read; shared by the message and all messages attached to it. */
export class Budget {
  private headerBytes = 0;
  private parts = 0;

  /** Counts one part. Throws ERR_MAIL_TOO_MANY_PARTS beyond the limit. */
  takePart(): void {
    this.parts += 1;
    if (this.parts > limits.parts) throw new MailError("ERR_MAIL_TOO_MANY_PARTS");
  }

  /** Counts bytes of headers. Throws ERR_MAIL_HEADERS_TOO_LARGE beyond the limit. */
  takeHeaderBytes(bytes: number): void {
    this.headerBytes += bytes;
    if (this.headerBytes > limits.headerBytes) throw new MailError("ERR_MAIL_HEADERS_TOO_LARGE");
  }
}
