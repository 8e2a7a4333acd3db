import type { Situation } from "./situation.ts";

/** Part 5.5, 13.4: officers make sure that they are authorised before they answer the media. */
export const answerToThePress: Situation = {
  id: "answer-to-the-press",
  title: "A head of service answers the press",
  who: "o1",
  toTry: "Press Send, and take the news desk out, or give a reason.",
  toSee: "Asked: the media are answered by the communications team or an officer with authority.",
  expected: "asks",
  draft: {
    composeType: "newMail",
    to: ["newsdesk@lowmarshpost.example"],
    subject: "When the bridge opens",
    words: ["Good morning", "The bridge opens to lorries on Monday, and to buses a week later."],
  },
};
