export { Mailboxes } from "./mailboxes.ts";
export type { Importance, MailboxesState, StoredDraft, StoredMessage } from "./stored.ts";
