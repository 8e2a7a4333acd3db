import type { Instant } from "../../message/index.ts";

/** What a notice tells of. The deed's own name; a legal duty is told with words of its own. */
export type NoticeKind =
  | "asked"
  | "informed"
  | "reminded"
  | "granted"
  | "refused"
  | "objected"
  | "lapsed"
  | "withdrawn"
  | "revoked"
  | "referred"
  | "determined-share"
  | "determined-do-not-share"
  | "release-asked"
  | "released"
  | "kept-held"
  | "bound"
  | "level-changed"
  | "assessment-asked"
  | "assessment-settled"
  | "assessment-passed"
  | "assessment-failed"
  | "assessment-closed"
  | "assessment-expiring"
  | "review-due";

/** A notice that waits to be sent. */
export interface DueNotice {
  /** Names this notice for ever: it becomes the mail's Message-ID, so that a second copy can be told as one. */
  readonly id: string;
  /** The person it is for, by their id in the authority file. */
  readonly to: string;
  readonly kind: NoticeKind;
  /** The request or release it is about, what was asked about an account, or a name of one; null where it is about none of these. */
  readonly about: string | null;
  /** How often it was tried before. */
  readonly attempts: number;
  readonly postedAt: Instant;
}

/**
 * What a notice may say of its matter, and no more: who and when, never a subject or a word of the correspondence. Names are
 * as the record keeps them; null once they were erased.
 */
export interface Matter {
  readonly asker: Named | null;
  readonly originator: Named | null;
  readonly shareWith: readonly string[];
  /** When it was asked. */
  readonly askedAt: Instant;
  /** The day the correspondence was sent. */
  readonly sent: Instant | null;
  readonly medium: "email" | "paper";
  readonly lapsesAt: Instant | null;
  readonly hasConditions: boolean;
}

/** Somebody, as the record names them. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How far the log reaches: whoever keeps it can show later that nothing was cut off or rewritten. */
export interface ChainHead {
  readonly n: number;
  readonly hash: string;
}

/** A mail, ready for whatever carries it. */
export interface NoticeMail {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

/** How a try to hand over a mail ended. */
export type HandedOver =
  | { readonly ok: true }
  /** `isFinal`: the address is refused for good. `waitMs`: the carrier says when to come again. */
  | { readonly ok: false; readonly code: string; readonly isFinal: boolean; readonly waitMs?: number };

/** What carries mails: SMTP or Microsoft Graph. Never rejects. */
export interface Carrier {
  send(mail: NoticeMail): Promise<HandedOver>;
  close(): void;
}
