/**
 * The engine of the pane: everything between a draft that was read and the cards that are shown. It is loaded beside the
 * first screen and not before it, so that something is there to see at once.
 */
export { cardsOf } from "./cards.ts";
export { checkDraft, isUnreadable } from "./check-draft.ts";
export type { ToAsk } from "./to-ask.ts";
export type { Checked } from "./check-draft.ts";
export { groundsFor, toKeep } from "./grounds.ts";
