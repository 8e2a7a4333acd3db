import type { Draft, Unread } from "../../message/index.ts";
import type { Attach } from "../attached-leaf.ts";
import type { Budget } from "../limits.ts";
import { readPartTree } from "../mime/part-tree.ts";
import type { PartTree } from "../mime/part.ts";
import { unread } from "../unread.ts";
import { readContent } from "./content.ts";
import type { Content } from "./content.ts";
import { readEnvelope } from "./envelope.ts";
import type { Envelope } from "./envelope.ts";

/** A message read from its Internet form, and what the walk over its parts saw at the ends. */
export interface EmlReading {
  readonly draft: Draft;
  readonly tree: PartTree;
}

/** Field by field: to spread an object of so many costs more than reading it did, in a process that has just begun. */
function draftOf(envelope: Envelope, { body, attachments }: Content, notes: readonly Unread[]): Draft {
  const { messageId, subject, from, sender, to, cc, bcc, date, deferredUntil } = envelope;
  const { urgent, sensitivity, answers } = envelope;
  return {
    messageId,
    subject,
    from,
    sender,
    to,
    cc,
    bcc,
    date,
    deferredUntil,
    urgent,
    sensitivity,
    answers,
    body,
    attachments,
    unread: notes,
  };
}

/**
 * Reads an Internet message (RFC 5322 with MIME). `attach` makes an attachment of each leaf that is no body. Throws
 * MailError beyond the limits.
 */
export function readEml(bytes: Uint8Array, budget: Budget, attach: Attach): EmlReading {
  const tree = readPartTree(bytes, budget);
  const envelope = readEnvelope(tree.root.headers);
  const content = readContent(tree.root, budget, attach);
  const notes: Unread[] = [...envelope.unread, ...content.unread];
  if (tree.hasEpilogue) notes.push(unread("text after the last part", "no-reader", { type: "text/plain" }));
  return { draft: draftOf(envelope, content, notes), tree };
}
