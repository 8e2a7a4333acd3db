import { readFileSync, readlinkSync } from "node:fs";

/** What tells a process from every other, also from a later one with the same number. */
export interface ProcessId {
  readonly pid: number;
  /** When it was started, in the kernel's ticks; null where the platform does not say. */
  readonly started: string | null;
  /** The start of the machine and the namespace in which `pid` counts; null where the platform does not say. */
  readonly world: string | null;
}

/** Field 22 of `/proc/PID/stat` (proc(5)); the name in field 2 may hold anything, so one counts from its last bracket. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function world(): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return null;
  }
}

/** The process that asks. */
export function ownProcess(): ProcessId {
  return { pid: process.pid, started: startOf(process.pid), world: world() };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It exists but belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Whether a process still runs; null where that cannot be told from here: another container, another machine, or a platform
 * on which a number may have been given to another process since.
 */
export function isRunning({ pid, started, world: its }: ProcessId): boolean | null {
  if (its === null || started === null) return its === world() && !exists(pid) ? false : null;
  if (its !== world()) return null;
  const now = startOf(pid);
  return now === null ? exists(pid) : now === started;
}
