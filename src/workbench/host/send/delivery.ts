import type { SessionAttachment } from "../session/attachment.ts";
import type { ComposeState, MailboxUser, SessionBody } from "../session/compose-session.ts";
import type { Person } from "../session/person.ts";
import { readSession, type ReadSession } from "../session/read-session.ts";

/** A message on its way: what its recipients get. */
export interface DeliveredMessage {
  readonly messageId: string;
  readonly from: Person;
  /** Who pressed Send: another than `from` when it goes out on behalf of somebody. */
  readonly sender: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Known to the sender's own copy alone. */
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly body: SessionBody;
  readonly attachments: readonly SessionAttachment[];
  readonly conversationId: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** When it is to be delivered; null at once. */
  readonly deferredUntil: number | null;
  /** Name and value, in the order of the message. Without Bcc. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A moment as RFC 5322 3.3 writes it, in universal time. */
function headerDate(moment: number): string {
  const at = new Date(moment);
  const time = at.toISOString().slice(11, 19);
  const month = months[at.getUTCMonth()] ?? "";
  return `${days[at.getUTCDay()] ?? ""}, ${at.getUTCDate()} ${month} ${at.getUTCFullYear()} ${time} +0000`;
}

function mailbox({ name, address }: Person): string {
  return name === "" || name === address ? address : `${name} <${address}>`;
}

function mailboxes(people: readonly Person[]): string {
  return people.map(mailbox).join(", ");
}

type Facts = Pick<DeliveredMessage, "messageId" | "sender" | "sentAt">;

function headersOf(state: ComposeState, facts: Facts): DeliveredMessage["headers"] {
  const isOnBehalf = facts.sender.address !== state.from.address;
  const all: readonly (readonly [string, string])[] = [
    ["From", mailbox(state.from)],
    ["Sender", isOnBehalf ? mailbox(facts.sender) : ""],
    ["To", mailboxes(state.to)],
    ["Cc", mailboxes(state.cc)],
    ["Subject", state.subject],
    ["Date", headerDate(facts.sentAt)],
    ["Message-ID", facts.messageId],
    ["In-Reply-To", state.inReplyTo ?? ""],
    ["Deferred-Delivery", state.delayDeliveryTime === null ? "" : headerDate(state.delayDeliveryTime)],
    ["MSIP_Labels", state.sensitivityLabel?.name ?? ""],
    ...Object.entries(state.internetHeaders),
  ];
  return all.filter(([, value]) => value !== "");
}

/** The body with what `appendOnSendAsync` left. */
function finishedBody({ body, appendOnSend }: ComposeState): SessionBody {
  if (appendOnSend === "") return body;
  const appended = body.type === "html" ? `<div>${appendOnSend}</div>` : `\n${appendOnSend}`;
  return { ...body, content: body.content + appended };
}

/** The message that a draft becomes when it is sent at `sentAt`. */
export function deliver(
  state: ComposeState,
  sentAt: number,
  nextId: (prefix: string) => string,
): DeliveredMessage {
  const sender = { name: state.user.displayName, address: state.user.emailAddress };
  const domain = state.user.emailAddress.slice(state.user.emailAddress.lastIndexOf("@") + 1);
  const messageId = `<${nextId("message")}@${domain}>`;
  return {
    messageId,
    from: state.from,
    sender,
    to: state.to,
    cc: state.cc,
    bcc: state.bcc,
    subject: state.subject,
    body: finishedBody(state),
    attachments: state.attachments,
    conversationId: state.conversationId ?? nextId("conversation"),
    sentAt,
    deferredUntil: state.delayDeliveryTime,
    headers: headersOf(state, { messageId, sender, sentAt }),
  };
}

function isSame(user: MailboxUser, { address }: Person): boolean {
  return user.emailAddress.toLowerCase() === address.toLowerCase();
}

/** The copy of a message in the mailbox of `user`. Blind recipients stand in the sender's own copy alone. */
export function copyOf(message: DeliveredMessage, user: MailboxUser): ReadSession {
  const { from, sender, to, cc, subject, body, attachments, conversationId } = message;
  return readSession({
    user,
    itemId: `${message.messageId} in ${user.emailAddress}`,
    from,
    sender,
    to,
    cc,
    bcc: isSame(user, sender) || isSame(user, from) ? message.bcc : [],
    subject,
    body,
    attachments,
    conversationId,
    internetMessageId: message.messageId,
    createdAt: message.sentAt,
    internetHeaders: message.headers.map(([name, value]) => `${name}: ${value}`).join("\r\n"),
  });
}
