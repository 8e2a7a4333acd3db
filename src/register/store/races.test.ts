import pg from "pg";
import { describe, expect, it } from "vitest";
import {
  ask,
  cast,
  decide,
  decideOnDraft,
  decideWithin,
  refer,
} from "../../../test/support/register/requests.ts";
import { openTestStore, storeKinds } from "../../../test/support/register/test-store.ts";
import { openStore, type Store } from "./index.ts";

/** How many requests are raced for; 1,000 before a release. */
const requests = Number(process.env["RACED_REQUESTS"] ?? 100);
const clients = 32;

const endings = [
  ["granted", cast.originator],
  ["refused", cast.originator],
  ["withdrawn", cast.asker],
  ["lapsed", null],
] as const;

/** Every client by another way: on a draft or in a transaction of its own, in one process or another. */
async function race(
  stores: readonly Store[],
  id: string,
  outcomes: typeof endings | readonly (readonly ["determined-share" | "determined-do-not-share", string])[],
): Promise<number> {
  const settled = await Promise.allSettled(
    Array.from({ length: clients }, (_, client) => {
      const [outcome, by] = outcomes[client % outcomes.length]!;
      const turn = Math.floor(client / outcomes.length);
      const decides = turn % 2 === 0 ? decideOnDraft : decide;
      return decides(stores[Math.floor(turn / 2) % stores.length]!, id, outcome, by);
    }),
  );
  return settled.filter(({ status }) => status === "fulfilled").length;
}

describe.each(storeKinds)(`${clients} clients that race for each of ${requests} requests on %s`, (kind) => {
  it("bring about exactly one decision each, told once on the log and once to the asker", async () => {
    const test = await openTestStore(kind, { connections: clients });
    const other =
      test.url === null ? null : await openStore({ kind: "postgres", url: test.url }, { now: Date.now });
    const stores = other === null ? [test.store] : [test.store, other];
    for (let round = 0; round < requests; round += 1) {
      const id = await ask(test.store);
      expect(await race(stores, id, endings)).toBe(1);
      if (round % 5 !== 0) continue;
      await test.tamper((run) => run("update requests set state = 'refused' where id = $1", [id]));
      await refer(test.store, id);
      expect(
        await race(stores, id, [
          ["determined-share", cast.officer],
          ["determined-do-not-share", "o8"],
        ]),
      ).toBe(1);
    }
    const answers = await test.store.db
      .selectFrom("decisions")
      .select("request")
      .where("stage", "=", "answer")
      .execute();
    expect(new Set(answers.map(({ request }) => request)).size).toBe(requests);
    expect(answers).toHaveLength(requests);
    const determinations = Math.ceil(requests / 5);
    expect(await test.store.db.selectFrom("outbox").select("id").execute()).toHaveLength(
      requests + determinations,
    );
    expect(await test.store.verify()).toMatchObject({ ok: true, entries: 2 * requests + 2 * determinations });
    await other?.close();
    await test.close();
  });
});

describe.each(["read committed", "repeatable read", "serializable"])(
  "writers that append to one log at %s",
  (level) => {
    it("never give two entries one number, nor leave one out", async () => {
      const test = await openTestStore("postgres");
      const write = async (): Promise<number> => {
        const client = new pg.Client({ connectionString: test.url!, options: "-c search_path=register" });
        await client.connect();
        let written = 0;
        while (written < 20) {
          await client.query(`begin isolation level ${level}`);
          try {
            await client.query("select count(*) from requests");
            await client.query(
              `select append_entry('2026-01-01T00:00:00.000Z', 'a.test', null, '{}', null, null, null)`,
            );
            await client.query("commit");
            written += 1;
          } catch (error) {
            expect(["40001", "23505", "23000"]).toContain((error as { code?: string }).code);
            await client.query("rollback");
          }
        }
        await client.end();
        return written;
      };
      await Promise.all(Array.from({ length: 6 }, write));
      expect(await test.store.verify()).toMatchObject({ ok: true, entries: 120 });
      await test.close();
    });
  },
);

describe.each(storeKinds)("a transaction that fails on %s", (kind) => {
  it("leaves nothing behind, whatever it had done before", async () => {
    const test = await openTestStore(kind);
    const id = await ask(test.store);
    const failing = test.store.transaction(async (tx) => {
      await decideWithin(tx, id, "granted", cast.originator);
      throw new Error("the power of the caller failed");
    });
    await expect(failing).rejects.toThrow("the power of the caller failed");
    expect(await test.store.head()).toMatchObject({ n: 1 });
    expect(await test.store.db.selectFrom("outbox").selectAll().execute()).toEqual([]);
    expect(await test.store.db.selectFrom("requests").select("state").execute()).toEqual([
      { state: "requested" },
    ]);
    await decide(test.store, id, "granted", cast.originator);
    await test.close();
  });
});
