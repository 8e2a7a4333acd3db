/** What Outlook says a recipient is. A group saved in the address book is a `distributionList`; it is never expanded. */
export type RecipientType = "other" | "distributionList" | "user" | "externalUser";

/** Somebody in a recipient field or in From. */
export interface Person {
  /** The display name; empty when only an address was typed. */
  readonly name: string;
  /** The address as typed; empty for a recipient that Outlook could not resolve. */
  readonly address: string;
  /** Absent: `user` when the domain is the sender's own, else `externalUser`. */
  readonly recipientType?: RecipientType;
  /** False: typed, and not resolved to a mailbox. Outlook does not give such a recipient to an add-in. Absent: resolved. */
  readonly resolved?: boolean;
}

/** The three recipient fields, in the numbering that Office.js uses on the wire. */
export const recipientFields = ["to", "cc", "bcc"] as const;
export type RecipientField = (typeof recipientFields)[number];

/** Whether Outlook would give this recipient to an add-in. */
export function isResolved(person: Person): boolean {
  return person.resolved !== false;
}
