import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { AuthorityFile } from "../../src/people/index.ts";
import { createOperations } from "../../src/register/operations/index.ts";
import { openReceipts } from "../../src/register/receipts/index.ts";
import { openStore, type Store } from "../../src/register/store/index.ts";
import { builtProgram } from "../support/built-program.ts";
import { startCluster } from "../support/register/cluster.ts";
import { wexmoor } from "../support/register/operations.ts";

const kills = Number(process.env["KILL_IMPORT_ROUNDS"] ?? 20);
const people = 3_000;
const longMs = 3_600_000;
const program = await builtProgram("test/support/register/importer.ts");

const csv = [
  "Display name,Email address,Title",
  ...Array.from({ length: people }, (_, at) => `Member ${at},member.${at}@wexmoor-ca.example,Clerk`),
].join("\r\n");

/** Every directory there ever was, and what the log tells of them. */
async function kept(store: Store): Promise<{ readonly sizes: readonly number[]; readonly told: number }> {
  const rows = await store.db.selectFrom("authority").select("file").orderBy("ordinal").execute();
  const entries = await store.db
    .selectFrom("chain")
    .select("kind")
    .where("kind", "in", ["authority.loaded", "authority.brought-in", "authority.bring-in-undone"])
    .execute();
  const sizes = rows.map(({ file }) => (file as unknown as AuthorityFile).people.length);
  return { sizes, told: entries.length };
}

/** Brings in until it is killed, somewhere within an import that has begun; what it was told is done. */
async function killedWithin(url: string, list: string, imports: number[]): Promise<readonly string[]> {
  const victim = spawn(process.execPath, [program, url, list], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(victim, "close");
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: victim.stdout })) {
    const [word, version = "", took = ""] = line.split(" ");
    if (word === "brought-in") {
      acknowledged.push(version);
      imports.push(Number(took));
    }
    if (word !== "begins" || imports.length === 0) continue;
    await pause(Math.random() * Math.min(...imports));
    victim.kill("SIGKILL");
    break;
  }
  await ended;
  return acknowledged;
}

describe("a list of 3,000 people", () => {
  it(
    `is brought in whole or not at all when the process is killed ${kills} times within it`,
    { timeout: longMs },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "correspondence-import-"));
      const list = join(folder, "members.csv");
      writeFileSync(list, csv);
      const cluster = await startCluster();
      const store = await openStore(
        { kind: "postgres", url: cluster.url, connections: 4 },
        { now: Date.now },
      );
      const receipts = await openReceipts({
        keyFile: null,
        publicUrl: "https://register.wexmoor-ca.example",
      });
      await createOperations({ store, receipts, now: Date.now }).loadAuthority(wexmoor);
      const [none, all] = [wexmoor.people.length, wexmoor.people.length + people];
      const acknowledged: string[] = [];
      const imports: number[] = [];
      let inFlight = 0;
      for (let round = 0; round < kills; round += 1) {
        acknowledged.push(...(await killedWithin(cluster.url, list, imports)));
        const { sizes, told } = await kept(store);
        // One after the other: everybody, then again as before. Never a part, and nothing that the log does not tell.
        expect(sizes).toEqual(sizes.map((_, at) => (at % 2 === 0 ? none : all)));
        expect(told).toBe(sizes.length);
        if (sizes.at(-1) === none) inFlight += 1;
      }
      const versions = await store.db.selectFrom("authority").select("version").execute();
      const there = new Set(versions.map(({ version }) => version));
      expect(acknowledged.filter((version) => !there.has(version))).toEqual([]);
      // Most died before the import was there: the kills fell where they were meant to.
      expect(inFlight).toBeGreaterThan(0);
      expect(await store.verify()).toMatchObject({ ok: true });
      await store.close();
      await cluster.stop();
      rmSync(folder, { recursive: true });
    },
  );
});
