import type { ItemChange } from "../pane-port.ts";
import { surroundingsOf, type OfficeGlobal } from "../surroundings.ts";

/** `Office.EventType`, as texts: this build's enumeration may lack the newer ones. */
const itemEvents: readonly (readonly [string, ItemChange])[] = [
  ["olkRecipientsChanged", "recipients"],
  ["olkAttachmentsChanged", "attachments"],
  ["olkInitializationContextChanged", "item"],
];
const itemChanged = "olkItemSelectedChanged";

/** An object to which handlers are added: an item or the mailbox. */
interface Source {
  addHandlerAsync?: (type: string, handler: () => void, callback?: () => void) => unknown;
}

/** Adds a handler where the source takes one; an Outlook that does not know the event simply never calls. */
function listen(source: unknown, type: string, handler: () => void): void {
  const { addHandlerAsync } = (source ?? {}) as Source;
  if (addHandlerAsync === undefined) return;
  try {
    (source as Required<Source>).addHandlerAsync(type, handler);
  } catch {
    // Some events are known from a later requirement set on, and throw before it.
  }
}

/**
 * Tells of changes for as long as the pane lives. Handlers of Office are added once for each item and never removed:
 * removing takes away all of an event type at once. Changes of the text and of the subject have no event; `whenBack` is
 * given by the page and calls when the sender comes back to the pane.
 */
export function changesOf(
  office: OfficeGlobal,
  whenBack: (task: () => void) => void,
): (listener: (change: ItemChange) => void) => () => void {
  const listeners = new Set<(change: ItemChange) => void>();
  const tell = (change: ItemChange): void => {
    listeners.forEach((listener) => {
      listener(change);
    });
  };
  const listenToItem = (): void => {
    const around = surroundingsOf(office);
    if (around.mode !== "compose") return;
    for (const [type, change] of itemEvents)
      listen(around.item, type, () => {
        tell(change);
      });
  };
  listenToItem();
  listen((office as { context?: { mailbox?: unknown } }).context?.mailbox, itemChanged, () => {
    listenToItem();
    tell("item");
  });
  whenBack(() => {
    tell("back");
  });
  return (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}
