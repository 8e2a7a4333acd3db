import type { Situation } from "./situation.ts";

/** What cannot be read is never taken for harmless. */
export const unreadDocument: Situation = {
  id: "unread-document",
  title: "A document nobody could read",
  who: "m2",
  toTry: "Press Send.",
  toSee: "Asked: the letter is in a damaged Word file, so what it says was not checked.",
  expected: "asks",
  draft: {
    composeType: "newMail",
    to: ["ediemarsh@gmail.example"],
    subject: "Letter",
    words: ["Dear Edie", "My letter is attached.", "Best wishes"],
    signature: ["Cllr Joss Hartley", "Ward Councillor for Saltings"],
    attachments: [{ kind: "file", name: "letter to Mrs Marsh.docx", text: "This is no Word file." }],
  },
};
