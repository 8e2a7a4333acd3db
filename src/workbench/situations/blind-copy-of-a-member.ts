import type { Situation } from "./situation.ts";

/** Part 5.5, 14.1: who is copied is always visible. */
export const blindCopyOfAMember: Situation = {
  id: "blind-copy-of-a-member",
  title: "Blind copy of a member",
  who: "o1",
  toTry: "Press Send; in the pane move Cllr Dine from Bcc to Cc, and send again.",
  toSee: "Held, then one click shows her to everybody and the mail may go.",
  expected: "is held",
  draft: {
    composeType: "newMail",
    to: ["Cllr Joss Hartley"],
    bcc: ["Cllr Amara Dine"],
    subject: "Eel Bridge: inspection",
    words: ["Joss, the divers go down on Thursday morning. I shall write to you when I have their report."],
  },
};
