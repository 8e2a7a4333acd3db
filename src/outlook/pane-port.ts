import type { AttachedFile, Attachment, CheckId, Draft, Finding, Instant, Remedy } from "../message/index.ts";
import type { Asking } from "./session/acknowledge.ts";
import type { Acknowledgement, KeepReport, SessionKnowledge, WhatToKeep } from "./session/knowledge.ts";
import type { CarriedOut, Choices, HowCarriedOut } from "./remedies/carried-out.ts";
import type { ReadAttachments } from "./read-item/attachments.ts";

/**
 * What of the item changed. `back`: the sender came back to the pane and may have changed the text, of which Outlook tells
 * nothing. `item`: the pane stands beside another item now, or was opened again at another finding.
 */
export type ItemChange = "recipients" | "attachments" | "back" | "item";

/** What opened the pane: the finding at which the Smart Alert's button points. Null: opened by its own button. */
export interface PaneContext {
  /** The place of the finding among those of the send check; they may be others by now, so `check` decides. */
  readonly finding: number;
  readonly check: CheckId;
}

/** The draft as it is now, with what earlier readings left. */
export interface PaneReading {
  readonly draft: Draft;
  /** A mark of content and audience, to which what the sender says is bound (`itemDigest`). */
  readonly digest: string;
  readonly knowledge: SessionKnowledge;
}

/** How far the reading of attachments is. */
export interface AttachmentProgress {
  readonly done: number;
  readonly total: number;
  /** The name of the attachment that is being read; null at the end. */
  readonly reading: string | null;
}

/**
 * Opens an attachment whose content is there: a message, a document, a text. It gives what it could make of it; a file
 * that says why it was not read is an answer too. Given by the pane, so that its readers are never in the send handler.
 */
export type OpenAttachment = (file: AttachedFile) => Promise<Attachment>;

/** The draft with its attachments read, and the names of those that the send handler will not know of. */
export interface AttachmentsReading {
  readonly draft: Draft;
  readonly read: ReadAttachments;
  readonly notKept: readonly string[];
}

/** What a message that is read says of its check, in headers of ours. Not proven: anybody can write a header. */
export interface ReceivedMarks {
  /** The value of `X-Correspondence-Checked`, a policy version; null where it has none. */
  readonly checked: string | null;
  /** The values of `X-Correspondence-Consent`, a receipt each, still folded. */
  readonly consents: readonly string[];
}

/**
 * Everything that the task pane may ask of Outlook. Screens are given one of these and never say `Office`; what fails
 * comes as a value, and no promise rejects.
 */
export interface PaneHost {
  /** `none`: no item is open beside the pane. */
  readonly mode: "compose" | "read" | "none";
  /** The draft and what is known of it. In read mode and without an item the draft is empty and says so in `unread`. */
  readDraft(): Promise<PaneReading>;
  /** Calls `listener` after changes that Outlook tells of; changes of the text it does not tell. The answer ends it. */
  subscribe(listener: (change: ItemChange) => void): () => void;
  context(): Promise<PaneContext | null>;
  /** In read mode, the marks of the message that is read; null where Outlook did not tell its headers, and in compose. */
  readMarks(): Promise<ReceivedMarks | null>;
  /** Whether a remedy is a button here or a piece of advice, and the words of that advice. */
  howTo(remedy: Remedy, finding: Finding): HowCarriedOut;
  /** Carries a remedy out on the item and proves it by reading the item again. */
  carryOut(remedy: Remedy, finding: Finding, choices?: Choices): Promise<CarriedOut>;
  readAttachments(
    open: OpenAttachment,
    progress: (progress: AttachmentProgress) => void,
  ): Promise<AttachmentsReading>;
  /** Leaves for the send handler what the pane knows: policy, consents. */
  keep(what: WhatToKeep): Promise<KeepReport>;
  /** The sender's reason for sending all the same; at most 500 characters count. It holds for `digest`, and no longer. */
  acknowledge(asking: Asking, digest: string, reason: string): Promise<KeepReport>;
  /** The sender says that the finding is wrong. It settles nothing by itself. */
  reportFalseAlarm(asking: Asking, digest: string, reason: string): Promise<KeepReport>;
  /** The Monitoring Officer released it: leaves that for the check at Send, bound to `digest` like a reason. */
  keepRelease(asking: Asking, digest: string, id: string): Promise<KeepReport>;
  /** The release that still holds, its id as `reason`; null likewise. */
  released(asking: Asking, reading: PaneReading): Acknowledgement | null;
  /** Whether Outlook lends its sign-in (requirement set NestedAppAuth 1.1). */
  readonly lendsSignIn: boolean;
  /** The reason given for it that still holds; null when none was, or the content or the audience changed since. */
  acknowledged(asking: Asking, reading: PaneReading): Acknowledgement | null;
  /** The report of a false alarm that still holds; null likewise. */
  reported(asking: Asking, reading: PaneReading): Acknowledgement | null;
  /** Opens an https address in the browser; false where this Outlook cannot. */
  openInBrowser(address: string): boolean;
  /** Now, from the clock that the pane was given. */
  now(): Instant;
}
