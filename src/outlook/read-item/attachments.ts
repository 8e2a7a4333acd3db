import type { AttachedFile, Attachment, Saying, Unread, UnreadReason } from "../../message/index.ts";
import type { Answer } from "../calls.ts";
import { mediaTypeOf } from "./media-types.ts";

/** What tells one attachment from another. The id alone does not: in some Outlooks it is a mere place in the list. */
export interface AttachmentKey {
  readonly id: string;
  readonly name: string;
  /** In bytes, as Outlook counts them. */
  readonly size: number;
}

/** An attachment as Outlook lists it, without its content. */
export interface ListedAttachment extends AttachmentKey {
  /** `cloud` is a link that Outlook shows as an attachment: it has no content here. */
  readonly kind: "file" | "item" | "cloud";
}

/** The attachments of an item; null where Outlook did not say. */
export type Listed = readonly ListedAttachment[] | null;

/** A message by its name: takes `Re plan.EML`, `a.msg `; not `email`. */
const messageName = /\.(?:eml|msg)\s{0,9}$/i;

type Details = Partial<Pick<Office.AttachmentDetailsCompose, "id" | "name" | "size" | "attachmentType">>;

function listedOf({ id, name, size, attachmentType }: Details): ListedAttachment {
  const kind = attachmentType === "item" || attachmentType === "cloud" ? attachmentType : "file";
  return {
    id: typeof id === "string" ? id : "",
    name: typeof name === "string" ? name : "",
    size: typeof size === "number" ? size : 0,
    kind,
  };
}

/** The list in Outlook's answer. */
export function listedIn(answer: Answer<unknown>): Listed {
  if (!answer.ok || !Array.isArray(answer.value)) return null;
  return answer.value
    .filter((each): each is Details => typeof each === "object" && each !== null)
    .map(listedOf);
}

/** A dragged message is an item in classic Outlook and a file named .eml elsewhere. */
export function isMessage({ kind, name }: ListedAttachment): boolean {
  return kind === "item" || messageName.test(name);
}

function notFetched(listed: ListedAttachment, type: string): Saying<UnreadReason> {
  return isMessage(listed)
    ? { phrase: "attached-message-not-fetched", values: {} }
    : { phrase: "attachment-not-fetched", values: { type } };
}

/** An attachment of which nobody has read more than name and size. */
export function unfetched(listed: ListedAttachment): AttachedFile {
  const { name, size } = listed;
  const type = isMessage(listed) ? "message/rfc822" : mediaTypeOf(name);
  return { kind: "file", name, type, size, bytes: null, unread: notFetched(listed, type) };
}

/** What an earlier reading found in an attachment. */
export interface ReadAttachment {
  readonly key: AttachmentKey;
  readonly attachment: Attachment;
}

/** What an earlier reading left: of which attachments, and what it found in those that it could read. */
export interface ReadAttachments {
  /** All attachments that there were, in their order. */
  readonly of: readonly AttachmentKey[];
  readonly found: readonly ReadAttachment[];
}

/** Whether two keys mean one attachment. */
function isSameAttachment(one: AttachmentKey, other: AttachmentKey): boolean {
  return one.id === other.id && one.name === other.name && one.size === other.size;
}

/** What was read holds only while the attachments are all the same: after any change an id may point at another one. */
function stillHolds({ of }: ReadAttachments, listed: readonly ListedAttachment[]): boolean {
  return (
    of.length === listed.length &&
    of.every((key, index) => {
      const now = listed[index];
      return now !== undefined && isSameAttachment(key, now);
    })
  );
}

/** The attachments of a draft: read ones as they were read, the others by name. */
export function attachmentsOf(
  listed: Listed,
  read: ReadAttachments | null,
): { readonly attachments: readonly Attachment[]; readonly unread: readonly Unread[] } {
  if (listed === null) {
    const why = { phrase: "attachments-not-given", values: {} } as const;
    return { attachments: [], unread: [{ what: "attachments", why }] };
  }
  const found = read !== null && stillHolds(read, listed) ? read.found : [];
  const attachments = listed.map(
    (each) => found.filter(({ key }) => isSameAttachment(key, each))[0]?.attachment ?? unfetched(each),
  );
  return { attachments, unread: [] };
}
