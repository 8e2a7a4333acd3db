import { londonClock } from "../../message/index.ts";
import type {
  AttachedMessage,
  CarriedMessage,
  Draft,
  Mailbox,
  Participant,
  Unread,
} from "../../message/index.ts";
import { readBody } from "./body.ts";
import type { BodyRead, Quoted } from "./body.ts";
import { isAnswerSubject } from "./evidence.ts";
import { streamOfHtml, streamOfText } from "./stream.ts";

/** What a message carries, and what its sender wrote. */
export interface Thread {
  /** Outermost first, going down the text, then attached messages, each followed by what it carries itself. */
  readonly carried: readonly CarriedMessage[];
  /** The sender's own words in the body: everything carried is cut off, the sender's signature is not. */
  readonly own: string;
  /** What of the thread was not read. */
  readonly unread: readonly Unread[];
}

/** Attached messages inside attached messages are read to this depth. */
const maxDepth = 12;

const empty: BodyRead = { quoted: [], own: "", cutShort: null };

function readIf(
  body: string | null,
  streamOf: typeof streamOfText,
  { subject, answers }: Draft,
): BodyRead | null {
  if (body === null || body === "") return null;
  return readBody(streamOf(body), answers.length > 0 || isAnswerSubject(subject));
}

/**
 * Reads a body: its HTML, or, where that carries nothing, its text. A recipient may be shown either, so what one of
 * them carries is carried.
 */
function readBodyOf(draft: Draft): BodyRead {
  const ofHtml = readIf(draft.body.html, streamOfHtml, draft);
  if (ofHtml !== null && ofHtml.quoted.length > 0) return ofHtml;
  const ofText = readIf(draft.body.text, streamOfText, draft);
  if (ofHtml === null || ofText === null) return ofText ?? ofHtml ?? empty;
  const fuller = ofHtml.own === "" || ofText.quoted.length > 0 ? ofText : ofHtml;
  return { ...fuller, cutShort: ofHtml.cutShort ?? ofText.cutShort };
}

const quotedIn = (chain: number, { told, by, words }: Quoted): CarriedMessage => ({
  from: told.from,
  fromAlso: told.fromAlso,
  to: told.to,
  cc: told.cc,
  subject: told.subject,
  sent: told.sent,
  messageId: null,
  how: "quoted",
  introducedBy: by,
  words,
  chain,
});

function participant(mailbox: Mailbox): Participant | null {
  const name = mailbox.name === null || mailbox.name === "" ? null : mailbox.name;
  const address = mailbox.address === "" ? null : mailbox.address.toLowerCase();
  return name === null && address === null ? null : { name, address };
}

const participants = (mailboxes: readonly Mailbox[]): readonly Participant[] =>
  mailboxes.map(participant).filter((person): person is Participant => person !== null);

/** An attached message's own header says who wrote it to whom; Sender wrote it only where nobody stands in From. */
function attached(draft: Draft, words: string, chain: number): CarriedMessage {
  const [author = draft.sender, second = null] = draft.from;
  return {
    from: author && participant(author),
    fromAlso: second && participant(second),
    sender: draft.sender && participant(draft.sender),
    to: participants(draft.to),
    cc: participants(draft.cc),
    subject: draft.subject === "" ? null : draft.subject,
    sent: draft.date === null ? null : londonClock(draft.date),
    messageId: draft.messageId,
    how: "attached",
    introducedBy: "attachment",
    words,
    chain,
  };
}

/** Collects the thread of one outgoing message. One is made for each message and thrown away. */
class ThreadReader {
  readonly carried: CarriedMessage[] = [];
  readonly unread: Unread[] = [];
  private chains = 0;

  /** Reads the body of the outgoing message and what is attached to it. */
  read(draft: Draft): Thread {
    const body = this.readQuoted(draft, 0, "the body");
    this.readAttached(draft, 1);
    return { carried: this.carried, own: body.own, unread: this.unread };
  }

  private readQuoted(draft: Draft, chain: number, what: string, before?: (body: BodyRead) => void): BodyRead {
    const body = readBodyOf(draft);
    before?.(body);
    for (const quoted of body.quoted) this.carried.push(quotedIn(chain, quoted));
    if (body.cutShort !== null) this.unread.push({ what: `earlier messages in ${what}`, why: body.cutShort });
    return body;
  }

  private readAttached(draft: Draft, depth: number): void {
    for (const attachment of draft.attachments)
      if (attachment.kind === "message") this.readOne(attachment, depth);
  }

  private readOne(attachment: AttachedMessage, depth: number): void {
    const what = `attachment ${attachment.name}`;
    if (depth > maxDepth) {
      this.unread.push({ what, why: { phrase: "too-deep", values: { limit: String(maxDepth) } } });
      return;
    }
    const chain = ++this.chains;
    this.readQuoted(attachment.draft, chain, what, (body) => {
      this.carried.push(attached(attachment.draft, body.own, chain));
      this.unread.push(...attachment.draft.unread);
    });
    this.readAttached(attachment.draft, depth + 1);
  }
}

/**
 * Every message that a draft carries, the whole chain: what its body quotes, in HTML or text, and what is attached to
 * it, depth first. Never throws; time grows with the length; what is beyond the limits is reported as unread.
 */
export function readThread(draft: Draft): Thread {
  return new ThreadReader().read(draft);
}
