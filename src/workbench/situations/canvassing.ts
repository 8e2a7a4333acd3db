import type { Situation } from "./situation.ts";

/** Part 5.5, 16.1: what the authority provides is not for party work or campaigns. */
export const canvassing: Situation = {
  id: "canvassing",
  title: "Canvassing from an authority account",
  who: "m1",
  toTry: "Press Send, then take the sentence out and send again.",
  toSee: "Asked, with the sentence that campaigns; without it the message goes.",
  expected: "asks",
  draft: {
    composeType: "newMail",
    to: ["Cllr Joss Hartley"],
    subject: "Saturday",
    words: ["Hello Joss", "Who can come canvassing in Eel Bridge on Saturday? We meet at ten."],
  },
};
