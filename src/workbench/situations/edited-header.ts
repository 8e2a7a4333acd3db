import type { Situation } from "./situation.ts";

/** A quotation is only text: Sam has put Tilda's name into its header. His mailbox knows better, and the pane asks it. */
export const editedHeader: Situation = {
  id: "edited-header",
  title: "Another name in the quoted header",
  who: "o1",
  toTry: "Open the pane, sign in as Sam and wait a moment; then press Send. Or press Send at once.",
  toSee: "Held: Sam's mailbox knows that Cllr Hartley wrote it. At once, with nobody asked, it goes.",
  expected: "goes",
  expectedOnceAsked: "is held",
  draft: {
    composeType: "forward",
    of: "ferry",
    quotedFrom: "Tilda Moss",
    to: ["Cllr Amara Dine"],
    words: ["Amara, Tilda has asked me about the landing."],
  },
};
