import { story } from "../mail/index.ts";
import { Mailboxes } from "../mailboxes/index.ts";
import type { GraphBehind } from "./messages-endpoint.ts";

/** Everybody's mailboxes as they are when the workbench opens: what is in that of a person; nothing in that of a stranger. */
export function storyMailboxes(): GraphBehind["mailboxOf"] {
  const mailboxes = new Mailboxes();
  for (const { message } of story()) mailboxes.accept(message, { importance: "normal", isHeldBack: false });
  return (person) =>
    mailboxes.state.messages
      .filter(({ ownerId }) => ownerId === person)
      .map(({ message }) => ({ message, isDraft: false }));
}
