/** What an event before Send means for the draft. */
export type Happened = "opened" | "changed" | "attachments-changed" | "notice-closed";

/** What each event before Send means, by the name that the manifest gives its handler. OnMessageCompose covers drafts that are opened again. */
export const composeEvents: Readonly<Record<string, Happened>> = {
  onNewMessageComposeHandler: "opened",
  onMessageComposeHandler: "opened",
  onMessageRecipientsChangedHandler: "changed",
  onMessageAttachmentsChangedHandler: "attachments-changed",
  onMessageFromChangedHandler: "changed",
  onSensitivityLabelChangedHandler: "changed",
  onInfoBarDismissClickedHandler: "notice-closed",
};

/** The name that the manifest gives the handler of OnMessageSend. */
export const sendHandler = "onMessageSendHandler";
