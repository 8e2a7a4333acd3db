import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/register/store/index.ts";
import { builtProgram } from "../support/built-program.ts";
import { startCluster } from "../support/register/cluster.ts";
import { dumpPrograms } from "../support/register/dump-programs.ts";
import { ask, cast, decide } from "../support/register/requests.ts";
import { withPostgres } from "../support/register/test-store.ts";

/** How many dumps are taken and restored; before a release 10. */
const restores = Number(process.env["RESTORES"] ?? 2);
const writers = 16;
const program = await builtProgram("test/support/register/decider.ts");
const run = promisify(execFile);
const programs = dumpPrograms();
const folder = mkdtempSync(join(tmpdir(), "correspondence-dump-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A service's records under load, in a process of its own; `decided` grows with what it was told stands. */
function load(url: string): { readonly decided: readonly string[]; readonly stop: () => Promise<void> } {
  const where = { kind: "postgres", url, connections: writers };
  const args = [JSON.stringify(where), String(writers), "1000000"];
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(child, "close");
  const decided: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line.startsWith("decided ")) decided.push(line.slice("decided ".length));
  });
  return {
    decided,
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resume) => setTimeout(resume, 20));
}

/**
 * What a register restored from the file says, on a server that never saw it: whether its log holds, and which requests
 * are decided. The role is made first, as the administrator's handbook says: no dump of a database holds one.
 */
async function restored(file: string, restore: string): Promise<readonly string[]> {
  const cluster = await startCluster();
  const { url } = cluster;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("create role correspondence_register nologin");
  await client.end();
  await run(restore, ["--exit-on-error", "--no-owner", "--dbname", url, file]);
  const store = await openStore({ kind: "postgres", url, connections: 2 }, { now: Date.now });
  const rows = await store.db.selectFrom("decisions").select("request").execute();
  const before = await store.head();
  expect(await store.verify()).toMatchObject({ ok: true, entries: before.n });

  // It goes on where it was: the next decision follows the last entry.
  await decide(store, await ask(store), "granted", cast.originator);
  const after = await store.verify({ head: `${before.n}:${before.hash}` });
  expect(after).toMatchObject({ ok: true, entries: before.n + 2 });
  await store.close();
  await cluster.stop();
  return rows.map(({ request }) => request);
}

describe("a dump that was taken while 16 writers were at work", () => {
  it.runIf(programs !== null)(
    `holds everything acknowledged before it, verifies and goes on: ${restores} of ${restores}`,
    { timeout: 3_600_000 },
    async () => {
      if (programs === null) throw new Error("there is no pg_dump");
      const { url, drop } = await withPostgres();
      const service = load(url);
      for (let round = 0; round < restores; round += 1) {
        await until(() => service.decided.length >= (round + 1) * 50);
        const acknowledged = [...service.decided];
        const file = join(folder, `${round}.dump`);
        await run(programs.dump, ["--format=custom", "--file", file, url]);
        // The dump held nobody up.
        await until(() => service.decided.length > acknowledged.length);
        const there = new Set(await restored(file, programs.restore));
        expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
      }
      await service.stop();
      await drop();
    },
  );
});
