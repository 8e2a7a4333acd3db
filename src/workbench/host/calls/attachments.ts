import { detailsOf, type AttachmentDetails, type SessionAttachment } from "../session/attachment.ts";
import type { ComposeSession } from "../session/compose-session.ts";
import type { Session } from "../session/session.ts";
import type { Client } from "../clients.ts";
import type { Fields } from "../wire/envelope.ts";
import { attachmentTypes } from "../wire/numbers.ts";
import { onDraft, type Call, type CallContext } from "./call.ts";
import { textOf } from "./params.ts";
import { Refusal } from "./refusal.ts";

/** Outlook on the web and new Outlook (Microsoft's limits page): files in a message, and bytes in all of them. */
const mostAttachments = 499;
const mostBytes = 25 * 1024 * 1024;

/** Where an id points. Classic Outlook and Mac count the attachments instead of naming them. */
function placeOf(session: Session, id: string, client: Client): number {
  const { attachments } = session.state;
  if (!client.attachmentIdsAreIndexes) return attachments.findIndex((attachment) => attachment.id === id);
  const index = Number(id);
  return Number.isInteger(index) && index >= 0 && index < attachments.length ? index : -1;
}

function idOf(attachment: AttachmentDetails, index: number, client: Client): string {
  return client.attachmentIdsAreIndexes ? String(index) : attachment.id;
}

/** An attachment as Office.js reads it from the wire: the kind is a number. */
export function attachmentOnTheWire(attachment: AttachmentDetails, index: number, client: Client): Fields {
  return {
    ...detailsOf({ ...attachment, content: "", format: "base64" }),
    id: idOf(attachment, index, client),
    attachmentType: attachmentTypes.indexOf(attachment.attachmentType),
  };
}

function attach(draft: ComposeSession, added: Omit<SessionAttachment, "id">, context: CallContext): string {
  const { attachments } = draft.state;
  if (attachments.length >= mostAttachments) throw new Refusal("NumberOfAttachmentsExceeded");
  const bytes = attachments.reduce((sum, { size }) => sum + size, added.size);
  if (bytes > mostBytes) throw new Refusal("AttachmentSizeExceeded");
  const attachment = { ...added, id: context.nextId("att") };
  draft.change({ attachments: [...attachments, attachment] });
  return idOf(attachment, attachments.length, context.client);
}

/** Three quarters of the base64 characters, less the padding. */
function bytesOfBase64(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  return Math.floor((base64.length * 3) / 4) - padding;
}

/** Attachments of a draft; the content of an attachment of either kind of item. */
export const attachments: readonly Call[] = [
  onDraft({ id: 149, name: "item.getAttachmentsAsync", need: 1 }, ({ state }, _, { client }) =>
    state.attachments.map((attachment, index) => attachmentOnTheWire(attachment, index, client)),
  ),
  {
    id: 150,
    name: "item.getAttachmentContentAsync",
    need: 1,
    answer(params, { session, client }) {
      const attachment = session.state.attachments[placeOf(session, textOf(params, "id"), client)];
      if (attachment === undefined) throw new Refusal("InvalidAttachmentId");
      return { content: attachment.content, format: attachment.format };
    },
  },
  onDraft({ id: 16, name: "item.addFileAttachmentAsync", need: 2 }, (draft, params, context) =>
    attach(
      draft,
      {
        name: textOf(params, "name"),
        size: 0,
        attachmentType: "file",
        isInline: params["isInline"] === true,
        content: textOf(params, "uri"),
        format: "url",
      },
      context,
    ),
  ),
  onDraft({ id: 148, name: "item.addFileAttachmentFromBase64Async", need: 2 }, (draft, params, context) => {
    const content = textOf(params, "base64String");
    const name = textOf(params, "name");
    const isInline = params["isInline"] === true;
    const size = bytesOfBase64(content);
    return attach(
      draft,
      { name, size, attachmentType: "file", isInline, content, format: "base64" },
      context,
    );
  }),
  onDraft({ id: 19, name: "item.addItemAttachmentAsync", need: 2 }, (draft, params, context) => {
    const name = textOf(params, "name");
    const content = textOf(params, "itemId");
    const item = { name, size: 0, isInline: false, content } as const;
    return attach(draft, { ...item, attachmentType: "item", format: "eml" }, context);
  }),
  onDraft({ id: 20, name: "item.removeAttachmentAsync", need: 2 }, (draft, params, { client }) => {
    const place = placeOf(draft, textOf(params, "attachmentIndex"), client);
    if (place < 0) throw new Refusal("AttachmentToDeleteDoesNotExist");
    draft.change({ attachments: draft.state.attachments.filter((_, index) => index !== place) });
  }),
];
