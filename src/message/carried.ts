import type { Participant } from "./mailbox.ts";
import type { WallClock } from "./wall-clock.ts";

/** An earlier message inside the outgoing one: quoted below it or attached to it. */
export interface CarriedMessage {
  /** Its author; null when the text introduces a message without naming anybody ("you wrote:"). */
  readonly from: Participant | null;
  /** The second party of "A on behalf of B"; null when there is one author. */
  readonly fromAlso: Participant | null;
  /**
   * Who transmitted an attached message (RFC 5322 3.6.2, Sender): an assistant, a list. Had a part in it and is not its author.
   * Absent or null: no header says that it was another.
   */
  readonly sender?: Participant | null;
  /** As printed; empty when the text names no recipients, as an attribution line does not. */
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  /** As printed, with its RE: and FW:; null when not printed. */
  readonly subject: string | null;
  /** When it was sent, as printed; null when not printed or not readable as a date. */
  readonly sent: WallClock | null;
  /** Null for quoted messages: no client prints the Message-ID. */
  readonly messageId: string | null;
  readonly how: "quoted" | "attached";
  /** What tells us of it: a block of headers, a line such as "On … X wrote:", its being attached, or the sender's mailbox alone. */
  readonly introducedBy: "header-block" | "attribution" | "attachment" | "mailbox";
  /**
   * Author and recipients stand as the sender's own mailbox has them, because the text names others, or none. Absent: as the
   * text says.
   */
  readonly isAsInMailbox?: true;
  /** What its author wrote: its text without the messages that it carries itself. Read for permissions and markings, never stored. */
  readonly words: string;
  /** Messages of one chain share a number: 0 for what the body quotes; each attached message begins its own. */
  readonly chain: number;
}

/** Everybody of a carried message's header who is no recipient: its author, for whom it was written, who transmitted it. */
export function sendersOf({
  from,
  fromAlso,
  sender = null,
}: Pick<CarriedMessage, "from" | "fromAlso" | "sender">): readonly Participant[] {
  return [from, fromAlso, sender].filter((each) => each !== null);
}
