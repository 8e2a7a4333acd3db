import type { Situation } from "./situation.ts";

/** The rule that everything began with: Part 5.5, 14.1. */
export const shareWithoutConsent: Situation = {
  id: "share-without-consent",
  title: "Sharing without consent",
  who: "o1",
  toTry: "Press Send, then let the dialog's button open the pane.",
  toSee: "Held: Cllr Hartley wrote it and has not been asked. The pane offers what you can do instead.",
  expected: "is held",
  draft: {
    composeType: "forward",
    of: "ferry",
    to: ["Cllr Amara Dine"],
    words: ["Amara, you will be asked about this at the Board."],
  },
};
