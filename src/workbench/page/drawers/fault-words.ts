import type { Client, Faults, Surroundings, Trap } from "../../host/index.ts";

/** One choice of the drawer, in words. */
export interface Words<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export const clientWords: readonly Words<Client["name"]>[] = [
  { value: "web", label: "Outlook on the web" },
  { value: "new-windows", label: "New Outlook on Windows" },
  { value: "classic", label: "Classic Outlook on Windows" },
  { value: "mac", label: "Outlook on Mac" },
];

export const registerWords: readonly Words<Surroundings["register"]>[] = [
  { value: "answers", label: "answers" },
  { value: "down", label: "is down" },
  { value: "slow", label: "takes twenty seconds" },
  { value: "refuses", label: "does not know who asks" },
  { value: "garbage", label: "answers with a sign-in page" },
];

export const connectionWords: readonly Words<Surroundings["connection"]>[] = [
  { value: "online", label: "is there" },
  { value: "work-offline", label: "is off: working offline" },
  { value: "lost-after-load", label: "is lost while the add-in checks" },
];

/** Every known fault of Outlook's own, as a switch; where each was reported stands in the host's `traps.ts`. */
export const trapWords: Readonly<Record<Trap, string>> = {
  "compose-type-says-new-mail": "Replies say that they are new mail",
  "compose-type-fails": "Whether it is a reply cannot be asked",
  "blank-addresses": "Members of a contact list come without addresses",
  "mailto-without-recipients": "Recipients of a mail link are not there yet",
  "adding-recipients-at-send-hangs": "Adding recipients at Send never ends",
  "session-data-not-in-events": "What the pane left is not there at Send",
  "custom-properties-not-in-events": "Custom properties are not there at Send",
  "headers-set-at-send-are-lost": "Headers set at Send are lost",
  "dropped-message-unreadable": "A message dragged in cannot be read",
  "send-event-not-raised": "Nobody is asked at Send",
  "runtime-killed-twice": "The handler is started three times",
  "alert-closes-itself": "The second alert closes itself, and the mail goes",
  "time-out-offers-send-anyway": "After the time-out one may send anyway",
  "message-ignored-with-command": "The alert loses its message",
};

/** Faults of single calls worth a switch: what a handler leans on. */
export const callWords: readonly { readonly name: string; readonly label: string }[] = [
  { name: "item.to.getAsync", label: "To" },
  { name: "item.bcc.getAsync", label: "Bcc" },
  { name: "item.body.getAsync", label: "The text" },
  { name: "item.subject.getAsync", label: "The subject" },
  { name: "item.getAttachmentsAsync", label: "The attachments" },
  { name: "item.sessionData.getAsync", label: "What the pane left" },
  { name: "*", label: "Everything" },
];

/** How many things are not as they should be. */
export function faultCount({ calls, traps, surroundings }: Faults, client: Client["name"]): number {
  const wrong = [
    surroundings.register !== "answers",
    surroundings.connection !== "online",
    surroundings.addin !== "loads",
    client !== "web",
  ].filter(Boolean);
  return wrong.length + traps.length + Object.keys(calls).length;
}
