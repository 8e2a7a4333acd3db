import type { Situation } from "./situation.ts";

/** Report of June 2022, 4.4: the Authority's business runs over assessed accounts. */
export const personalAccount: Situation = {
  id: "personal-account",
  title: "A personal account",
  who: "o1",
  toTry: "Press Send; in the pane, change to the approved address.",
  toSee: "Held: type-ahead picked his Hotmail. One click puts his assessed account in its place.",
  expected: "is held",
  draft: {
    composeType: "newMail",
    to: ["pietervane@hotmail.example"],
    subject: "Diversion route, Old Quay",
    words: ["Dear Councillor", "The diversion will be signed from Friday, by Quay Street and the old mill."],
  },
};
