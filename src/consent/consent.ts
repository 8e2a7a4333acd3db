import type { Instant } from "../message/index.ts";

/** A message as a person can describe it who has no Message-ID at hand. */
export interface Description {
  /** The author's address, or their id in the authority file. */
  readonly author: string;
  /** As written; it is compared without answering and forwarding prefixes. Empty for a message without a subject. */
  readonly subject: string;
  /** When it was sent; compared to the minute. */
  readonly sent: Instant;
}

/** Which correspondence a permission is about: at least one of the two says it. */
export interface Covered {
  /** Message-IDs, with their angle brackets. */
  readonly messageIds: readonly string[];
  /** Null when the Message-IDs alone say it. */
  readonly description: Description | null;
}

/**
 * An originator's permission to share their correspondence, or the Monitoring Officer's determination that it is to be
 * shared. Source: outward contract, section 2; part-5.5, 14.1; sefton, 69.
 */
export interface Consent {
  readonly id: string;
  /** The id of the person who gave it, or for whom the Monitoring Officer determined. */
  readonly originator: string;
  readonly covers: Covered;
  /** The ids of the only persons it may be shared with. */
  readonly mayBeSharedWith: readonly string[];
  /** The id of the only person who may share under it; null when the originator did not limit that. */
  readonly askedBy: string | null;
  readonly grantedOn: Instant;
  /** The first moment at which it no longer counts; null when it does not expire. */
  readonly expires: Instant | null;
  /** In the originator's words; null when there are none. Only the sender can see whether they are met. */
  readonly conditions: string | null;
  /** From when it was taken back; null when it stands. */
  readonly revokedOn: Instant | null;
}

/** Whether a consent counts at a moment: granted by then, not yet expired, not yet revoked. */
export function isLive(consent: Consent, at: Instant): boolean {
  const { grantedOn, expires, revokedOn } = consent;
  return grantedOn <= at && (expires === null || at < expires) && (revokedOn === null || at < revokedOn);
}
