import type { Situation } from "./situation.ts";

/** Part 5.5, 14.5: a member says in which role a letter is written. */
export const capacityNotStated: Situation = {
  id: "capacity-not-stated",
  title: "Capacity not stated",
  who: "m3",
  toTry: "Press Send, open the pane, and let it state your capacity.",
  toSee: "Asked: does he write as ward member, or for the committee? One click writes the line for him.",
  expected: "asks",
  draft: {
    composeType: "newMail",
    to: ["Customer Care"],
    subject: "Buses over Eel Bridge",
    words: [
      "Good morning",
      "Residents of Old Quay ask me which buses will still cross the bridge after the 16th. Could you send me the revised timetable?",
    ],
    signature: ["Cllr Pieter Vane"],
  },
};
