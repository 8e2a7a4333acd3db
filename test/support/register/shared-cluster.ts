import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startCluster } from "./cluster.ts";

/** One folder for each test run: its threads share a process id. */
const place = join(tmpdir(), `correspondence-shared-postgres-${process.pid}`);
const address = join(place, "address");
const fault = join(place, "fault");

/**
 * A test run has no end that its threads could see, and may be killed: a shell of its own waits until the run's process
 * is gone, stops the server and removes its files.
 */
function stopAfterRun(folder: string): void {
  const script = `
    while kill -0 ${process.pid} 2>/dev/null; do sleep 1; done
    kill -INT "$(head -n 1 "$0/postmaster.pid")" 2>/dev/null
    sleep 3
    rm -rf "$(dirname "$0")" "$1"`;
  spawn("/bin/sh", ["-c", script, folder, place], { detached: true, stdio: "ignore" }).unref();
}

async function make(): Promise<void> {
  try {
    const cluster = await startCluster();
    stopAfterRun(cluster.folder);
    cluster.leave();
    writeFileSync(`${address}.new`, cluster.url);
    writeFileSync(address, cluster.url);
  } catch (error) {
    writeFileSync(fault, String(error));
    throw error;
  }
}

/**
 * The address of a PostgreSQL server on which tests make databases of their own: `DATABASE_URL` where it is set, else one
 * that the first who asks starts for the whole test run.
 */
export async function sharedServer(): Promise<string> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") return given;
  let isFirst = false;
  try {
    mkdirSync(place);
    isFirst = true;
  } catch {
    // Another thread makes it.
  }
  if (isFirst) await make();
  for (let tries = 0; tries < 1200; tries += 1) {
    if (existsSync(fault)) throw new Error(readFileSync(fault, "utf8"));
    const url = existsSync(address) ? readFileSync(address, "utf8") : "";
    if (url !== "") return url;
    await pause(50);
  }
  rmSync(place, { recursive: true, force: true });
  throw new Error("nobody started PostgreSQL for the tests within a minute");
}
