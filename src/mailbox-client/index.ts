export { mailboxAt } from "./mailbox.ts";
export type { Mailbox, MailboxAnswer, MailboxLine } from "./mailbox.ts";
export { mailboxScope } from "./question.ts";
