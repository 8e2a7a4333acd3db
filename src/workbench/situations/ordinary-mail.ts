import type { Situation } from "./situation.ts";

/** Most mail: nothing is said, and nothing is asked. */
export const ordinaryMail: Situation = {
  id: "ordinary-mail",
  title: "Ordinary mail",
  who: "o1",
  toTry: "Press Send.",
  toSee: "Nothing happens: the answer goes to the member who asked, and nobody is stopped.",
  expected: "goes",
  draft: {
    composeType: "reply",
    of: "ferry",
    to: ["Cllr Joss Hartley"],
    words: ["Joss, I have asked the harbour master. A van, probably yes; I shall know on Thursday."],
  },
};
