import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { clear, giveBack, heldMs, holderOf, newHolder, take, type Holder } from "./turn-lock.ts";

/** Work that takes longer than this was given up by whoever began it. */
const abandonedMs = 300_000;
const glanceMs = 50;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's cannot be signalled, and runs all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether whoever holds the lock will not come back for it. */
function isAbandoned(lock: string, holder: Holder, now: number): boolean {
  const age = heldMs(lock, holder, now);
  return age !== null && (age > abandonedMs || !isRunning(holder.pid));
}

/**
 * Does `work` while nobody else does theirs under the same lock, a folder that is made for it: in this thread, another of this
 * process, or another process. What somebody left behind who is gone is cleared away. Whoever waited looks again at what
 * there is before they make it: the one before them made it. Rejects as `work` does, and where the folder cannot be made or something
 * else stands in its place.
 */
export async function inTurn<Made>(lock: string, work: () => Promise<Made> | Made): Promise<Made> {
  mkdirSync(dirname(lock), { recursive: true });
  const self = newHolder();
  for (;;) {
    const holder = holderOf(lock);
    if (holder === null) {
      clear(lock);
      if (take(lock, self)) break;
    } else if (isAbandoned(lock, holder, Date.now())) giveBack(lock, holder);
    else await wait(glanceMs);
  }
  try {
    return await work();
  } finally {
    giveBack(lock, self);
  }
}
