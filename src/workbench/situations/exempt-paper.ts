import type { Situation } from "./situation.ts";

/** Part 5.5, 12.7 and cpca-2022, 5.2: what is given in confidence goes out with a basis that allows it. */
export const exemptPaper: Situation = {
  id: "exempt-paper",
  title: "An exempt paper for an outsider",
  who: "o1",
  toTry: "Press Send, and say in the pane what allows it.",
  toSee:
    "Asked, with what paragraph 3 of Schedule 12A keeps from the public; the answer is kept with the draft.",
  expected: "asks",
  draft: {
    composeType: "newMail",
    to: ["ediemarsh@gmail.example"],
    subject: "The land by the bridge",
    words: [
      "EXEMPT – Paragraph 3 of Part 1 of Schedule 12A",
      "Dear Edie",
      "The valuation of the land by the bridge came in at ninety thousand pounds.",
    ],
  },
};
