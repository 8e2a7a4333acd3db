import type { Level } from "../../message/index.ts";

/** What each level means for the sender. */
export const levelWords: Readonly<Record<Level, string>> = {
  inform: "For your information",
  prompt: "Please confirm",
  hold: "On hold",
};

/** What becomes of the message. */
export const outcomeWords: Readonly<Record<"send" | "prompt" | "hold", string>> = {
  send: "This message can go.",
  prompt: "This message can go when you have confirmed it.",
  hold: "This message cannot go yet.",
};
