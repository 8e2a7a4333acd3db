import { emptyDraft, type Draft } from "../../message/index.ts";
import type { Calls } from "../calls.ts";
import type { AttachmentProgress, AttachmentsReading, OpenAttachment, PaneReading } from "../pane-port.ts";
import { readAttachments } from "../read-attachments/read-attachments.ts";
import { attachmentsOf, type Listed } from "../read-item/attachments.ts";
import type { ComposeItem } from "../read-item/compose-item.ts";
import { readItem, type ItemFacts } from "../read-item/read-item.ts";
import { itemDigest } from "../session/item-digest.ts";
import { keepKnowledge } from "../session/keep-knowledge.ts";
import { noKnowledge, readKnowledge } from "../session/read-knowledge.ts";
import { withTrueHeaders } from "../session/with-true-headers.ts";

/** The draft beside which the pane stands. */
export interface DraftBeside {
  readonly item: ComposeItem;
  readonly facts: ItemFacts;
}

const noDraft: Draft = {
  ...emptyDraft,
  unread: [{ what: "message", why: { phrase: "text-not-given", values: {} } }],
};

/** What is read where no draft is open. */
export const nothingRead: PaneReading = { draft: noDraft, digest: "", knowledge: noKnowledge };

/** Reads the draft, what was left on it, and what was read of its attachments before. */
export async function readBeside(
  { item, facts }: DraftBeside,
  calls: Calls,
): Promise<PaneReading & { readonly listed: Listed }> {
  const [{ knowledge }, { draft: read, listed }] = await Promise.all([
    readKnowledge(item, calls),
    readItem(item, calls, facts),
  ]);
  const draft = withTrueHeaders(read, knowledge);
  const digest = itemDigest({ draft, listed });
  if (listed === null) return { draft, digest, knowledge, listed };
  const { attachments } = attachmentsOf(listed, knowledge.attachments);
  return { draft: { ...draft, attachments }, digest, knowledge, listed };
}

/** Reads the contents of the attachments and leaves for the send handler what fits. */
export async function readContents(
  beside: DraftBeside,
  calls: Calls,
  open: OpenAttachment,
  progress: (progress: AttachmentProgress) => void,
): Promise<AttachmentsReading> {
  const { draft, listed } = await readBeside(beside, calls);
  const read = await readAttachments(listed ?? [], beside.item, calls, open, progress);
  const { notKept } = await keepKnowledge(beside.item, calls, { attachments: read });
  const attachments = listed === null ? draft.attachments : attachmentsOf(listed, read).attachments;
  return { draft: { ...draft, attachments }, read, notKept: notKept.map(({ what }) => what) };
}
