import type { AttachedFile, Attachment } from "../../message/index.ts";
import type { Calls } from "../calls.ts";
import type { AttachmentProgress, OpenAttachment } from "../pane-port.ts";
import {
  unfetched,
  type ListedAttachment,
  type ReadAttachment,
  type ReadAttachments,
} from "../read-item/attachments.ts";
import type { ComposeItem } from "../read-item/compose-item.ts";
import { bytesOfBase64, bytesOfText } from "./content-bytes.ts";

/** How long one content may take: a large one goes over the line twice. */
const contentMs = 60_000;

/** The content of an attachment as Office hands it over. */
interface Content {
  readonly content?: unknown;
  readonly format?: unknown;
}

/** Fetches one attachment; null where Outlook does not hand it over: a link, a contact, a message dragged in on the web. */
async function fetched(
  listed: ListedAttachment,
  item: ComposeItem,
  calls: Calls,
): Promise<AttachedFile | null> {
  if (listed.kind === "cloud") return null;
  const fetch = (callback: (result: Office.AsyncResult<unknown>) => void): void => {
    item.getAttachmentContentAsync(listed.id, callback);
  };
  const answer = await calls.ask<unknown>("getAttachmentContentAsync", fetch, contentMs);
  if (!answer.ok || typeof answer.value !== "object" || answer.value === null) return null;
  const { content, format } = answer.value as Content;
  if (typeof content !== "string") return null;
  const { name, type, size } = unfetched(listed);
  const file = { kind: "file", name, size } as const;
  if (format === "eml") return { ...file, type: "message/rfc822", bytes: bytesOfText(content) };
  if (format === "iCalendar") return { ...file, type: "text/calendar", bytes: bytesOfText(content) };
  return format === "base64" ? { ...file, type, bytes: bytesOfBase64(content) } : null;
}

/** What an opener made of a file, without its bytes; the file, unread, where it threw. */
async function opened(file: AttachedFile, open: OpenAttachment): Promise<Attachment> {
  try {
    return await open(file);
  } catch {
    const why = { phrase: "attached-message-unreadable", values: { detail: "the reader failed" } } as const;
    return { ...file, unread: file.type === "message/rfc822" ? why : { ...why, phrase: "document-broken" } };
  }
}

/** Contents are large: at most so many bytes of one attachment are fetched. Outlook counts 25 MB for a whole message. */
const longestContent = 25 * 1024 * 1024;

/**
 * Reads the contents of a draft's attachments, one after the other. What could not be fetched is left out of `found` and
 * stays unread.
 */
export async function readAttachments(
  listed: readonly ListedAttachment[],
  item: ComposeItem,
  calls: Calls,
  open: OpenAttachment,
  progress: (progress: AttachmentProgress) => void,
): Promise<ReadAttachments> {
  const found: ReadAttachment[] = [];
  const total = listed.length;
  for (const [done, each] of listed.entries()) {
    progress({ done, total, reading: each.name });
    const file = each.size > longestContent ? null : await fetched(each, item, calls);
    const { id, name, size } = each;
    if (file !== null) found.push({ key: { id, name, size }, attachment: await opened(file, open) });
  }
  progress({ done: total, total, reading: null });
  return { of: listed.map(({ id, name, size }) => ({ id, name, size })), found };
}
