import { Button, CounterBadge } from "@fluentui/react-components";
import {
  ComposeRegular,
  DraftsRegular,
  MailInboxRegular,
  MailArrowUpRegular,
  SendRegular,
} from "@fluentui/react-icons";
import type { Folder } from "../../desk/index.ts";
import type { MailboxesState } from "../../mailboxes/index.ts";
import { useDesk, useMailboxes } from "../desk-context.ts";

/** The folders of a mailbox, as Outlook lists them. */
export const folders: readonly {
  readonly id: Folder;
  readonly name: string;
  readonly icon: React.ReactElement;
}[] = [
  { id: "inbox", name: "Inbox", icon: <MailInboxRegular /> },
  { id: "drafts", name: "Drafts", icon: <DraftsRegular /> },
  { id: "sent", name: "Sent Items", icon: <SendRegular /> },
  { id: "outbox", name: "Outbox", icon: <MailArrowUpRegular /> },
];

/** What a folder's number counts: unread messages in the Inbox, else what waits in it; nothing in Sent Items. */
function countOf(folder: Folder, ownerId: string, { messages, drafts }: MailboxesState): number {
  if (folder === "drafts") return drafts.filter((draft) => draft.ownerId === ownerId).length;
  if (folder === "sent") return 0;
  return messages.filter(
    (message) =>
      message.ownerId === ownerId && message.folder === folder && (folder !== "inbox" || message.isUnread),
  ).length;
}

/** New mail, and the folders. */
export function Folders() {
  const [desk, { folder, ownerId, view }] = useDesk();
  const mailboxes = useMailboxes();
  return (
    <nav className="folders" aria-label="Folders">
      <Button
        appearance="primary"
        icon={<ComposeRegular />}
        className="new-mail"
        onClick={() => {
          desk.newMail();
        }}
      >
        <span className="folder-name">New mail</span>
      </Button>
      <ul>
        {folders.map(({ id, name, icon }) => {
          const count = countOf(id, ownerId, mailboxes);
          const isHere = id === folder && view !== "situations";
          return (
            <li key={id}>
              <Button
                appearance="subtle"
                icon={icon}
                className={isHere ? "folder is-here" : "folder"}
                aria-current={isHere ? "page" : undefined}
                onClick={() => {
                  desk.show(id);
                }}
              >
                <span className="folder-name">{name}</span>
                {count > 0 && (
                  <>
                    <CounterBadge count={count} size="small" appearance="filled" color="brand" aria-hidden />
                    <span className="only-spoken">{id === "inbox" ? `${count} unread` : String(count)}</span>
                  </>
                )}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className="memory-note">
        Everything here is made up and kept in this page's memory. Loading it anew begins the story again.
      </p>
    </nav>
  );
}
