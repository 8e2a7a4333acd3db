import type { Situation } from "./situation.ts";

/** A person outside hidden in a member's and officer's exchange. */
export const blindCopyOfAResident: Situation = {
  id: "blind-copy-of-a-resident",
  title: "Blind copy of a resident",
  who: "o1",
  toTry: "Press Send, and see what you may do about Mrs Marsh.",
  toSee:
    "Held: she is hidden. Her private address is not simply shown to everybody; she is taken out, or written to.",
  expected: "is held",
  draft: {
    composeType: "newMail",
    to: ["Cllr Joss Hartley"],
    bcc: ["ediemarsh@gmail.example"],
    subject: "Lorries round by Old Quay",
    words: ["Joss, the diversion signs go up on Friday, as you asked."],
  },
};
