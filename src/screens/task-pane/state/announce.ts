import { sayDone } from "./say-done.ts";
import { label, words } from "../../words.ts";
import { asks, type Card } from "./card.ts";
import type { Cause } from "./cause.ts";

/** How much is left, in one sentence. */
function whatIsLeft(cards: readonly Card[]): string {
  const left = cards.filter(asks).length;
  if (left === 0) return words.announce.leftNone;
  return left === 1 ? words.announce.leftOne : label(words.announce.left, { count: left });
}

function afterRemedy({ key, remedy }: Extract<Cause, { by: "remedy" }>, cards: readonly Card[]): string {
  const card = cards.find((each) => each.key === key);
  return card === undefined || card.settled === null ? words.announce.stays : sayDone(remedy, card);
}

/** What a check came to, for the live region; empty where nothing is worth being said. */
export function announcement(cause: Cause, before: readonly Card[], cards: readonly Card[]): string {
  const left = whatIsLeft(cards);
  switch (cause.by) {
    case "opening":
    case "asking":
      return cards.length === 0 ? words.announce.nothing : left;
    case "change":
      return before.filter(asks).length === cards.filter(asks).length ? "" : left;
    case "remedy":
      return `${afterRemedy(cause, cards)} ${left}`;
    case "undo":
      return `${words.announce.undone} ${left}`;
    case "reason":
      return `${words.announce.reason} ${left}`;
    case "false-alarm":
      return `${words.announce.falseAlarm} ${left}`;
    case "register":
      return `${cause.said} ${left}`;
    case "attachments":
      return `${words.announce.attachments} ${left}`;
  }
}
