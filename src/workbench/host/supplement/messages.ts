/**
 * What the supplement in a page and the host say to each other, beside Office.js's own conversation. Ours, not
 * Microsoft's: members that the npm build of Office.js lacks, and members that are to throw.
 */

/** Page → host: a call of a member that the supplement added. */
export interface SupplementCall {
  readonly standIn: "call";
  /** Counts the calls of the page; the answer repeats it. */
  readonly number: number;
  /** `item.sensitivityLabel.getAsync` */
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Host → page: the answer to a call, in the form of Office.js's own answers. */
export interface SupplementAnswer {
  readonly standIn: "answer";
  readonly number: number;
  readonly data: unknown;
}

/** Host → page: what the page must know before it is asked. Sent again whenever it changes. */
export interface SupplementFacts {
  readonly standIn: "facts";
  /** The minor number of the Mailbox requirement set; members above it are not added. */
  readonly mailbox: number;
  /** Null beside a message that is read, and for a new message. */
  readonly inReplyTo: string | null;
  readonly isDraft: boolean;
  readonly throwing: readonly Throwing[];
}

/** A call of Office.js that throws instead of asking the host: its number, and the recipient field where it has one. */
export interface Throwing {
  readonly id: number;
  readonly recipientField: number | null;
}

/** How every text of this conversation begins, so that Office.js's own are told apart without reading them. */
export const supplementPrefix = '{"standIn":';
