import type { Folder } from "../../desk/index.ts";
import type { Person } from "../../host/index.ts";
import type { Importance, MailboxesState, StoredMessage } from "../../mailboxes/index.ts";

/** A line of the message list. */
export interface Row {
  readonly id: string;
  /** Who it is from, or to. */
  readonly who: string;
  readonly subject: string;
  readonly preview: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isUnread: boolean;
  readonly hasAttachments: boolean;
  readonly importance: Importance;
  /** Null for a draft. */
  readonly message: StoredMessage | null;
}

function names(people: readonly Person[]): string {
  return people.map(({ name, address }) => name || address).join("; ");
}

/** The beginning of a body as text, without what it quotes. */
function previewOf(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const part of page.querySelectorAll("#Signature, #divRplyFwdMsg, hr")) {
    if (part.id === "divRplyFwdMsg") part.nextElementSibling?.remove();
    part.remove();
  }
  for (const line of page.querySelectorAll("div, br, p")) line.append(" ");
  return page.body.textContent.replace(/\s+/g, " ").trim().slice(0, 140);
}

function rowOf(message: StoredMessage): Row {
  const { state } = message.item;
  const isReceived = message.folder === "inbox";
  return {
    id: message.id,
    who: isReceived ? state.from.name || state.from.address : names([...state.to, ...state.cc, ...state.bcc]),
    subject: state.subject,
    preview: previewOf(state.body.content),
    at: message.message.sentAt,
    isUnread: message.isUnread,
    hasAttachments: state.attachments.some(({ isInline }) => !isInline),
    importance: message.importance,
    message,
  };
}

/** The lines of a folder, newest first. */
export function rowsOf(
  folder: Folder,
  ownerId: string,
  { messages, drafts }: MailboxesState,
): readonly Row[] {
  const rows =
    folder === "drafts"
      ? drafts
          .filter((draft) => draft.ownerId === ownerId)
          .map(({ id, state, savedAt, importance }): Row => ({
            id,
            who: names([...state.to, ...state.cc, ...state.bcc]) || "Nobody yet",
            subject: state.subject,
            preview: previewOf(state.body.content),
            at: savedAt,
            isUnread: false,
            hasAttachments: state.attachments.length > 0,
            importance,
            message: null,
          }))
      : messages.filter((message) => message.ownerId === ownerId && message.folder === folder).map(rowOf);
  return [...rows].sort((one, other) => other.at - one.at);
}
