import { detailsOf, type AttachmentDetails } from "../session/attachment.ts";
import type { ComposeState } from "../session/compose-session.ts";
import { recipientFields } from "../session/person.ts";
import type { LaunchEvent } from "../manifest/facts.ts";
import type { Fields } from "../wire/envelope.ts";

/** An attachment that came or went, in the words of Microsoft's AttachmentsChangedEventArgs. */
interface AttachmentChange {
  readonly attachmentStatus: "added" | "removed";
  readonly attachmentDetails: AttachmentDetails;
}

/** Which recipient fields are no longer the same, in the words of RecipientsChangedEventArgs; null when none changed. */
export function changedRecipientFields(
  before: ComposeState,
  after: ComposeState,
): Readonly<Record<string, boolean>> | null {
  const changed = Object.fromEntries(recipientFields.map((field) => [field, before[field] !== after[field]]));
  if (!Object.values(changed).includes(true)) return null;
  return { ...changed, requiredAttendees: false, optionalAttendees: false, resources: false };
}

/** The attachments that came and went. */
export function attachmentChanges(before: ComposeState, after: ComposeState): readonly AttachmentChange[] {
  const had = new Set(before.attachments.map(({ id }) => id));
  const has = new Set(after.attachments.map(({ id }) => id));
  const removed = before.attachments.filter(({ id }) => !has.has(id));
  const added = after.attachments.filter(({ id }) => !had.has(id));
  return [
    ...removed.map((gone) => ({ attachmentStatus: "removed" as const, attachmentDetails: detailsOf(gone) })),
    ...added.map((come) => ({ attachmentStatus: "added" as const, attachmentDetails: detailsOf(come) })),
  ];
}

/** The launch events that a change of the draft raises, with what each tells its handler. */
export function eventsOf(
  before: ComposeState,
  after: ComposeState,
): readonly { readonly event: LaunchEvent; readonly details: Fields }[] {
  const fields = changedRecipientFields(before, after);
  return [
    ...(fields === null
      ? []
      : [{ event: "OnMessageRecipientsChanged" as const, details: { changedRecipientFields: fields } }]),
    ...attachmentChanges(before, after).map((change) => ({
      event: "OnMessageAttachmentsChanged" as const,
      details: { ...change },
    })),
    ...(before.from === after.from ? [] : [{ event: "OnMessageFromChanged" as const, details: {} }]),
    ...(before.sensitivityLabel === after.sensitivityLabel
      ? []
      : [{ event: "OnSensitivityLabelChanged" as const, details: {} }]),
  ];
}
