import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTurn } from "./in-turn.ts";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workbench-turn-"));
  lock = join(folder, "made", "page.lock");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("work in turn", () => {
  it("is done by one at a time, and leaves no lock behind", async () => {
    let atWork = 0;
    const together: number[] = [];
    const turns = Array.from({ length: 5 }, () =>
      inTurn(lock, async () => {
        together.push(++atWork);
        await breathe();
        atWork--;
      }),
    );
    await Promise.all(turns);
    expect(together).toEqual([1, 1, 1, 1, 1]);
    expect(existsSync(lock)).toBe(false);
  });

  it("passes on what went wrong, and the turn with it", async () => {
    const broken = inTurn(lock, () => Promise.reject(new Error("no room")));
    await expect(broken).rejects.toThrow("no room");
    expect(await inTurn(lock, () => "made")).toBe("made");
  });

  it.each([
    ["a process that is gone", String(spawnSync(process.execPath, ["-e", ""]).pid), 0],
    ["somebody five minutes ago", String(process.pid), 301_000],
  ])("takes the turn from %s", async (_whose, pid, ago) => {
    await inTurn(lock, () => undefined);
    writeFileSync(lock, pid);
    const then = new Date(Date.now() - ago);
    utimesSync(lock, then, then);
    expect(await inTurn(lock, () => "made")).toBe("made");
  });

  it("says what stands in the way where no lock can be made", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(inTurn(join(folder, "file", "x.lock"), () => "made")).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});
