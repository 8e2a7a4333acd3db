import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { missing } from "./machine.ts";
import type { Run } from "./runs.ts";

/** How a run ended. */
export type Ended =
  | {
      readonly is: "passed" | "failed";
      readonly minutes: number;
      readonly log: string;
      readonly says: string;
    }
  /** Not made on this machine; `says` is the reason. */
  | { readonly is: "not-run"; readonly says: string };

/** The command as one types it, its size before it. */
export function commandOf({ program, args, env }: Run): string {
  const size = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return [...size, program ?? "npx", ...args].join(" ");
}

/** What Vitest counts at its end, else the last line that was printed. */
export function gistOf(output: string): string {
  const lines = output
    // eslint-disable-next-line no-control-regex -- colours are what it takes out
    .replace(/\u001b\[[\d;]*m/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const counted = lines.filter((line) => /^Tests\s+\d/.test(line)).at(-1);
  return (counted ?? lines.at(-1) ?? "").replace(/\s+/g, " ");
}

async function spawned(
  run: Run,
  logFile: string,
): Promise<{ readonly status: number; readonly output: string }> {
  const program = run.program ?? "npx";
  const args = program === "npm" ? run.args : ["--no", "--", ...run.args];
  const log = createWriteStream(logFile);
  const child = spawn(program, args, {
    env: { ...process.env, ...run.env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece: Buffer) => {
      log.write(piece);
      // The end is all that is shown of it: the log has the rest.
      output = (output + piece.toString()).slice(-20_000);
    });
  const status = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve(code ?? 1);
    });
  });
  log.end();
  await finished(log);
  return { status, output };
}

/** Makes a run at its full size; what it prints goes to a file. A need that is not met is the answer, and no fault. */
export async function makeRun(run: Run, logFile: string): Promise<Ended> {
  const lacking = await Promise.all(run.needs.map(missing));
  const why = lacking.filter((each) => each !== null);
  if (why.length > 0) return { is: "not-run", says: why.join("; ") };
  const begun = performance.now();
  const { status, output } = await spawned(run, logFile);
  const minutes = (performance.now() - begun) / 60_000;
  return { is: status === 0 ? "passed" : "failed", minutes, log: logFile, says: gistOf(output) };
}
