import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "../store/index.ts";
import { outboxOf, outboxState } from "./outbox.ts";

let store: Store;
const hour = 3_600_000;
/** Each test has a day of its own, so that what others left undelivered is told apart by time. */
let now = Date.UTC(2026, 10, 22);

beforeAll(async () => {
  store = await openStore({ kind: "pglite", folder: null }, { now: () => now });
}, 60_000);
afterAll(() => store.close());
beforeEach(() => {
  now += 24 * hour;
});

function post(...persons: readonly string[]): Promise<void> {
  return store.transaction(async (tx) => {
    for (const to of persons) await tx.post({ to, kind: "bound", about: null, facts: {} });
  });
}

async function claimedPersons(at: number): Promise<readonly string[]> {
  return (await outboxOf(store).claim(at, 100)).map(({ to }) => to);
}

describe("the outbox", () => {
  it("gives each notice to one of several that claim at once", async () => {
    await post("a1", "a2", "a3", "a4", "a5", "a6");
    const rounds = await Promise.all([1, 2, 3].map(() => outboxOf(store).claim(now, 2)));
    expect(
      rounds
        .flat()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(["a1", "a2", "a3", "a4", "a5", "a6"]);
  });

  it("gives a notice again when whoever claimed it died", async () => {
    await post("b1");
    expect(await claimedPersons(now)).toContain("b1");
    expect(await claimedPersons(now + 60_000)).not.toContain("b1");
    expect(await claimedPersons(now + hour)).toContain("b1");
  });

  it("keeps what was delivered out of every later round", async () => {
    await post("c1");
    const [notice] = (await outboxOf(store).claim(now, 100)).filter(({ to }) => to === "c1");
    await outboxOf(store).delivered(notice?.id ?? "", now);
    expect(await claimedPersons(now + 10 * hour)).not.toContain("c1");
  });

  it("counts tries, waits as long as it is told, and then counts what was given up", async () => {
    await post("d1");
    const claim = async (at: number) =>
      (await outboxOf(store).claim(at, 100)).find(({ to }) => to === "d1") ?? null;
    const first = await claim(now);
    await outboxOf(store).failed(first?.id ?? "", "SMTP_451", now + hour);
    expect(await claim(now + hour - 1)).toBeNull();
    const second = await claim(now + hour);
    expect(second).toMatchObject({ id: first?.id, attempts: 1 });
    const before = await outboxState(store);
    await outboxOf(store).failed(second?.id ?? "", "SMTP_550", null);
    expect(await claim(now + 1000 * hour)).toBeNull();
    expect((await outboxState(store)).givenUp).toBe(before.givenUp + 1);
  });

  it("drops a notice with the transaction that failed", async () => {
    const failing = store.transaction(async (tx) => {
      await tx.post({ to: "e1", kind: "bound", about: null, facts: {} });
      throw new Error("no decision");
    });
    await expect(failing).rejects.toThrow("no decision");
    expect(await claimedPersons(now)).not.toContain("e1");
  });
});
