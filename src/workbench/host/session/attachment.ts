/** `cloud` is a link that Outlook shows as an attachment; `item` is an Outlook item, handed over as .eml or .ics. */
export type AttachmentType = "file" | "item" | "cloud";

/** In which form `getAttachmentContentAsync` hands the content over. */
export type ContentFormat = "base64" | "eml" | "iCalendar" | "url";

/** Something attached to an item. */
export interface SessionAttachment {
  /** Session-bound; classic Outlook and Mac use the index instead (see `clients.ts`). */
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly attachmentType: AttachmentType;
  readonly isInline: boolean;
  /** Base64, the text of the .eml or .ics, or a URL: as `format` says. */
  readonly content: string;
  readonly format: ContentFormat;
}

/** What an add-in is told of an attachment: everything but its content. */
export type AttachmentDetails = Omit<SessionAttachment, "content" | "format">;

/** The details without the content. */
export function detailsOf(attachment: SessionAttachment): AttachmentDetails {
  const { id, name, size, attachmentType, isInline } = attachment;
  return { id, name, size, attachmentType, isInline };
}
