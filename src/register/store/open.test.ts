import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestStore, storeKinds, type TestStore } from "../../../test/support/register/test-store.ts";
import { noEntries } from "./chain/head.ts";
import type { EntriesWanted } from "./store.ts";

describe.each(storeKinds)("a new store on %s", (kind) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore(kind);
  });
  afterAll(() => test.close());

  it("has an empty log that holds", async () => {
    expect(await test.store.head()).toEqual(noEntries);
    expect(await test.store.verify()).toMatchObject({ ok: true, entries: 0 });
  });

  it("says whether an acknowledged decision survives a power cut", async () => {
    const { survivesPowerLoss, migrations } = await test.store.durability();
    expect(survivesPowerLoss).toBe(kind === "postgres");
    expect(migrations).toContain("001-log");
  });

  it("numbers records in their year without gaps, also where a transaction was rolled back", async () => {
    const give = (isKept: boolean): Promise<string> =>
      test.store.transaction(async (tx) => {
        const id = await tx.nextId("C");
        if (!isKept) throw new Error(id);
        return id;
      });
    const year = new Date().getUTCFullYear();
    await expect(give(true)).resolves.toBe(`C-${year}-0001`);
    await expect(give(false)).rejects.toThrow(`C-${year}-0002`);
    await expect(give(true)).resolves.toBe(`C-${year}-0002`);
  });

  it("tells listeners of each entry after it stands", async () => {
    const heard = new Promise<string>((resolve) => void test.store.listen("log", resolve));
    await test.store.listen("other", () => undefined);
    await test.store.transaction((tx) =>
      tx.append({ at: 0, kind: "register.started", about: null, facts: {}, said: null }),
    );
    expect(JSON.parse(await heard)).toEqual({ n: 1, kind: "register.started", about: null });
  });

  it("opens what was sealed, and only where it was sealed", async () => {
    const sealed = await test.store.transaction((tx) => tx.seal("C-1", "request", { subject: "Parking" }));
    expect(await test.store.open([{ record: "C-1", place: "request", sealed }])).toEqual([
      { subject: "Parking" },
    ]);
    await expect(test.store.open([{ record: "C-1", place: "answer", sealed }])).rejects.toThrow();
  });

  it("opens nothing of a record that was erased, and writes nothing personal of it again", async () => {
    const said = { reason: "for the file" };
    await test.store.transaction((tx) =>
      tx.append({ at: 0, kind: "request.asked", about: "C-2", facts: {}, said }),
    );
    await test.store.transaction(async (tx) => {
      await tx.append({ at: 1, kind: "record.erased", about: "C-2", facts: {}, said: null });
      await tx.erase("C-2");
    });
    const [entry] = await test.store.entries({ about: "C-2" });
    expect(entry).toMatchObject({ said: null, isErased: true });
    await expect(test.store.transaction((tx) => tx.seal("C-2", "request", {}))).rejects.toThrow("was erased");
  });

  it("gives entries in the log's order, or the newest first", async () => {
    for (const at of [10, 20, 30])
      await test.store.transaction((tx) =>
        tx.append({ at, kind: "request.asked", about: "C-9", facts: {}, said: null }),
      );
    const times = async (wanted: EntriesWanted): Promise<readonly number[]> =>
      (await test.store.entries({ about: "C-9", limit: 2, ...wanted })).map(({ at }) => at);
    expect(await times({})).toEqual([10, 20]);
    expect(await times({ newestFirst: true })).toEqual([30, 20]);
  });

  it("erases nothing that the log does not tell of", async () => {
    await test.store.transaction((tx) => tx.seal("C-3", "request", { subject: "Parking" }));
    await expect(test.store.transaction((tx) => tx.erase("C-3"))).rejects.toThrow(
      "does not tell of the erasure",
    );
  });
});

describe("a session that the database ends in the middle of a transaction", () => {
  it("fails that transaction, takes no other with it and does not end the process", async () => {
    const test = await openTestStore("postgres");
    const cut = test.store.transaction(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db);
      await test.tamper((run) => run(`select pg_terminate_backend(${rows[0]?.pid ?? 0})`));
      await pause(100);
      await tx.append({ at: 0, kind: "register.started", about: null, facts: {}, said: null });
    });
    await expect(cut).rejects.toThrow();
    expect(await test.store.head()).toEqual(noEntries);
    await test.close();
  });
});
