import type { CarriedMessage } from "./carried.ts";
import type { Draft } from "./draft.ts";
import type { Letter } from "./letter.ts";
import type { Unread } from "./unread.ts";

/** The sender's own words in one place: what is left when carried messages are cut off. */
export interface OwnWords {
  /** `body`, or the attachment's file name. */
  readonly where: string;
  readonly text: string;
  /** What an attached document prints at the head and foot of its pages, such as a letterhead; absent where it prints nothing. */
  readonly margins?: string;
}

/** A marking of confidence that stands in the message, and where. */
export interface Marking {
  readonly marking:
    "confidential" | "exempt" | "not-for-publication" | "restricted" | "official-sensitive" | "private";
  /** `sensitivity`, `subject`, `body`, `attachment report.docx`, or `carried 2` (counting from 1). */
  readonly where: string;
  /** The line as it stands. */
  readonly text: string;
  /** Paragraphs of Schedule 12A, Part 1 (Local Government Act 1972) that it names: 1 to 7, in order. Absent: none. */
  readonly exemptUnder?: readonly number[];
}

/** What we understood of an outgoing message. Made once by `reading`; every check reads this and nothing else. */
export interface Message {
  readonly draft: Draft;
  /** Outermost first, going down the text, then attached messages, each followed by what it carries itself. */
  readonly carried: readonly CarriedMessage[];
  /**
   * The message that this one answers, as the sender's own mailbox has it, where no header in the text tells of it; it is none
   * of `carried`, since nobody can say whether any word of it still stands here. Absent: there is none, or nobody knows.
   */
  readonly answered?: CarriedMessage;
  /** The body first, then each attachment whose text was read. */
  readonly ownWords: readonly OwnWords[];
  readonly letters: readonly Letter[];
  readonly markings: readonly Marking[];
  /** The draft's own, and what reading added. */
  readonly unread: readonly Unread[];
}
