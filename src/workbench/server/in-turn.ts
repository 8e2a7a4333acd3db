import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

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

/** Whether whoever made the lock will not come back for it. A lock that is gone by now is nobody's. */
function isAbandoned(lock: string, now: number): boolean {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    const age = now - statSync(lock).mtimeMs;
    // It is empty for the moment between its making and its writing.
    return age > abandonedMs || (pid > 0 && !isRunning(pid));
  } catch {
    return false;
  }
}

function takes(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Does `work` while nobody else does theirs under the same lock, a file that is made for it: in this thread, another of this
 * process, or another process. What somebody left behind who is gone is cleared away. Whoever waited looks again at what
 * there is before they make it: the one before them made it. Rejects as `work` does, or when the file cannot be written.
 */
export async function inTurn<Made>(lock: string, work: () => Promise<Made> | Made): Promise<Made> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!takes(lock)) {
    if (isAbandoned(lock, Date.now())) rmSync(lock, { force: true });
    else await wait(glanceMs);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
