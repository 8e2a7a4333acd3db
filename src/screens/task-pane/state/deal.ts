import type { Level } from "../../../message/index.ts";
import type { Card, Settlement } from "./card.ts";
import type { Cause } from "./cause.ts";

const ranks: Readonly<Record<Level, number>> = { hold: 0, prompt: 1, inform: 2 };

/** What settled a card that was not found again; null where it only went away, or its settlement was undone. */
function settlementOf({ key, settled }: Card, cause: Cause): Settlement | null {
  if (cause.by === "remedy") {
    const { remedy, undo } = cause;
    return cause.key === key ? { by: "remedy", remedy, undo } : (settled ?? { by: "same-change" });
  }
  const isUndone = cause.by === "undo" && (cause.key === key || settled?.by === "same-change");
  return isUndone ? null : settled;
}

/**
 * The cards after a check: what was found now, and what was settled before, each where it stood, most serious first. A
 * settled card that is found again is open again; an open one that is not found any more is settled by the remedy that
 * was just carried out, or goes away.
 */
export function deal(before: readonly Card[], found: readonly Card[], cause: Cause): readonly Card[] {
  const foundKeys = new Set(found.map(({ key }) => key));
  const stays = before
    .filter(({ key }) => !foundKeys.has(key))
    .map((card) => ({ ...card, settled: settlementOf(card, cause) }))
    .filter(({ settled }) => settled !== null);
  const places = new Map(before.map(({ key }, place) => [key, place] as const));
  const place = ({ key }: Card): number => places.get(key) ?? before.length;
  return [...found, ...stays].sort(
    (one, other) => ranks[one.level] - ranks[other.level] || place(one) - place(other),
  );
}
