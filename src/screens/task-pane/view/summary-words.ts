import { decide, sayOutcome } from "../../../decision/index.ts";
import { label, words } from "../../words.ts";
import { asks, isOpen, type Card } from "../state/card.ts";

/** What is to be said of the message as a whole: a heading, and one sentence below it. */
export function summaryOf(cards: readonly Card[]): { readonly title: string; readonly text: string } {
  const { summary } = words;
  const asking = cards.filter(asks);
  const [first, second] = asking;
  if (first !== undefined) {
    const text = second === undefined ? summary.oneThing : label(summary.things, { count: asking.length });
    return { title: sayOutcome(decide(asking, [])), text };
  }
  if (cards.some(({ level }) => level !== "inform"))
    return { title: summary.allSettled, text: summary.allSettledMore };
  return { title: summary.nothing, text: cards.some(isOpen) ? summary.onlyInformed : summary.nothingMore };
}
