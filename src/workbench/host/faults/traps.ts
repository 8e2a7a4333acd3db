import type { LaunchEvent } from "../manifest/facts.ts";
import type { Session } from "../session/session.ts";
import { attachmentTypes } from "../wire/numbers.ts";
import type { CallFault, Trap } from "./faults.ts";

/** The circumstances of a call, as far as a trap asks. */
export interface CallFacts {
  /** The most exact name of the call: `item.bcc.getAsync`. */
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly event: LaunchEvent | null;
  readonly session: Session;
}

/** What a trap does to one call; null leaves the call alone. */
type Springs = (call: CallFacts) => CallFault | null;

const isRecipients = (name: string, method: string) =>
  ["item.to.", "item.cc.", "item.bcc."].some((field) => name === field + method);

const fails: CallFault = { how: "fails", code: 9042 };

/** A message that was dragged into the draft: an item, or a file that is named like one. */
function isDroppedMessage({ params, session }: CallFacts): boolean {
  const attachment = session.state.attachments.find(({ id }) => id === params["id"]);
  if (attachment === undefined) return false;
  return attachment.attachmentType === attachmentTypes[1] || attachment.name.toLowerCase().endsWith(".eml");
}

/** Compose types on the wire of a draft that says of itself that it is new. */
const newMail = { composeType: "newMail", coercionType: "html" };

/**
 * The traps that befall single calls, each with the report it was read in. The others are traps of sending
 * (`send/`) and have no line here.
 */
const springs: Readonly<Partial<Record<Trap, Springs>>> = {
  // office-js 6652, 6739, 4835, 4933: replies and forwards say that they are new; the call fails when shared from Office.
  "compose-type-says-new-mail": ({ name }) =>
    name === "item.getComposeTypeAsync" ? { how: "answers", data: newMail } : null,
  "compose-type-fails": ({ name }) => (name === "item.getComposeTypeAsync" ? fails : null),
  // office-js 4242: the members of a contact list come without addresses.
  "blank-addresses": ({ name, session }) =>
    isRecipients(name, "getAsync") && session.kind === "compose"
      ? { how: "answers", data: session.state.to.map((person) => ({ name: person.name, address: "" })) }
      : null,
  // Microsoft's event-based activation page: a mailto link's recipients are not there yet in OnNewMessageCompose.
  "mailto-without-recipients": ({ name, event }) =>
    event === "OnNewMessageCompose" && isRecipients(name, "getAsync") ? { how: "answers", data: [] } : null,
  // office-js 5132
  "adding-recipients-at-send-hangs": ({ name, event }) =>
    event === "OnMessageSend" && (isRecipients(name, "addAsync") || isRecipients(name, "setAsync"))
      ? { how: "never" }
      : null,
  // postguard's notes on quirks; FlexConfirmMail relies on the opposite.
  "session-data-not-in-events": ({ name, event }) =>
    event !== null && name.startsWith("item.sessionData.") ? { how: "fails", code: 9050 } : null,
  "custom-properties-not-in-events": ({ name, event }) =>
    event !== null && name === "item.loadCustomPropertiesAsync"
      ? { how: "answers", data: { wasSuccessful: true, customProperties: "{}" } }
      : null,
  // DanilKorotenko/OutlookAddinSetInternetHeaders: on Mac; office-js 2952, 3393, 1401: classic.
  "headers-set-at-send-are-lost": ({ name, event }) =>
    event === "OnMessageSend" && name === "item.internetHeaders.setAsync" ? { how: "forgets" } : null,
  // Microsoft's attachments page: a message dragged in cannot be read on the web and in new Outlook.
  "dropped-message-unreadable": (call) =>
    call.name === "item.getAttachmentContentAsync" && isDroppedMessage(call)
      ? { how: "fails", code: 9043 }
      : null,
};

/** What the first trap that applies does to a call; null when none does. */
export function trapFor(traps: readonly Trap[], call: CallFacts): CallFault | null {
  for (const trap of traps) {
    const fault = springs[trap]?.(call) ?? null;
    if (fault !== null) return fault;
  }
  return null;
}
