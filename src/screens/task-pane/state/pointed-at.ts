import type { PaneContext } from "../../../outlook/index.ts";
import type { Card } from "./card.ts";

/**
 * The card that a Smart Alert points at: of its check, the one at the same place as at Send if it is there, else the first
 * of that check. Null when it points at none, or at what is not found any more.
 */
export function pointedAt(cards: readonly Card[], context: PaneContext | null): Card | null {
  if (context === null) return null;
  const ofCheck = cards.filter(
    ({ subject }) => subject.is === "finding" && subject.finding.check === context.check,
  );
  const there = cards[context.finding];
  return there !== undefined && ofCheck.includes(there) ? there : (ofCheck[0] ?? null);
}
