import { readFileSync } from "node:fs";
import { readMail } from "../../../src/mail/index.ts";
import { hostileMessages } from "./index.ts";

/**
 * The most memory that this process has held, in MB. Linux tells it of the process alone (VmHWM); elsewhere maxRSS, which
 * on Linux counts what the parent held at the moment of the fork as well.
 */
function mostMb(): number {
  try {
    const peak = /^VmHWM:\s{1,20}(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (peak !== undefined) return Number(peak) / 1024;
  } catch {
    // Not Linux: there is no /proc.
  }
  return process.resourceUsage().maxRSS / 1024;
}

/** Reads every hostile message in this process, one after another, and prints how much memory that took at most. */
async function readAll(): Promise<void> {
  let messages = 0;
  for (const { bytes } of Object.values(hostileMessages).flat()) {
    await readMail(bytes()).catch(() => null);
    messages += 1;
  }
  console.log(JSON.stringify({ messages, mostMb: mostMb() }));
}

await readAll();
