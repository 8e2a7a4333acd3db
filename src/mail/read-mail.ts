import type { Draft, Unread } from "../message/index.ts";
import { attach } from "./attach.ts";
import type { Attach, AttachedLeaf } from "./attached-leaf.ts";
import { readEml } from "./eml/read-eml.ts";
import { MailError } from "./errors.ts";
import { Budget, maxMailBytes } from "./limits.ts";
import { isCutShort } from "./mime/content.ts";
import type { PartTree } from "./mime/part.ts";
import { readMsg, readMsgStorage } from "./msg/read-msg.ts";
import { hasSecondMessage, isCompoundFile, isEmpty, isMailHeader, messageStart } from "./sniff.ts";
import { unread } from "./unread.ts";

/** How deep in attached messages the walk is, and what is left of the limits. */
interface Place {
  readonly depth: number;
  readonly budget: Budget;
}

/** Opens what is attached to a message at this place. */
function attachAt({ depth, budget }: Place): Attach {
  const inside = { depth: depth + 1, budget };
  const open = (leaf: AttachedLeaf, isHeadersOnly: boolean) =>
    leaf.storage
      ? readMsgStorage(leaf.storage, "embedded", { budget, attach: attachAt(inside) })
      : readAttached(leaf.bytes ?? new Uint8Array(), isHeadersOnly, inside);
  return (leaf) => attach(leaf, { ...inside, open });
}

/** An attached file. One whose end is missing is read as far as it goes: delivery reports cut what they return. */
function readAttached(bytes: Uint8Array, isHeadersOnly: boolean, place: Place): Draft {
  if (isCompoundFile(bytes)) return readMsg(bytes, { budget: place.budget, attach: attachAt(place) });
  const { draft, tree } = readEml(bytes.subarray(messageStart(bytes)), place.budget, attachAt(place));
  if (!isMailHeader(tree.root.headers.fields.map(({ name }) => name)))
    throw new MailError("ERR_MAIL_NOT_MAIL");
  if (isHeadersOnly || !tree.endsInMultipart) return draft;
  const detail = new MailError("ERR_MAIL_TRUNCATED").message;
  const cut = unread("end of the message", "attached-message-unreadable", { detail });
  return { ...draft, unread: [...draft.unread, cut] };
}

/** Refuses what is no whole message. */
function refuseBroken(bytes: Uint8Array, tree: PartTree): void {
  if (!isMailHeader(tree.root.headers.fields.map(({ name }) => name)))
    throw new MailError("ERR_MAIL_NOT_MAIL");
  if (hasSecondMessage(bytes)) throw new MailError("ERR_MAIL_SEVERAL_MESSAGES");
  const isCut =
    tree.endsInHeaders || tree.endsInMultipart || (tree.root.parts.length === 0 && isCutShort(tree.root));
  if (isCut) throw new MailError("ERR_MAIL_TRUNCATED");
}

/** What is missing in the headers of a message that was sent. */
function missing({ date, messageId }: Draft): readonly Unread[] {
  return [
    ...(date === null ? [unread("Date header", "no-date", {})] : []),
    ...(messageId === null ? [unread("Message-ID header", "no-message-id", {})] : []),
  ];
}

function readWhole(bytes: Uint8Array): Draft {
  const place: Place = { depth: 0, budget: new Budget() };
  if (isCompoundFile(bytes)) return readMsg(bytes, { budget: place.budget, attach: attachAt(place) });
  const { draft, tree } = readEml(bytes.subarray(messageStart(bytes)), place.budget, attachAt(place));
  refuseBroken(bytes, tree);
  return draft;
}

function readBytes(bytes: Uint8Array): Draft {
  if (bytes.length > maxMailBytes) throw new MailError("ERR_MAIL_TOO_LARGE");
  if (isEmpty(bytes)) throw new MailError("ERR_MAIL_EMPTY");
  const draft = readWhole(bytes);
  const notes = missing(draft);
  return notes.length === 0 ? draft : { ...draft, unread: [...draft.unread, ...notes] };
}

/**
 * Reads the bytes of one .eml or .msg file; which it is, its first bytes tell. Rejects with MailError, whose `code` is
 * stable and whose message is one line for a person. Opens no file and no connection; time is linear in the size.
 */
export function readMail(bytes: Uint8Array): Promise<Draft> {
  return new Promise((resolve) => {
    resolve(readBytes(bytes));
  });
}
