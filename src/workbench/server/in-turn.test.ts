import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTurn } from "./in-turn.ts";
import { giveBack, newHolder, take, type Holder } from "./turn-lock.ts";

/** Something to wait for until it is released. */
class Latch {
  release: () => void = () => undefined;
  readonly open = new Promise<void>((resolve) => {
    this.release = resolve;
  });
}

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workbench-turn-"));
  lock = join(folder, "made", "page.lock");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A lock that somebody took so long ago and did not give back. */
function leave(holder: Holder, agoMs: number): void {
  mkdirSync(dirname(lock), { recursive: true });
  take(lock, holder);
  const then = new Date(Date.now() - agoMs);
  utimesSync(join(lock, holder.name), then, then);
}

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
    ["a process that is gone", spawnSync(process.execPath, ["-e", ""]).pid, 0],
    ["somebody five minutes ago", process.pid, 301_000],
  ])("takes the turn from %s", async (_whose, pid, ago) => {
    leave({ ...newHolder(), name: newHolder().name.replace(/^\d+/, String(pid)) }, ago);
    expect(await inTurn(lock, () => "made")).toBe("made");
  });

  it("that took too long ends without the turn of whoever has come after", async () => {
    const ends = { slow: new Latch(), next: new Latch() };
    const order: string[] = [];
    const slow = inTurn(lock, () => ends.slow.open);
    const then = new Date(Date.now() - 301_000);
    for (const name of readdirSync(lock)) utimesSync(join(lock, name), then, then);
    const next = inTurn(lock, async () => {
      ends.slow.release();
      await slow;
      order.push("the last has come to wait");
      const last = inTurn(lock, () => order.push("last"));
      await ends.next.open;
      order.push("next");
      return { last };
    });
    await slow;
    await breathe();
    ends.next.release();
    await (
      await next
    ).last;
    expect(order).toEqual(["the last has come to wait", "next", "last"]);
  });

  it("is not begun by two who both found one lock abandoned", async () => {
    const gone = newHolder();
    leave(gone, 0);
    // Both have looked. The one clears it and begins; then the other clears it, too.
    giveBack(lock, gone);
    await inTurn(lock, () => {
      giveBack(lock, gone);
      expect(take(lock, newHolder())).toBe(false);
    });
    expect(readdirSync(dirname(lock))).toEqual([]);
  });

  it("is begun where an empty folder has the lock's name, and is refused where it holds something", async () => {
    mkdirSync(lock, { recursive: true });
    expect(await inTurn(lock, () => "made")).toBe("made");
    mkdirSync(join(lock, "photographs"), { recursive: true });
    await expect(inTurn(lock, () => "made")).rejects.toThrow("is no lock: there is photographs in it");
  });

  it("says what stands in the way where no lock can be made", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(inTurn(join(folder, "file", "x.lock"), () => "made")).rejects.toThrow(/ENOTDIR|EEXIST/);
    await expect(inTurn(join(folder, "file"), () => "made")).rejects.toThrow("file is no lock: it is a file");
  });
});
