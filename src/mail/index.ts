export { MailError } from "./errors.ts";
export type { MailErrorCode } from "./errors.ts";
export { maxMailBytes } from "./limits.ts";
export { readMail } from "./read-mail.ts";
