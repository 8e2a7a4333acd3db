import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isRunning, ownProcess, type ProcessId } from "./process-id.ts";

/** The folder is in use by another process. */
export class FolderInUseError extends Error {
  readonly code = "ERR_STORE_IN_USE";
}

/** A lock that is held. */
export interface FolderLock {
  /** Throws once the claim is gone, as after a sleep so long that another process took the folder for abandoned. */
  check(): void;
  release(): void;
}

const beatMs = 1_000;
/** Without a beat for so long, a holder that cannot be asked after counts as gone. */
const silentMs = 10_000;
const mostTries = 8;
const suffix = ".claim";

type Stage = "asking" | "holding";

function write(file: string, stage: Stage, who: ProcessId): void {
  writeFileSync(`${file}.new`, JSON.stringify({ ...who, stage }));
  renameSync(`${file}.new`, file);
}

/** Somebody's claim; null where it went away while it was read. */
function read(file: string): (ProcessId & { readonly stage: Stage; readonly beat: number }) | null {
  try {
    const claim = JSON.parse(readFileSync(file, "utf8")) as ProcessId & { readonly stage: Stage };
    return { ...claim, beat: statSync(file).mtimeMs };
  } catch {
    return null;
  }
}

/** The claims of others that still run; those of the gone are cleared away, which takes nothing from anybody. */
function rivals(folder: string, own: string): readonly { readonly stage: Stage; readonly pid: number }[] {
  utimesSync(own, new Date(), new Date());
  const now = statSync(own).mtimeMs;
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => join(folder, name))
    .filter((file) => file !== own)
    .flatMap((file) => {
      const claim = read(file);
      if (claim === null) return [];
      if (isRunning(claim) ?? now - claim.beat < silentMs) return [claim];
      rmSync(file, { force: true });
      return [];
    });
}

function held(own: string): FolderLock {
  const beat = setInterval(() => {
    if (existsSync(own)) utimesSync(own, new Date(), new Date());
  }, beatMs);
  beat.unref();
  return {
    check: () => {
      if (!existsSync(own))
        throw new FolderInUseError("The folder was taken over by another process: stop this one.");
    },
    release: () => {
      clearInterval(beat);
      rmSync(own, { force: true });
    },
  };
}

/**
 * Claims a folder for this process alone. Each process writes a claim under a name of its own and then looks for others:
 * of two that look, at least one sees the other's and withdraws, so that there are never two holders. A claim whose
 * process is gone, killed or not, counts for nothing. Throws within two seconds where another process holds the folder.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true });
  const own = join(folder, `${randomBytes(8).toString("hex")}${suffix}`);
  const who = ownProcess();
  for (let tries = 1; ; tries += 1) {
    write(own, "asking", who);
    const others = rivals(folder, own);
    const [holder] = others.filter(({ stage }) => stage === "holding");
    if (others.length === 0) {
      write(own, "holding", who);
      return held(own);
    }
    rmSync(own, { force: true });
    if (holder !== undefined || tries === mostTries)
      throw new FolderInUseError(
        `Another register (process ${(holder ?? others[0])?.pid ?? 0}) is using ${folder}. Stop it first, or give this one a folder of its own.`,
      );
    // Others that only ask withdraw too: a wait of different lengths lets one of them through.
    await pause(10 + (randomBytes(1)[0] ?? 0) / 2);
  }
}
