import { useRef } from "react";
import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from "@fluentui/react-components";
import { AttachRegular, DocumentRegular, MailRegular } from "@fluentui/react-icons";
import type { ComposeSession, SessionAttachment } from "../../host/index.ts";
import { asEml, base64Of } from "../../mail/index.ts";
import type { StoredMessage } from "../../mailboxes/index.ts";
import { useDesk, useMailboxes } from "../desk-context.ts";

/** How many of the newest messages are offered. */
const mostMessages = 8;

async function fileAttachment(file: File): Promise<SessionAttachment> {
  const content = base64Of(new Uint8Array(await file.arrayBuffer()));
  const { name, size } = file;
  return {
    id: crypto.randomUUID(),
    name,
    size,
    attachmentType: "file",
    isInline: false,
    content,
    format: "base64",
  };
}

function messageAttachment({ item }: StoredMessage): SessionAttachment {
  const content = asEml(item.state);
  const name = item.state.subject || "(no subject)";
  return {
    id: crypto.randomUUID(),
    name,
    size: content.length,
    attachmentType: "item",
    isInline: false,
    content,
    format: "eml",
  };
}

/** The menu's entries: a file, or one of the newest messages. */
function Choices(props: {
  readonly own: readonly StoredMessage[];
  readonly onFile: () => void;
  readonly onMessage: (message: StoredMessage) => void;
}) {
  return (
    <MenuList>
      <MenuItem icon={<DocumentRegular />} onClick={props.onFile}>
        A file of this machine…
      </MenuItem>
      <MenuGroup>
        <MenuGroupHeader>A message of this mailbox</MenuGroupHeader>
        {props.own.map((message) => (
          <MenuItem
            key={message.id}
            icon={<MailRegular />}
            subText={message.message.from.name}
            onClick={() => {
              props.onMessage(message);
            }}
          >
            {message.message.subject || "(no subject)"}
          </MenuItem>
        ))}
      </MenuGroup>
    </MenuList>
  );
}

/** The newest messages of somebody's mailbox. */
function useNewest(ownerId: string): readonly StoredMessage[] {
  const { messages } = useMailboxes();
  return messages
    .filter((message) => message.ownerId === ownerId && message.folder !== "outbox")
    .sort((one, other) => other.message.sentAt - one.message.sentAt)
    .slice(0, mostMessages);
}

/** Attaches files of this machine, which stay on it, and messages of the mailbox. */
export function AttachMenu(props: { readonly session: ComposeSession; readonly ownerId: string }) {
  const { session } = props;
  const [desk] = useDesk();
  const own = useNewest(props.ownerId);
  const picker = useRef<HTMLInputElement>(null);
  const attach = (added: readonly SessionAttachment[]) => {
    session.change({ attachments: [...session.state.attachments, ...added] });
  };
  const attachFiles = (files: readonly File[]) => {
    Promise.all(files.map(fileAttachment)).then(attach, (error: unknown) => {
      desk.say(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton icon={<AttachRegular />} aria-label="Attach">
            <span className="ribbon-label">Attach</span>
          </ToolbarButton>
        </MenuTrigger>
        <MenuPopover>
          <Choices
            own={own}
            onFile={() => {
              picker.current?.click();
            }}
            onMessage={(message) => {
              attach([messageAttachment(message)]);
            }}
          />
        </MenuPopover>
      </Menu>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label="Files to attach"
        onChange={({ target }) => {
          attachFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </>
  );
}
