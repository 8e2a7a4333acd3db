import type { Situation } from "./situation.ts";

/** A permission that stands in a quotation, which anybody could have edited. */
export const permissionInQuotedWords: Situation = {
  id: "permission-in-quoted-words",
  title: "Permission in quoted words",
  who: "o1",
  toTry: "Press Send, open the pane and say that the permission is genuine.",
  toSee: "Asked, not held: the quoted text says that Cllr Hartley allows it, with the very sentence.",
  expected: "asks",
  draft: {
    composeType: "forward",
    of: "please-share",
    to: ["cllr.vane@saltmere.example"],
    words: ["Pieter, Joss asked me to let you see this."],
  },
};
