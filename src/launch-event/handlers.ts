import type { LaunchEvent } from "./completing.ts";
import { composeEvents, sendHandler } from "./handler-names.ts";
import type { Handling } from "./handling.ts";
import { onComposeEvent } from "./on-compose-event.ts";
import { onMessageSend } from "./on-message-send.ts";

/** A function that the manifest names for an event. */
export type Handler = (event: LaunchEvent) => void;

/** Every handler, by the name that the manifest gives it. */
export function handlersWith(handling: Handling): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  for (const name of Object.keys(composeEvents)) {
    const happened = composeEvents[name] ?? "changed";
    handlers.set(name, (event) => {
      onComposeEvent(event, handling, happened);
    });
  }
  return handlers.set(sendHandler, (event) => {
    onMessageSend(event, handling);
  });
}
