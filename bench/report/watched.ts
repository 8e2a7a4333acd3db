import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

/** What a process took, watched from outside. */
export interface Watched {
  readonly seconds: number;
  /** Resident memory, sampled ten times a second, in MB. Empty where the system has no /proc. */
  readonly residentMb: readonly number[];
}

function residentMb(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kb = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    return kb === undefined ? null : Number(kb) / 1024;
  } catch {
    return null;
  }
}

/** Runs Node with its output in a file; asks it to stop, as Ctrl+C does, after so many seconds. @throws where it ends with a fault */
export async function watched(
  args: readonly string[],
  output: string,
  stopAfterSeconds: number | null = null,
): Promise<Watched> {
  const file = openSync(output, "w");
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", file, "ignore"] });
  const samples: number[] = [];
  const sampling = setInterval(() => {
    const now = child.pid === undefined ? null : residentMb(child.pid);
    if (now !== null) samples.push(now);
  }, 100);
  const stopping =
    stopAfterSeconds === null ? undefined : setTimeout(() => child.kill("SIGINT"), stopAfterSeconds * 1000);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", resolve);
    });
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${String(code)}`);
  } finally {
    clearInterval(sampling);
    clearTimeout(stopping);
    closeSync(file);
  }
  return { seconds: (performance.now() - start) / 1000, residentMb: samples };
}
