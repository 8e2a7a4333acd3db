import type { Consent } from "../../consent/index.ts";
import type { Instant, TrueHeader } from "../../message/index.ts";
import type { PolicyPart } from "../../people/index.ts";
import type { ReadAttachments } from "../read-item/attachments.ts";

/** The part of the policy that an item needs, and of which policy it is a part. */
export interface KeptPolicy {
  /** The version that `X-Correspondence-Checked` names. */
  readonly version: string;
  readonly part: PolicyPart;
}

/** Consents as the register gave them. */
export interface KeptConsents {
  readonly consents: readonly Consent[];
  /** When they were asked for. */
  readonly askedAt: Instant;
}

/** What a sender said of something that stands in the way. */
export interface Acknowledgement {
  /** `release`: the Monitoring Officer released it, `reason` is the release's id. `seen`: told once; the send handler's own. */
  readonly says: "reason" | "false-alarm" | "release" | "seen";
  /** Which finding or unread thing: `askingKey`. */
  readonly about: string;
  /** Which content and audience: `itemDigest`. After a change it is not equal any more, and the question is new. */
  readonly digest: string;
  /** In the sender's words, at most 500 characters. */
  readonly reason: string;
  readonly at: Instant;
}

/** What the pane and the compose events left for the send handler. Null or empty: nothing was left, or it was unreadable. */
export interface SessionKnowledge {
  readonly policy: KeptPolicy | null;
  readonly consents: KeptConsents | null;
  readonly attachments: ReadAttachments | null;
  readonly acknowledgements: readonly Acknowledgement[];
  /**
   * What the sender's mailbox says of the messages that are answered: that of `inReplyTo` first. Empty: it knows none of them.
   * Null: it was not asked, or gave no answer.
   */
  readonly provenance: readonly TrueHeader[] | null;
}

/** What to leave; what is absent stays as it was, null takes it away. */
export type WhatToKeep = {
  readonly [Kind in keyof SessionKnowledge]?: SessionKnowledge[Kind] | null;
};

/** What of it was not kept, in Outlook's or our own limits, and why. */
export interface NotKept {
  readonly kind: keyof SessionKnowledge;
  /** What it is: the name of an attachment, the id of a consent; the kind itself where all of it was left out. */
  readonly what: string;
  readonly why: "too-long" | "not-written";
}

/** Whether all was kept: `notKept` is empty. */
export interface KeepReport {
  readonly notKept: readonly NotKept[];
}
