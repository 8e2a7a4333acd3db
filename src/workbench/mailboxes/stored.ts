import type { ComposeState, DeliveredMessage, ReadSession } from "../host/index.ts";

export type Importance = "low" | "normal" | "high";

/** A message in somebody's mailbox. */
export interface StoredMessage {
  readonly id: string;
  readonly ownerId: string;
  readonly folder: "inbox" | "sent" | "outbox";
  readonly isUnread: boolean;
  readonly importance: Importance;
  readonly item: ReadSession;
  /** The message itself; of one in the Outbox it is what will be delivered. */
  readonly message: DeliveredMessage;
}

/** A draft that is not open. */
export interface StoredDraft {
  readonly id: string;
  readonly ownerId: string;
  readonly importance: Importance;
  readonly state: ComposeState;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface MailboxesState {
  readonly messages: readonly StoredMessage[];
  readonly drafts: readonly StoredDraft[];
}
