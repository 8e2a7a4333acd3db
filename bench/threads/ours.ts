import { readMail } from "../../src/mail/index.ts";
import { readThread } from "../../src/reading/thread/index.ts";
import type { Contestant } from "./contestant.ts";

/** Ours, as the engine runs it: `readMail`, then `readThread`. */
export const ours: Contestant = {
  name: "ours",
  async open(bytes) {
    const draft = await readMail(bytes);
    return () => readThread(draft).carried;
  },
};
