import type { Situation } from "./situation.ts";

/** Part 5.5, 14.2: an official letter goes in the relevant officer's name. */
export const officialLetterInAMembersName: Situation = {
  id: "official-letter-in-a-members-name",
  title: "An official letter in a member's name",
  who: "m1",
  toTry: "Press Send, open the pane, and give a reason.",
  toSee:
    "Asked: it speaks for the Authority, so an officer should sign it. With a reason, the next Send passes.",
  expected: "asks",
  draft: {
    composeType: "newMail",
    to: ["Lowmarsh Growers"],
    subject: "Our ref: LCA/H/231 - Eel Bridge",
    words: [
      "Dear Mr Fenwick",
      "I write on behalf of the Combined Authority in answer to your letter of 2 November about the weight limit on Eel Bridge. The inspector's report is published on the Authority's website.",
      "Yours sincerely",
    ],
  },
};
