import { copyOf, type DeliveredMessage } from "../host/index.ts";
import { ownersAt, type MailboxOwner } from "../people/index.ts";
import type { StoredMessage } from "./stored.ts";

type Facts = Pick<StoredMessage, "importance" | "isUnread">;

/** Whose Inboxes a message reaches, each once. */
function readersOf({ to, cc, bcc }: DeliveredMessage): readonly MailboxOwner[] {
  const found = new Map<string, MailboxOwner>();
  for (const { address } of [...to, ...cc, ...bcc])
    for (const owner of ownersAt(address)) found.set(owner.id, owner);
  return [...found.values()];
}

/** A message as it lies in a folder of `owner`. */
export function storedFor(
  owner: MailboxOwner,
  folder: StoredMessage["folder"],
  message: DeliveredMessage,
  facts: Facts & Pick<StoredMessage, "id">,
): StoredMessage {
  const user = { displayName: owner.name, emailAddress: owner.address };
  return { ownerId: owner.id, folder, message, item: copyOf(message, user), ...facts };
}

/** Every copy of a delivered message: in its sender's Sent Items, and in the Inbox of each whom it reaches. */
export function copiesOf(
  message: DeliveredMessage,
  { importance, isUnread }: Facts,
  nextId: () => string,
): readonly StoredMessage[] {
  const sent = ownersAt(message.sender.address).map((owner) =>
    storedFor(owner, "sent", message, { importance, isUnread: false, id: nextId() }),
  );
  const received = readersOf(message).map((owner) =>
    storedFor(owner, "inbox", message, { importance, isUnread, id: nextId() }),
  );
  return [...sent, ...received];
}
