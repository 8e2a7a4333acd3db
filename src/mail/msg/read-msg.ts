import type { Attachment, Draft, Mailbox, Unread } from "../../message/index.ts";
import type { Attach, AttachedLeaf } from "../attached-leaf.ts";
import { readEnvelope } from "../eml/envelope.ts";
import type { Envelope } from "../eml/envelope.ts";
import { encryptedAs, isEncryptedFile } from "../encrypted-file.ts";
import { MailError } from "../errors.ts";
import { readHeaderBlock } from "../header/header-block.ts";
import { readMessageIds } from "../header/message-ids.ts";
import type { Budget } from "../limits.ts";
import { unread } from "../unread.ts";
import { readBody } from "./body.ts";
import { charsetOfCodePage } from "./code-pages.ts";
import { openCompoundFile } from "./compound-file.ts";
import type { Storage } from "./compound-file.ts";
import { readParty, readRecipients } from "./parties.ts";
import { readProperties } from "./properties.ts";
import type { Owner, Properties } from "./properties.ts";
import { fromTags, senderTags, tags } from "./tags.ts";

/** What the walk through a .msg file is handed. */
export interface MsgContext {
  readonly budget: Budget;
  /** Makes an attachment of a file that is attached. */
  readonly attach: Attach;
}

const sensitivities: Readonly<Record<number, string>> = {
  1: "Personal",
  2: "Private",
  3: "Company-Confidential",
};

/** The headers with which a received message came; null for one that was never sent. */
function transportOf(properties: Properties): Envelope | null {
  const headers = properties.text(tags.transportMessageHeaders);
  return headers ? readEnvelope(readHeaderBlock(new TextEncoder().encode(headers))) : null;
}

/** Everybody whom the properties and the headers name as the author: an honest message names one. */
function readFrom(properties: Properties, transport: Envelope | null): readonly Mailbox[] {
  const own = readParty(properties, fromTags) ?? readParty(properties, senderTags);
  const known = own?.address.toLowerCase() ?? "";
  const others = (transport?.from ?? []).filter(({ address }) => address.toLowerCase() !== known);
  // An author known by an Exchange address alone has the Internet address in the headers.
  return own && known !== "" ? [own, ...others] : others.length > 0 ? others : own ? [own] : [];
}

function noteFrom(from: readonly Mailbox[]): readonly Unread[] {
  const addresses = from.map(({ name, address }) => address || name || "?").slice(0, 10);
  if (from.length === 0) return [unread("From header", "no-sender", {})];
  if (from.length > 1) return [unread("From header", "several-senders", { addresses: addresses.join(", ") })];
  const text = from[0]?.name ?? "";
  return from[0]?.address === "" ? [unread("From header", "unreadable-address", { text })] : [];
}

/** Who pressed Send; null when that is the author. */
function readSender(properties: Properties, from: readonly Mailbox[]): Mailbox | null {
  const sender = readParty(properties, senderTags);
  const same = ({ name, address }: Mailbox) =>
    address === "" || sender?.address === ""
      ? name === sender?.name
      : address.toLowerCase() === sender?.address.toLowerCase();
  return sender && from.some(same) ? null : sender;
}

function readAnswers(properties: Properties, transport: Envelope | null): readonly string[] {
  const headers = [properties.text(tags.inReplyToId) ?? "", properties.text(tags.internetReferences) ?? ""];
  return [...new Set([...headers.flatMap(readMessageIds), ...(transport?.answers ?? [])])];
}

const attachMethods = { embedded: 5 } as const;

/** What is attached in one storage; the content null where the file holds but a link. */
function leafOf(storage: Storage, charset: string | null): AttachedLeaf {
  const properties = readProperties(storage, "part", charset);
  const names = [tags.attachLongFilename, tags.attachFilename, tags.displayName];
  const fileName = names.map((tag) => properties.text(tag)?.trim()).find(Boolean) ?? null;
  const type = properties.text(tags.attachMimeTag)?.trim().toLowerCase() || "application/octet-stream";
  const isEmbedded = properties.number(tags.attachMethod) === attachMethods.embedded;
  const embedded = storage.storages.find(({ name }) => name === "__substg1.0_3701000d") ?? null;
  if (isEmbedded && embedded) {
    const type = "application/vnd.ms-outlook";
    return { type, fileName, charset: null, bytes: null, storage: embedded, unread: null };
  }
  const why = isEncryptedFile(type, fileName) ? encryptedAs(type) : null;
  return {
    type,
    fileName,
    charset: null,
    bytes: properties.bytes(tags.attachData),
    storage: null,
    unread: why,
  };
}

function readAttachments(
  message: Storage,
  charset: string | null,
  { budget, attach }: MsgContext,
): readonly Attachment[] {
  const storages = message.storages.filter(({ name }) => name.startsWith("__attach_version1.0_"));
  return storages.map((storage) => {
    budget.takePart();
    return attach(leafOf(storage, charset));
  });
}

/** The subject. Outlook may keep the length of its prefix (`RE: `) in two characters before it (MS-OXCMSG, 2.2.1.46). */
function readSubject(properties: Properties): string {
  const subject = properties.text(tags.subject) ?? "";
  return subject.startsWith("\u0001") ? subject.slice(2) : subject;
}

/** When it was sent, and when it is to be delivered. */
function readTimes(
  properties: Properties,
  transport: Envelope | null,
): Pick<Draft, "date" | "deferredUntil"> {
  const date = properties.time(tags.clientSubmitTime) ?? transport?.date ?? null;
  const deferred = properties.time(tags.deferredDeliveryTime) ?? properties.time(tags.deferredSendTime);
  return { date, deferredUntil: deferred };
}

function readSensitivity(properties: Properties, transport: Envelope | null): string | null {
  return sensitivities[properties.number(tags.sensitivity) ?? 0] ?? transport?.sensitivity ?? null;
}

function readMessageId(properties: Properties, transport: Envelope | null): string | null {
  const own = readMessageIds(properties.text(tags.internetMessageId) ?? "")[0];
  return own ?? transport?.messageId ?? null;
}

/** Takes `REPORT.IPM.Note.NDR` (MS-OXPROTO, 1.3.1) and `IPM.Note.Rules.OofTemplate.Microsoft` (MS-OXORULE, 3.1.4.2.5); not `IPM.Note`. */
const classOfProgram = /^(?:REPORT\.|IPM\.Note\.Rules\.(?:Oof|Reply)Template\b)/i;

/** Whether a program wrote it by itself: by the headers with which it came, or by its class. */
function isAutomatic(properties: Properties, transport: Envelope | null): boolean {
  return transport?.isAutomatic === true || classOfProgram.test(properties.text(tags.messageClass) ?? "");
}

/** Reads a message from its storage: the root of a .msg file, or a message attached within one. Throws MailError. */
export function readMsgStorage(storage: Storage, owner: Owner, context: MsgContext): Draft {
  const properties = readProperties(storage, owner, null);
  const charset = charsetOfCodePage(properties.number(tags.messageCodepage));
  const transport = transportOf(properties);
  const from = readFrom(properties, transport);
  const { unread: doubts, ...recipients } = readRecipients(storage, charset);
  const { body, unread: bodyNotes } = readBody(properties, context.budget);
  const notes: readonly Unread[] = [...noteFrom(from), ...doubts, ...bodyNotes];
  return {
    messageId: readMessageId(properties, transport),
    subject: readSubject(properties),
    from,
    sender: readSender(properties, from),
    ...recipients,
    ...readTimes(properties, transport),
    urgent: properties.number(tags.importance) === 2 || properties.number(tags.priority) === 1,
    ...(isAutomatic(properties, transport) ? { isAutomatic: true } : {}),
    sensitivity: readSensitivity(properties, transport),
    answers: readAnswers(properties, transport),
    body,
    attachments: readAttachments(storage, charset, context),
    unread: notes,
  };
}

/**
 * Reads an Outlook message file (MS-OXMSG). Throws ERR_MSG_BROKEN when the container is damaged, or holds something else
 * than a message, as an old Word document does.
 */
export function readMsg(bytes: Uint8Array, context: MsgContext): Draft {
  const root = openCompoundFile(bytes);
  if (root.read("__properties_version1.0") === null) throw new MailError("ERR_MSG_BROKEN");
  return readMsgStorage(root, "message", context);
}
