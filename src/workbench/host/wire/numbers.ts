import type { Permission } from "../manifest/facts.ts";

/** How Outlook numbers the kind of an item in the initial data. */
export const itemType = { messageRead: 1, messageCompose: 4 } as const;

/** How the host numbers the manifest's permission in the initial data. The numbers are not in order of strength. */
export const permissionLevel: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

/** How strong a permission is: a call's `need` is compared with this. */
export const permissionStrength: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteItem: 2,
  ReadWriteMailbox: 3,
};

/** How Office.js numbers the form of a body. */
export const coercion = { text: 0, html: 3 } as const;

/** Recipient types and attachment types by their numbers. */
export const recipientTypes = ["other", "distributionList", "user", "externalUser"] as const;
export const attachmentTypes = ["file", "item", "cloud"] as const;

/** Answers of Office.js's own layer. */
export const envelopeError = { ok: 0, request: -1, handling: -2 } as const;

/** What Office.js answers an invocation with when nobody associated the name. */
export const notAssociated = 11101;
