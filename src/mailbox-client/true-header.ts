import type { Participant, TrueHeader } from "../message/index.ts";

/** A delivered or sent message of the mailbox, and to which conversation it belongs. */
export interface Told {
  readonly header: TrueHeader;
  /** Null where the mailbox does not say. */
  readonly conversationId: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Somebody as Graph names them (`recipient`); null where neither name nor address is told. Names of Exchange's own are none. */
function participantIn(recipient: unknown): Participant | null {
  const named = isFields(recipient) ? recipient["emailAddress"] : null;
  if (!isFields(named)) return null;
  const name = textIn(named["name"]);
  const address = textIn(named["address"])?.toLowerCase() ?? null;
  const isWritable = address?.includes("@") === true;
  return name === null && !isWritable ? null : { name, address: isWritable ? address : null };
}

/** Everybody of a field; null where it is no list, or holds somebody who cannot be told: then nobody knows who had a part. */
function participantsIn(recipients: unknown): readonly Participant[] | null {
  if (!Array.isArray(recipients)) return null;
  const all = recipients.map(participantIn);
  return all.every((each) => each !== null) ? all : null;
}

/** Who sent it and for whom: Graph's `sender` sends, its `from` is whose message it is. */
function authorsIn({ from, sender }: Fields): Pick<TrueHeader, "from" | "fromAlso"> {
  const author = participantIn(from);
  const hand = participantIn(sender);
  const isForAnother =
    author !== null && hand !== null && author.address !== null && author.address !== hand.address;
  return isForAnother ? { from: hand, fromAlso: author } : { from: author ?? hand, fromAlso: null };
}

/** A message as Graph tells it; null for a draft, and where something is missing on which its use would turn. */
function toldIn(message: unknown): Told | null {
  if (!isFields(message) || message["isDraft"] !== false) return null;
  const messageId = textIn(message["internetMessageId"]);
  const sent = Date.parse(textIn(message["sentDateTime"]) ?? "");
  const to = participantsIn(message["toRecipients"]);
  const cc = participantsIn(message["ccRecipients"]);
  const authors = authorsIn(message);
  if (messageId === null || Number.isNaN(sent) || to === null || cc === null || authors.from === null)
    return null;
  return {
    header: { messageId, ...authors, to, cc, subject: textIn(message["subject"]), sent },
    conversationId: textIn(message["conversationId"]),
  };
}

/** The messages of an answer that can be relied on; null where it is no list of messages. */
export function messagesIn(text: string): readonly Told[] | null {
  try {
    const json: unknown = JSON.parse(text);
    if (!isFields(json) || !Array.isArray(json["value"])) return null;
    return json["value"].map(toldIn).filter((each) => each !== null);
  } catch {
    return null;
  }
}
