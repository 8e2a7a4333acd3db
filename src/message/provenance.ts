import type { Instant } from "./instant.ts";
import type { Participant } from "./mailbox.ts";

/**
 * The header of a message as the sender's own mailbox has it, which nobody can edit in a quotation. Never a word of its text.
 */
export interface TrueHeader {
  /** With its angle brackets. */
  readonly messageId: string;
  /** Who sent it; null where the mailbox does not say. */
  readonly from: Participant | null;
  /** For whom it was sent, where that is somebody else; null otherwise. */
  readonly fromAlso: Participant | null;
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  /** With its RE: and FW:; null when it has none. */
  readonly subject: string | null;
  readonly sent: Instant;
}
