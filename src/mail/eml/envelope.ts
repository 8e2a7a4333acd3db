import type { Draft, Mailbox, Unread } from "../../message/index.ts";
import { decodeWords } from "../header/encoded-words.ts";
import { readAddressList } from "../header/address-list.ts";
import type { AddressList } from "../header/address-list.ts";
import { readDate } from "../header/date.ts";
import { firstValueOf, valuesOf } from "../header/header-block.ts";
import type { HeaderBlock } from "../header/header-block.ts";
import { readMessageIds } from "../header/message-ids.ts";
import { limits } from "../limits.ts";
import { repeatedHeader, unread } from "../unread.ts";

/** What the headers tell of a message: the draft without its body and its attachments. */
export type Envelope = Omit<Draft, "body" | "attachments">;

/** Headers that may stand once (RFC 5322, 3.6), as they are shown to people. From is weighed by itself. */
const once = [
  "Sender",
  "To",
  "Cc",
  "Bcc",
  "Subject",
  "Date",
  "Message-ID",
  "In-Reply-To",
  "References",
  "Deferred-Delivery",
  "Sensitivity",
];

/** The fields whose mailboxes receive the message. A resent message (RFC 5322, 3.6.6) goes to both kinds. */
const recipientHeaders = {
  to: ["To", "Resent-To"],
  cc: ["Cc", "Resent-Cc"],
  bcc: ["Bcc", "Resent-Bcc"],
} as const;

/** Gathers what was found ambiguous on the way. */
interface Notes {
  readonly block: HeaderBlock;
  readonly unread: Unread[];
  /** How many mailboxes may still be named. */
  mailboxesLeft: number;
}

/** All address lists of one header; what is doubtful in them is noted. */
function addressLists(notes: Notes, header: string): readonly AddressList[] {
  const lists: AddressList[] = [];
  for (const value of valuesOf(notes.block, header.toLowerCase())) {
    const list = readAddressList(value, notes.mailboxesLeft);
    notes.mailboxesLeft -= list.mailboxes.length;
    for (const text of list.doubts)
      notes.unread.push(unread(`${header} header`, "unreadable-address", { text }));
    lists.push(list);
  }
  return lists;
}

function mailboxesOf(notes: Notes, header: string): readonly Mailbox[] {
  return addressLists(notes, header).flatMap((list) => list.mailboxes);
}

/** From: everybody whom any From header names; more than one, or nobody, is noted. */
function readFrom(notes: Notes): readonly Mailbox[] {
  const from = mailboxesOf(notes, "From");
  const count = valuesOf(notes.block, "from").length;
  const addresses = from.map((mailbox) => mailbox.address || mailbox.name || "?").slice(0, 10);
  if (from.length === 0) notes.unread.push(unread("From header", "no-sender", {}));
  else if (count > 1 || from.length > 1)
    notes.unread.push(unread("From header", "several-senders", { addresses: addresses.join(", ") }));
  return from;
}

/** Placeholders that clients write where everybody is copied blind. Takes `undisclosed-recipients`, not `Group`. */
const placeholder = /^(?:undisclosed|unlisted|hidden)[- ]?recipients?$/i;

/** The recipients of one field. A group that names nobody hides its people, unless they stand in Bcc. */
function readRecipients(
  notes: Notes,
  field: keyof typeof recipientHeaders,
  hasBcc: boolean,
): readonly Mailbox[] {
  const lists = recipientHeaders[field].flatMap((header) => addressLists(notes, header));
  for (const group of lists.flatMap((list) => list.emptyGroups))
    if (!hasBcc || !placeholder.test(group))
      notes.unread.push(unread(`${field} header`, "unexpanded-list", { address: group.slice(0, 80) }));
  return lists.flatMap((list) => list.mailboxes);
}

function noteRepeated(notes: Notes): void {
  if (notes.block.values.size === notes.block.fields.length) return;
  for (const header of once)
    if (valuesOf(notes.block, header.toLowerCase()).length > 1) notes.unread.push(repeatedHeader(header));
}

/** The headers that say that a message was sent on as it was (RFC 5322, 3.6.6). */
const resentHeaders = new Set(["resent-from", "resent-sender", "resent-to", "resent-cc", "resent-bcc"]);

function noteResent(notes: Notes): void {
  const resent = notes.block.fields.find(({ name }) => resentHeaders.has(name));
  if (resent) notes.unread.push(unread("headers", "resent", { header: resent.name }));
}

/** What marks a message urgent: header by header, the words and figures that clients write. */
const urgency: readonly (readonly [header: string, marks: RegExp])[] = [
  ["importance", /^high/i],
  ["priority", /^urgent/i],
  ["x-priority", /^[12](?:\D|$)/],
  ["x-msmail-priority", /^high/i],
];

function isUrgent(block: HeaderBlock): boolean {
  return urgency.some(([header, marks]) => valuesOf(block, header).some((value) => marks.test(value)));
}

/** Takes `auto-replied`, `auto-generated; x=y`; not `no`, and not a value that begins with a comment. */
const submittedByItself = /^\s*(?!no\b)[a-z]/i;

/** Whether a program wrote it by itself (RFC 3834, 5), or it reports on another message (RFC 6522). */
function isAutomatic(block: HeaderBlock): boolean {
  return (
    valuesOf(block, "auto-submitted").some((value) => submittedByItself.test(value)) ||
    /^\s*multipart\/report\b/i.test(firstValueOf(block, "content-type") ?? "")
  );
}

/** The name of a label in the header that Outlook writes for it. Takes `MSIP_Label_1a-2b_Name=Exempt; …`. */
const labelName = /(?:^|;)\s?MSIP_Label_[\w-]{1,80}_Name=([^;]{1,200})/i;

function readSensitivity(block: HeaderBlock): string | null {
  const label = labelName.exec(firstValueOf(block, "msip_labels") ?? "")?.[1];
  return firstValueOf(block, "sensitivity") || label?.trim() || null;
}

function readAnswers(block: HeaderBlock): readonly string[] {
  const headers = [...valuesOf(block, "in-reply-to"), ...valuesOf(block, "references")];
  return [...new Set(headers.flatMap(readMessageIds))];
}

function firstDate(block: HeaderBlock, header: string): number | null {
  return readDate(firstValueOf(block, header) ?? "");
}

/**
 * Reads the headers of a message. Recipients are those of all repeated headers together; of other repeated headers the
 * first counts; whatever is repeated, doubtful or missing is in `unread`.
 */
export function readEnvelope(block: HeaderBlock): Envelope {
  const notes: Notes = { block, unread: [], mailboxesLeft: limits.mailboxes };
  const from = readFrom(notes);
  const bcc = readRecipients(notes, "bcc", true);
  const hasBcc = bcc.length > 0;
  const to = readRecipients(notes, "to", hasBcc);
  const cc = readRecipients(notes, "cc", hasBcc);
  const sender = mailboxesOf(notes, "Sender")[0] ?? null;
  noteRepeated(notes);
  noteResent(notes);
  if (block.oddLine !== null) notes.unread.push(unread("headers", "odd-header", { text: block.oddLine }));
  return {
    messageId: readMessageIds(firstValueOf(block, "message-id") ?? "")[0] ?? null,
    subject: decodeWords(firstValueOf(block, "subject") ?? ""),
    from,
    sender,
    to,
    cc,
    bcc,
    date: firstDate(block, "date"),
    deferredUntil: firstDate(block, "deferred-delivery"),
    urgent: isUrgent(block),
    ...(isAutomatic(block) ? { isAutomatic: true } : {}),
    sensitivity: readSensitivity(block),
    answers: readAnswers(block),
    unread: notes.unread,
  };
}
