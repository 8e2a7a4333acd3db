import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { openStore, type Store, type Where } from "../../src/register/store/index.ts";
import { builtProgram } from "../support/built-program.ts";
import { startCluster } from "../support/register/cluster.ts";

/** Rounds of killing PostgreSQL's side, decisions a round, kills of PGlite's process; before a release 50, 10,000 and 20. */
const rounds = Number(process.env["KILL_ROUNDS"] ?? 5);
const decisions = Number(process.env["KILL_DECISIONS"] ?? 500);
const trialKills = Number(process.env["KILL_TRIAL_ROUNDS"] ?? 20);
/** Two hours: the sizes before a release take three quarters of one on two cores with nothing else at work. */
const longMs = 7_200_000;
const program = await builtProgram("test/support/register/decider.ts");

/** A decider, and what it was told is decided. */
class Decider {
  readonly acknowledged: string[];
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
  #waiting: { readonly count: number; readonly reached: () => void } | null = null;
  #begun: number;

  constructor(where: Where, workers: number, count: number, acknowledged: string[]) {
    this.acknowledged = acknowledged;
    this.#begun = acknowledged.length;
    const args = [JSON.stringify(where), String(workers), String(count)];
    this.process = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "ignore"] });
    this.ended = once(this.process, "close");
    createInterface({ input: this.process.stdout! }).on("line", (line) => {
      if (line.startsWith("decided ")) acknowledged.push(line.slice("decided ".length));
      if (this.#waiting !== null && acknowledged.length - this.#begun >= this.#waiting.count)
        this.#waiting.reached();
    });
  }

  /** Resolves when so many more were acknowledged, or the process ended before. */
  async after(count: number): Promise<void> {
    const reached = new Promise<void>((resolve) => (this.#waiting = { count, reached: resolve }));
    await Promise.race([reached, this.ended]);
  }
}

/** What must be so after any number of kills: everything acknowledged is there once, and the log tells of it without a gap. */
async function expectNothingLost(
  store: Store,
  acknowledged: readonly string[],
  mostInFlight: number,
): Promise<void> {
  const decided = await store.db.selectFrom("decisions").select("request").execute();
  const ids = new Set(decided.map(({ request }) => request));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(ids.size).toBe(decided.length);
  expect(ids.size - acknowledged.length).toBeLessThanOrEqual(mostInFlight);
  const told = await store.db.selectFrom("chain").select("about").where("state", "=", "granted").execute();
  expect(told.map(({ about }) => about).sort()).toEqual([...ids].sort());
  const notices = await store.db.selectFrom("outbox").select("about").execute();
  expect(notices.map(({ about }) => about).sort()).toEqual([...ids].sort());
  const { n } = await store.head();
  expect(await store.verify()).toMatchObject({ ok: true, entries: n });
}

describe("PostgreSQL under 32 connections", () => {
  it(
    `loses and doubles nothing in ${rounds} rounds of ${decisions} decisions, the service and the database killed in turn`,
    { timeout: longMs },
    async () => {
      const cluster = await startCluster();
      const workers = 32;
      const where: Where = { kind: "postgres", url: cluster.url, connections: workers };
      const acknowledged: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const begun = acknowledged.length;
        const victim = new Decider(where, workers, decisions, acknowledged);
        await victim.after(Math.ceil(decisions * (0.1 + 0.8 * Math.random())));
        if (round % 2 === 0) victim.process.kill("SIGKILL");
        else {
          await cluster.kill();
          await cluster.start();
        }
        await victim.ended;
        const rest = decisions - (acknowledged.length - begun);
        if (rest > 0) await new Decider(where, workers, rest, acknowledged).ended;
        expect(acknowledged.length - begun).toBe(decisions);
      }
      const store = await openStore(where, { now: Date.now });
      await expectNothingLost(store, acknowledged, rounds * workers);
      await store.close();
      await cluster.stop();
    },
  );
});

describe("PGlite", () => {
  it(`loses nothing when its process is killed ${trialKills} times`, { timeout: longMs }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "correspondence-kill-"));
    const where: Where = { kind: "pglite", folder };
    const acknowledged: string[] = [];
    const workers = 4;
    for (let round = 0; round < trialKills; round += 1) {
      const victim = new Decider(where, workers, 10_000, acknowledged);
      await victim.after(5 + Math.floor(20 * Math.random()));
      victim.process.kill("SIGKILL");
      await victim.ended;
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(5 * trialKills);
    const store = await openStore(where, { now: Date.now, warn: () => undefined });
    await expectNothingLost(store, acknowledged, trialKills * workers);
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
