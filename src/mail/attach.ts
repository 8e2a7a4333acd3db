import type { AttachedText, Attachment, Draft } from "../message/index.ts";
import { decodeText } from "./mime/charset.ts";
import { MailError } from "./errors.ts";
import { limits } from "./limits.ts";
import type { Budget } from "./limits.ts";
import { tooLong } from "./unread.ts";
import type { Why } from "./unread.ts";
import type { AttachedLeaf } from "./attached-leaf.ts";

/** Opens an attached message; `isHeadersOnly` when it is stated to have no body. Throws MailError. */
export type OpenMessage = (leaf: AttachedLeaf, isHeadersOnly: boolean) => Draft;

const messageTypes = ["message/rfc822", "message/global", "application/vnd.ms-outlook", "application/x-msg"];
const headersOnlyTypes = ["text/rfc822-headers", "message/rfc822-headers", "message/global-headers"];

/** What a delivery report and a read receipt say, line by line (RFC 3464, 2.1; RFC 8098, 3.1). */
const reportTypes = ["message/delivery-status", "message/disposition-notification"];

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

/** The name of a document that programs of old state as text: takes `letter.docx`, `scan.PDF`; not `letter.txt`. */
const documentName = /\.(?:docx?|docm|odt|rtf|pdf|pages)$/i;

/** Plain text or HTML by the type, or by the name where the type is vague; null for other files. */
function markupOf({ type, fileName }: AttachedLeaf): AttachedText["markup"] | null {
  const name = fileName ?? "";
  if (documentName.test(name)) return null;
  const isVague = vagueTypes.includes(type) || type.startsWith("text/plain");
  if (type === "text/html" || type === "application/xhtml+xml" || (isVague && htmlName.test(name)))
    return "html";
  if (type === "text/plain" || reportTypes.includes(type) || (isVague && textName.test(name))) return "plain";
  return null;
}

/** What an attachment without a file name is called. */
const unnamed = "unnamed";

function fileOf({ type, fileName, bytes }: AttachedLeaf, why: Why | null): Attachment {
  const file = { kind: "file", name: fileName ?? unnamed, type, size: bytes?.length ?? null, bytes } as const;
  return why ? { ...file, unread: why } : file;
}

/** What opening needs to know of the place. */
export interface AttachContext {
  /** How many messages deep the attachment lies: 1 in the message itself. */
  readonly depth: number;
  readonly budget: Budget;
  readonly open: OpenMessage;
}

/** Why a message was not opened. */
function whyUnreadable(error: MailError): Why {
  return error.code === "ERR_MAIL_TOO_MANY_PARTS"
    ? { phrase: "too-many-parts", values: { limit: String(limits.parts) } }
    : { phrase: "attached-message-unreadable", values: { detail: error.message } };
}

/** An attached message opened, or listed as a file with the reason why it was not. */
function attachMessage(leaf: AttachedLeaf, { depth, open }: AttachContext): Attachment {
  if (depth > limits.attachedDepth)
    return fileOf(leaf, { phrase: "too-deep", values: { limit: String(limits.attachedDepth) } });
  try {
    const draft = open(leaf, headersOnlyTypes.includes(leaf.type));
    return { kind: "message", name: leaf.fileName ?? (draft.subject || unnamed), draft };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    return fileOf(leaf, whyUnreadable(error));
  }
}

function attachText(
  leaf: AttachedLeaf,
  bytes: Uint8Array,
  markup: AttachedText["markup"],
  budget: Budget,
): AttachedText {
  const taken = bytes.subarray(0, budget.takeText(bytes.length));
  const { text, doubtfulCharset } = decodeText(taken, leaf.charset, markup === "html");
  const attached = { kind: "text", name: leaf.fileName ?? unnamed, markup, text } as const;
  if (taken.length < bytes.length) return { ...attached, unread: tooLong() };
  return doubtfulCharset === null
    ? attached
    : { ...attached, unread: { phrase: "unknown-charset", values: { charset: doubtfulCharset } } };
}

/**
 * Makes an attachment of what was found in a message: a message is opened, a text decoded, the rest is a file. What could
 * not be read says why in its `unread`.
 */
export function attach(leaf: AttachedLeaf, context: AttachContext): Attachment {
  if (leaf.unread) return fileOf(leaf, leaf.unread);
  if (isMessage(leaf)) return attachMessage(leaf, context);
  const markup = markupOf(leaf);
  return markup === null || leaf.bytes === null
    ? fileOf(leaf, null)
    : attachText(leaf, leaf.bytes, markup, context.budget);
}
