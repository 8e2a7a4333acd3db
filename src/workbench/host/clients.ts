/** What differs from one Outlook to the next, as far as a host has to know it. Microsoft's limits page and issues, July 2025. */
export interface Client {
  readonly name: "web" | "new-windows" | "classic" | "mac";
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
  recipientsReturned: 1000,
  simultaneousCalls: 3,
  attachmentIdsAreIndexes: false,
  droppedMessage: "file",
  sendEndsOtherHandlers: true,
  alertNeedsMessage: false,
  hasActionButton: true,
  notifications: 5,
};

/** Every client the stand-in can behave as. Office.js itself always believes to be in Outlook on the web. */
export const clients: Readonly<Record<Client["name"], Client>> = {
  web,
  "new-windows": { ...web, name: "new-windows", sendEndsOtherHandlers: false },
  classic: {
    ...web,
    name: "classic",
    recipientsReturned: 500,
    simultaneousCalls: null,
    attachmentIdsAreIndexes: true,
    droppedMessage: "item",
    sendEndsOtherHandlers: false,
    alertNeedsMessage: true,
  },
  mac: {
    ...web,
    name: "mac",
    recipientsReturned: null,
    simultaneousCalls: null,
    attachmentIdsAreIndexes: true,
    sendEndsOtherHandlers: false,
    hasActionButton: false,
  },
};
