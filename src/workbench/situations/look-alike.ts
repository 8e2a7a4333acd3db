import type { Situation } from "./situation.ts";

/** An address made to be taken for the Authority's. */
export const lookAlike: Situation = {
  id: "look-alike",
  title: "An address that looks alike",
  who: "o1",
  toTry: "Look closely at the address, then press Send.",
  toSee: "Held: l0wmarsh is written with a nought. It only looks like the Authority.",
  expected: "is held",
  draft: {
    composeType: "newMail",
    to: ["amara.dine@l0wmarsh-ca.example"],
    subject: "Tender prices, east pier",
    words: ["Amara, the four prices are in. Not for publication before the Board has met."],
  },
};
