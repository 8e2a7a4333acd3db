import type { WeighedUnread } from "../../../checks/index.ts";
import type { Finding, Level, Remedy } from "../../../message/index.ts";
import type { Undo } from "../../../outlook/index.ts";
import type { EvidencePiece } from "../checking/evidence/index.ts";
import type { ToAsk } from "../checking/to-ask.ts";

/** What a card is about: a finding, or something unread that asks. */
export type Subject =
  | { readonly is: "finding"; readonly finding: Finding; readonly evidence: readonly EvidencePiece[] }
  | { readonly is: "unread"; readonly unread: WeighedUnread };

/** How a card came to stand no longer in the way. */
export type Settlement =
  { readonly by: "remedy"; readonly remedy: Remedy; readonly undo: Undo } | { readonly by: "same-change" };

/** One thing that the sender is shown, and what became of it. */
export interface Card {
  /** Tells cards apart, and stays the same while the message changes around it. */
  readonly key: string;
  readonly level: Level;
  readonly subject: Subject;
  /** The sender's reason that still holds; null when none was given. */
  readonly reason: string | null;
  /** The release by the Monitoring Officer that still holds; null when there is none. */
  readonly release: string | null;
  /** What its originator can be asked; empty where there is nothing to ask. */
  readonly toAsk: readonly ToAsk[];
  /** Reported as a false alarm, which settles nothing. */
  readonly isReported: boolean;
  readonly settled: Settlement | null;
}

/** What a subject is to Outlook: the finding, or what was not read. */
export function askingOf(subject: Subject): Finding | WeighedUnread {
  return subject.is === "finding" ? subject.finding : subject.unread;
}

/** Whether a card still stands between the message and sending, or has still to be read. */
export function isOpen({ settled, reason, release }: Card): boolean {
  return settled === null && reason === null && release === null;
}

/** Whether a card has to be settled before the message can go. */
export function asks(card: Card): boolean {
  return isOpen(card) && card.level !== "inform";
}

/** What a finding or something unread is called while details of it change: by whom and what it concerns. */
function nameOf(subject: Subject): string {
  if (subject.is === "unread") return `unread ${subject.unread.why.phrase} ${subject.unread.what}`;
  const { check, originator, people, about } = subject.finding;
  return [check, originator ?? "", ...people, ...about].join(" ");
}

/** A key for each subject; what has one name is numbered. */
export function keysOf(subjects: readonly Subject[]): readonly string[] {
  const seen = new Map<string, number>();
  return subjects.map((subject) => {
    const name = nameOf(subject);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}
