/** Why a file could not be read as a message. Stable: other programs may rely on the codes. */
export type MailErrorCode =
  | "ERR_MAIL_EMPTY"
  | "ERR_MAIL_NOT_MAIL"
  | "ERR_MAIL_TOO_LARGE"
  | "ERR_MAIL_HEADERS_TOO_LARGE"
  | "ERR_MAIL_TOO_MANY_PARTS"
  | "ERR_MAIL_TOO_MANY_RECIPIENTS"
  | "ERR_MAIL_TOO_DEEP"
  | "ERR_MAIL_TRUNCATED"
  | "ERR_MAIL_SEVERAL_MESSAGES"
  | "ERR_MSG_BROKEN";

/** What went wrong and what to do about it, in one line. Nothing of the message itself ever stands in it. */
const words: Readonly<Record<MailErrorCode, string>> = {
  ERR_MAIL_EMPTY: "The file is empty: save the message again.",
  ERR_MAIL_NOT_MAIL: "The file is not a mail message: save the message as .eml or .msg.",
  ERR_MAIL_TOO_LARGE: "The message is larger than 25 MB, more than is read here: check it by hand.",
  ERR_MAIL_HEADERS_TOO_LARGE:
    "The headers of the message are longer than 2 MB or 100,000 lines, more than is read here: check it by hand.",
  ERR_MAIL_TOO_MANY_PARTS:
    "The message has more than 1,000 parts, more than are read here: check it by hand.",
  ERR_MAIL_TOO_MANY_RECIPIENTS:
    "The message names more than 10,000 addresses, more than are read here: check it by hand.",
  ERR_MAIL_TOO_DEEP:
    "The parts of the message lie more than 32 levels deep in one another: check it by hand.",
  ERR_MAIL_TRUNCATED:
    "The end of the message is missing: save it again, and check that the disk is not full.",
  ERR_MAIL_SEVERAL_MESSAGES:
    "The file is a mailbox with several messages: save each message in a file of its own.",
  ERR_MSG_BROKEN:
    "The file is not an Outlook message, or is damaged: save the message again as .msg or .eml.",
};

/**
 * Thrown when a file cannot be read as one message. `code` says why; the message is one plain line for a person and
 * names no address, subject or file of the mail.
 */
export class MailError extends Error {
  readonly code: MailErrorCode;

  constructor(code: MailErrorCode, options?: ErrorOptions) {
    super(words[code], options);
    this.name = "MailError";
    this.code = code;
  }
}
