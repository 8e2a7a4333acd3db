import { readMail } from "../../../src/mail/index.ts";
import { hostileMessages } from "./index.ts";

/** Reads every hostile message in this process, one after another, and prints how much memory that took at most. */
async function readAll(): Promise<void> {
  let messages = 0;
  for (const { bytes } of Object.values(hostileMessages).flat()) {
    await readMail(bytes()).catch(() => null);
    messages += 1;
  }
  console.log(JSON.stringify({ messages, mostMb: process.resourceUsage().maxRSS / 1024 }));
}

await readAll();
