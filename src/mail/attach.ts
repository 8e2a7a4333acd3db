import type { AttachedText, Attachment, Draft, Unread } from "../message/index.ts";
import { decodeText } from "./mime/charset.ts";
import { MailError } from "./errors.ts";
import { limits } from "./limits.ts";
import type { Budget } from "./limits.ts";
import { tooLong, unread } from "./unread.ts";
import type { AttachedLeaf } from "./attached-leaf.ts";

/** Opens an attached message; `isHeadersOnly` when it is stated to have no body. Throws MailError. */
export type OpenMessage = (leaf: AttachedLeaf, isHeadersOnly: boolean) => Draft;

const messageTypes = ["message/rfc822", "message/global", "application/vnd.ms-outlook", "application/x-msg"];
const headersOnlyTypes = ["text/rfc822-headers", "message/rfc822-headers", "message/global-headers"];

/** The end of a file name that says what it is. Takes `a.EML` and `a.msg `, not `eml`. */
const messageName = /\.(?:eml|msg)\s*$/i;
const htmlName = /\.html?\s*$/i;
const textName = /\.(?:txt|text)\s*$/i;

/** Types that say nothing, with which clients send what they do not know; then the name decides. */
const vagueTypes = ["application/octet-stream", "application/x-unknown", "application/unknown", ""];

function isMessage({ type, fileName, bytes, storage }: AttachedLeaf): boolean {
  if (bytes === null) return storage !== null;
  const isStated = messageTypes.includes(type) || headersOnlyTypes.includes(type);
  return isStated || (messageName.test(fileName ?? "") && !/^(?:image|audio|video|text)\//.test(type));
}

/** Plain text or HTML by the type, or by the name where the type is vague; null for other files. */
function markupOf({ type, fileName }: AttachedLeaf): AttachedText["markup"] | null {
  const name = fileName ?? "";
  const isVague = vagueTypes.includes(type) || type.startsWith("text/plain");
  if (type === "text/html" || type === "application/xhtml+xml" || (isVague && htmlName.test(name)))
    return "html";
  if (type === "text/plain" || type === "message/delivery-status" || (isVague && textName.test(name)))
    return "plain";
  return null;
}

/** What an attachment without a file name is called. */
const unnamed = "unnamed";

function fileOf({ type, fileName, bytes }: AttachedLeaf): Attachment {
  return { kind: "file", name: fileName ?? unnamed, type, size: bytes?.length ?? null, bytes };
}

/** What opening needs to know of the place. */
export interface AttachContext {
  /** How many messages deep the attachment lies: 1 in the message itself. */
  readonly depth: number;
  readonly budget: Budget;
  readonly open: OpenMessage;
}

/** Why a message was not opened. */
function whyUnreadable(what: string, error: MailError): Unread {
  return error.code === "ERR_MAIL_TOO_MANY_PARTS"
    ? unread(what, "too-many-parts", { limit: String(limits.parts) })
    : unread(what, "attached-message-unreadable", { detail: error.message });
}

/** An attached message opened, or listed as a file with the reason why it was not. */
function attachMessage(leaf: AttachedLeaf, { depth, open }: AttachContext, notes: Unread[]): Attachment {
  const what = `attachment ${leaf.fileName ?? unnamed}`;
  if (depth > limits.attachedDepth) {
    notes.push(unread(what, "too-deep", { limit: String(limits.attachedDepth) }));
    return fileOf(leaf);
  }
  try {
    const draft = open(leaf, headersOnlyTypes.includes(leaf.type));
    return { kind: "message", name: leaf.fileName ?? (draft.subject || unnamed), draft };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    notes.push(whyUnreadable(what, error));
    return fileOf(leaf);
  }
}

/**
 * Makes an attachment of what was found in a message: a message is opened, a text decoded, the rest is a file. Whatever
 * could not be read goes into `notes`.
 */
export function attach(leaf: AttachedLeaf, context: AttachContext, notes: Unread[]): Attachment {
  if (isMessage(leaf)) return attachMessage(leaf, context, notes);
  const markup = markupOf(leaf);
  if (markup === null || leaf.bytes === null) return fileOf(leaf);
  const name = leaf.fileName ?? unnamed;
  const taken = leaf.bytes.subarray(0, context.budget.takeText(leaf.bytes.length));
  const { text, doubtfulCharset } = decodeText(taken, leaf.charset, markup === "html");
  if (taken.length < leaf.bytes.length) notes.push(tooLong(`attachment ${name}`));
  if (doubtfulCharset !== null)
    notes.push(unread(`attachment ${name}`, "unknown-charset", { charset: doubtfulCharset }));
  return { kind: "text", name, markup, text };
}
