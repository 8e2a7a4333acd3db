import type { Situation } from "./situation.ts";

/** Part 5.5, 14.4: no letter in a member's name creates an obligation. */
export const bindingLetter: Situation = {
  id: "binding-letter",
  title: "A member's letter that binds",
  who: "m2",
  toTry: "Press Send, and find the sentence in the pane.",
  toSee: "Held, with the one sentence that promises the Authority's money.",
  expected: "is held",
  draft: {
    composeType: "newMail",
    to: ["ediemarsh@gmail.example"],
    subject: "The bridge and your lorries",
    words: [
      "Dear Edie",
      "I know what the weight limit means for the farm in the middle of the harvest.",
      "The Authority will pay for your extra journeys until the bridge is open again.",
      "Best wishes",
    ],
    signature: ["Cllr Joss Hartley", "Ward Councillor for Saltings"],
  },
};
