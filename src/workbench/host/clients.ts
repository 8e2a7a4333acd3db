/** What differs from one Outlook to the next, as far as a host has to know it. Microsoft's limits page and issues, July 2025. */
export interface Client {
  readonly name: "web" | "new-windows" | "classic" | "classic-2206" | "mac";
  /** The language in which it is shown: `en-GB`, `cy-GB`. */
  readonly displayLanguage: string;
  /** The minor number of the Mailbox requirement set that it has: 15 is Mailbox 1.15. */
  readonly mailbox: number;
  /** What `to`, `cc` and `bcc` return at most; null for no limit. */
  readonly recipientsReturned: number | null;
  /** How many calls may run at once; null for no limit. */
  readonly simultaneousCalls: number | null;
  /** Attachment ids are their places in the list, so they change when one is removed. */
  readonly attachmentIdsAreIndexes: boolean;
  /** A message that is dragged into a draft arrives as an item, or as an .eml file. */
  readonly droppedMessage: "item" | "file";
  /** Sending ends every other event handler of the draft (office-js issue 3530). */
  readonly sendEndsOtherHandlers: boolean;
  /** `cancelLabel` and `commandId` are ignored unless `errorMessage` is set (office-js issue 5233). */
  readonly alertNeedsMessage: boolean;
  /** The button beside "Don't Send" is there; else "Don't Send" itself carries the label and the command. */
  readonly hasActionButton: boolean;
  /** How many notifications an add-in may have on one item. */
  readonly notifications: number;
}

const web: Client = {
  name: "web",
  displayLanguage: "en-GB",
  mailbox: 15,
  recipientsReturned: 1000,
  simultaneousCalls: 3,
  attachmentIdsAreIndexes: false,
  droppedMessage: "file",
  sendEndsOtherHandlers: true,
  alertNeedsMessage: false,
  hasActionButton: true,
  notifications: 5,
};

const classic: Client = {
  ...web,
  name: "classic",
  recipientsReturned: 500,
  simultaneousCalls: null,
  attachmentIdsAreIndexes: true,
  droppedMessage: "item",
  sendEndsOtherHandlers: false,
  alertNeedsMessage: true,
};

/** Every client the stand-in can behave as. Office.js itself always believes to be in Outlook on the web. */
export const clients: Readonly<Record<Client["name"], Client>> = {
  web,
  "new-windows": { ...web, name: "new-windows", sendEndsOtherHandlers: false },
  classic,
  // The oldest build that knows OnMessageSend: no button in the alert, no override.
  "classic-2206": { ...classic, name: "classic-2206", mailbox: 12, hasActionButton: false },
  mac: {
    ...web,
    name: "mac",
    mailbox: 14,
    recipientsReturned: null,
    simultaneousCalls: null,
    attachmentIdsAreIndexes: true,
    sendEndsOtherHandlers: false,
    hasActionButton: false,
  },
};
