import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestStore, type TestStore } from "../../../test/support/register/test-store.ts";
import { log } from "./migrations/001-log.ts";
import { turns, type Turn } from "./turns.ts";

describe("turns", () => {
  it("have a number each", () => {
    const numbers = Object.values(turns);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("have the number for the log that the database itself takes", () => {
    expect(log.match(/pg_advisory_xact_lock\(\d+\)/g)).toEqual([`pg_advisory_xact_lock(${turns.log})`]);
  });
});

describe("on PostgreSQL a transaction", () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore("postgres");
  });
  afterAll(() => test.close());

  /** What happened in what order where one transaction takes a turn while another has one. */
  async function orderOf(held: readonly [Turn, string?], wanted: readonly [Turn, string?]): Promise<string> {
    const order: string[] = [];
    let second = Promise.resolve();
    await test.store.transaction(async (tx) => {
      await tx.takeTurn(...held);
      let isWaiting = true;
      second = test.store.transaction(async (other) => {
        await other.takeTurn(...wanted);
        isWaiting = false;
        order.push("second");
      });
      await expect.poll(async () => !isWaiting || (await waiting()) > 0).toBe(true);
      order.push("first");
    });
    await second;
    return order.join(", ");
  }

  const waitingHere = `select from pg_locks join pg_database on pg_database.oid = database
    where locktype = 'advisory' and not granted and datname = current_database()`;
  const waiting = async (): Promise<number> => (await test.tamper((run) => run(waitingHere))).length;

  it.each([
    [["directory"], ["directory"], "first, second"],
    [["directory"], ["review"], "second, first"],
    [["binding", "m1"], ["binding", "m1"], "first, second"],
    [["binding", "m1"], ["binding", "m2"], "second, first"],
    [["binding", "m1"], ["directory"], "second, first"],
  ] as const)("that holds %j while another wants %j: %s", async (held, wanted, order) => {
    expect(await orderOf(held, wanted)).toBe(order);
  });
});
