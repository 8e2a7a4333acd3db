import { attachmentTypes } from "../wire/numbers.ts";
import type { ComposeState } from "../session/compose-session.ts";
import { attachmentChanges, changedRecipientFields } from "./changes.ts";

/** Tells a page of what changed beside it, as far as it registered for that. A pane's events, not launch events. */
export function tellPage(
  fire: (eventName: string, data: unknown) => boolean,
  before: ComposeState,
  after: ComposeState,
): void {
  const fields = changedRecipientFields(before, after);
  if (fields !== null) fire("olkRecipientsChanged", [JSON.stringify(fields)]);
  for (const { attachmentStatus, attachmentDetails } of attachmentChanges(before, after)) {
    const attachmentType = attachmentTypes.indexOf(attachmentDetails.attachmentType);
    const details = { ...attachmentDetails, attachmentType };
    fire("olkAttachmentsChanged", [JSON.stringify({ attachmentStatus, attachmentDetails: details })]);
  }
}
