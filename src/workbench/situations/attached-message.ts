import type { Situation } from "./situation.ts";

/** Sharing by attaching is sharing. */
export const attachedMessage: Situation = {
  id: "attached-message",
  title: "Shared as an attachment",
  who: "o3",
  toTry: "Open the pane, let it read the attachment, and press Send.",
  toSee: "Held, as if it were quoted, once the pane has read it; before that, Send can only ask.",
  expected: "is held",
  draft: {
    composeType: "newMail",
    to: ["Cllr Amara Dine"],
    subject: "For your folder",
    words: ["Amara, this belongs to your papers for Thursday."],
    attachments: [{ kind: "message", letter: "old-quay" }],
  },
};
