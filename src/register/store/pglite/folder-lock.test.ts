import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { builtProgram } from "../../../../test/support/built-program.ts";
import { FolderInUseError, lockFolder } from "./folder-lock.ts";
import { ownProcess } from "./process-id.ts";

const rounds = Number(process.env["LOCK_ROUNDS"] ?? 20);
const program = await builtProgram("test/support/register/lock-holder.ts");

/** Another process that tries to claim the folder; gives it and what it said. */
async function another(folder: string): Promise<readonly [ChildProcess, string]> {
  const child = spawn(process.execPath, [program, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  return [child, said.toString().trim()];
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

const claims = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".claim"));

describe("the lock on a folder of trial storage", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "correspondence-lock-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it(`is refused to ${rounds} of ${rounds} second starts, in plain words`, async () => {
    const lock = await lockFolder(folder);
    for (let round = 0; round < rounds; round += 1)
      await expect(lockFolder(folder)).rejects.toThrow(
        /^Another register \(process \d+\) is using .*Stop it first/,
      );
    lock.release();
    (await lockFolder(folder)).release();
    expect(claims(folder)).toEqual([]);
  });

  it("is refused to another process, and given to it once the holder was killed", async () => {
    const [holder, said] = await another(folder);
    expect(said).toBe("held");
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUseError);
    const [refused, words] = await another(folder);
    expect(words).toContain(`process ${holder.pid ?? 0}`);
    await kill(holder);
    refused.kill();
    (await lockFolder(folder)).release();
  });

  it(`is taken over from the killed in ${rounds} of ${rounds} rounds, also where another process has their number now`, async () => {
    const file = join(folder, "gone.claim");
    for (let round = 0; round < rounds; round += 1) {
      // This very process runs, but it is not the one that left the claim.
      writeFileSync(file, JSON.stringify({ ...ownProcess(), started: String(round), stage: "holding" }));
      (await lockFolder(folder)).release();
      expect(claims(folder)).toEqual([]);
    }
  });

  it("goes to one of many that ask at the same time, or for a moment to none, never to two", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const settled = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
      const locks = settled.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
      expect(locks.length).toBeLessThanOrEqual(1);
      for (const lock of locks) lock.release();
    }
  });

  it("of a holder that cannot be asked after stands while it beats, and falls when it has long been silent", async () => {
    const file = join(folder, "elsewhere.claim");
    const elsewhere = { pid: 1, started: "1", world: "another container", stage: "holding" };
    writeFileSync(file, JSON.stringify(elsewhere));
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUseError);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    (await lockFolder(folder)).release();
  });

  it("tells its holder when it was taken away", async () => {
    const lock = await lockFolder(folder);
    lock.check();
    expect(readFileSync(join(folder, claims(folder)[0]!), "utf8")).toContain("holding");
    for (const claim of claims(folder)) rmSync(join(folder, claim));
    expect(() => {
      lock.check();
    }).toThrow(FolderInUseError);
    lock.release();
  });
});
