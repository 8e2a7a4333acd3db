import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { openStore } from "../../src/register/store/index.ts";
import { blankPGlite } from "../support/register/blank-pglite.ts";
import { fillLog } from "../support/register/test-chain.ts";
import { openTestStore } from "../support/register/test-store.ts";
import { RecordingTerminal } from "../support/terminal.ts";

async function verified(place: { databaseUrl?: string; dataDir?: string }, ...args: readonly string[]) {
  const terminal = new RecordingTerminal();
  const { databaseUrl, dataDir } = place;
  const code = await run(["register", "verify", ...args], terminal, 0, {
    databaseUrl,
    dataDir,
    caFile: undefined,
  });
  return { code, written: terminal.written, notes: terminal.notes.join("\n") };
}

describe("correspondence register verify", () => {
  it("says that the log holds and which head to keep, and names the first bad entry once somebody edited it", async () => {
    const test = await openTestStore("postgres");
    await fillLog(test.store, 20);
    const { n, hash } = await test.store.head();
    const place = { databaseUrl: test.url! };
    expect(await verified(place)).toMatchObject({
      code: 0,
      written: expect.stringContaining(`${n}:${hash}`) as string,
    });
    expect(await verified(place, "--head", `${n}:${hash}`)).toMatchObject({ code: 0 });
    await test.tamper((run) => run("update chain set entry = replace(entry, 'at', 'at ') where n = 7"));
    const broken = await verified(place, "--format", "json");
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.written)).toMatchObject({ ok: false, firstBad: { n: 7 } });
    await test.close();
  });

  it("reads trial storage that no register is using, and says so where one is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "correspondence-verify-"));
    const store = await openStore(
      { kind: "pglite", folder, blank: await blankPGlite() },
      { now: () => 0, warn: () => undefined },
    );
    await fillLog(store, 5);
    expect(await verified({ dataDir: folder })).toMatchObject({
      code: 3,
      notes: expect.stringContaining("Another register") as string,
    });
    await store.close();
    expect(await verified({ dataDir: folder })).toMatchObject({ code: 0 });
    rmSync(folder, { recursive: true });
  });

  it("asks where the records are, and for a head that is one", async () => {
    expect(await verified({})).toMatchObject({
      code: 2,
      notes: expect.stringContaining("DATABASE_URL") as string,
    });
    const test = await openTestStore("postgres");
    expect(await verified({ databaseUrl: test.url! }, "--head", "7")).toMatchObject({ code: 2 });
    await test.close();
  });

  it("changes nothing in a database that is no register's", async () => {
    const test = await openTestStore("postgres");
    await test.tamper((run) => run("drop schema register cascade"));
    expect(await verified({ databaseUrl: test.url! })).toMatchObject({
      code: 3,
      notes: expect.stringContaining("lacks step 001-log") as string,
    });
    await test.close();
  });
});
