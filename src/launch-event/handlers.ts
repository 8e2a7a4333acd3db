import type { LaunchEvent } from "./completing.ts";
import type { Handling } from "./handling.ts";
import { onComposeEvent, type Happened } from "./on-compose-event.ts";
import { onMessageSend } from "./on-message-send.ts";

/** A function that the manifest names for an event. */
export type Handler = (event: LaunchEvent) => void;

/** What each event before Send means for the draft. OnMessageCompose covers drafts that are opened again. */
const composeEvents: Readonly<Record<string, Happened>> = {
  onNewMessageComposeHandler: "opened",
  onMessageComposeHandler: "opened",
  onMessageRecipientsChangedHandler: "changed",
  onMessageAttachmentsChangedHandler: "attachments-changed",
  onMessageFromChangedHandler: "changed",
  onSensitivityLabelChangedHandler: "changed",
  onInfoBarDismissClickedHandler: "notice-closed",
};

/** Every handler, by the name that the manifest gives it. */
export function handlersWith(handling: Handling): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  for (const name of Object.keys(composeEvents)) {
    const happened = composeEvents[name] ?? "changed";
    handlers.set(name, (event) => {
      onComposeEvent(event, handling, happened);
    });
  }
  return handlers.set("onMessageSendHandler", (event) => {
    onMessageSend(event, handling);
  });
}
