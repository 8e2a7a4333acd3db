import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask, cast, decideOnDraft, deedOf, type Outcome } from "../../../test/support/register/requests.ts";
import { openTestStore, storeKinds, type TestStore } from "../../../test/support/register/test-store.ts";
import type { Draft } from "./index.ts";

describe.each(storeKinds)("what is recorded together on %s", (kind) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await openTestStore(kind);
  });
  afterEach(() => test.close());

  const asked = (count: number): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, () => ask(test.store)));

  const recorded = (id: string, outcome: Outcome, by: string): Promise<readonly number[]> =>
    test.store.record(async (draft) => {
      await draft.record(await deedOf(draft, id, outcome, by));
      return (numbers) => numbers;
    });

  it("is numbered without a gap, each told its own numbers", async () => {
    const ids = await asked(12);
    const numbers = (await Promise.all(ids.map((id) => recorded(id, "granted", cast.originator)))).flat();
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => 13 + at));
    for (const [at, id] of ids.entries()) {
      const [entry] = await test.store.entries({ about: id, kinds: ["request.granted"] });
      expect([entry?.n, entry?.said]).toEqual([
        numbers[at],
        { by: cast.originator, words: "For the meeting only." },
      ]);
    }
    expect(await test.store.verify()).toMatchObject({ ok: true, entries: 24 });
  });

  it("stands or falls alone: one that is refused leaves nothing behind and touches no other", async () => {
    const ids = await asked(9);
    const settled = await Promise.allSettled(
      ids.map((id, at) => recorded(id, "granted", at % 3 === 1 ? cast.asker : cast.originator)),
    );
    for (const [at, outcome] of settled.entries())
      expect(outcome).toMatchObject(
        at % 3 === 1
          ? { status: "rejected", reason: { code: "23514", message: /only the originator answers/ } }
          : { status: "fulfilled" },
      );
    expect(await test.store.db.selectFrom("outbox").select("id").execute()).toHaveLength(6);
    expect(await test.store.db.selectFrom("decisions").select("request").execute()).toHaveLength(6);
    expect(await test.store.verify()).toMatchObject({ ok: true, entries: 15 });
  });

  it("is refused where the log does not tell of it, and touches no other", async () => {
    const [untold = "", told = ""] = await asked(2);
    const silent = test.store.record(async (draft) => {
      await draft.record({ ...(await deedOf(draft, untold, "refused", cast.originator)), entries: [] });
      return () => null;
    });
    const [first, second] = await Promise.allSettled([silent, recorded(told, "refused", cast.originator)]);
    expect(first).toMatchObject({
      reason: { code: "23000", message: `the log does not tell that ${untold} is refused` },
    });
    expect(second).toMatchObject({ status: "fulfilled" });
  });

  it("is thought over where the request has changed since it was read", async () => {
    const [id = ""] = await asked(1);
    let thought = 0;
    const late = test.store.record(async (draft: Draft) => {
      thought += 1;
      const { state } = await test.store.db.selectFrom("requests").select("state").executeTakeFirstOrThrow();
      if (state !== "requested") return () => `it is ${state}`;
      await decideOnDraft(test.store, id, "refused", cast.originator);
      await draft.record(await deedOf(draft, id, "granted", cast.originator));
      return () => "granted";
    });
    expect(await late).toBe("it is refused");
    expect(thought).toBe(2);
  });

  it("is thought over where the request was erased since it was read", async () => {
    const [id = ""] = await asked(1);
    let thought = 0;
    const late = test.store.record(async (draft: Draft) => {
      thought += 1;
      const deed = await deedOf(draft, id, "granted", cast.originator);
      await test.store.transaction(async (tx) => {
        await tx.append({ at: 1, kind: "record.erased", about: id, facts: {}, said: null });
        await tx.erase(id);
      });
      await draft.record(deed);
      return () => null;
    });
    await expect(late).rejects.toThrow(`${id} was erased`);
    expect(thought).toBe(2);
    expect(await test.store.verify()).toMatchObject({ ok: true, entries: 2 });
  });

  it("keeps the answer with the numbers, or the answer alone, once for its key", async () => {
    const [id = ""] = await asked(1);
    const kept = (key: string) => ({ person: "m1", key, body_digest: "b", answer: { said: "yes" }, at: 1 });
    const [n] = await test.store.record(async (draft) => {
      await draft.record(await deedOf(draft, id, "granted", cast.originator));
      draft.keep(kept("with"));
      return (numbers) => numbers;
    });
    const alone = (): Promise<null> =>
      test.store.record((draft) => {
        draft.keep(kept("alone"));
        return Promise.resolve(() => null);
      });
    await alone();
    await expect(alone()).rejects.toMatchObject({ constraint: "idempotency_pkey" });
    expect(
      await test.store.db.selectFrom("idempotency").select(["key", "answer"]).orderBy("key").execute(),
    ).toEqual([
      { key: "alone", answer: { said: "yes", numbers: [] } },
      { key: "with", answer: { said: "yes", numbers: [n] } },
    ]);
  });

  it("writes nothing where nothing was recorded", async () => {
    expect(await test.store.record(() => Promise.resolve((numbers) => numbers))).toEqual([]);
    expect(await test.store.head()).toMatchObject({ n: 0 });
  });
});

describe("a request that somebody holds on PostgreSQL", () => {
  it("keeps its own decision waiting, and nobody else's", async () => {
    const test = await openTestStore("postgres");
    const [held, ...free] = await Promise.all(Array.from({ length: 5 }, () => ask(test.store)));
    const order: string[] = [];
    let waiting: Promise<unknown> = Promise.resolve();
    await test.store.transaction(async (tx) => {
      await tx.db.selectFrom("requests").select("id").where("id", "=", held!).forUpdate().execute();
      waiting = decideOnDraft(test.store, held!, "granted", cast.originator).then(() => order.push("held"));
      await Promise.all(free.map((id) => decideOnDraft(test.store, id, "granted", cast.originator)));
      order.push("free");
    });
    await waiting;
    expect(order).toEqual(["free", "held"]);
    expect(await test.store.verify()).toMatchObject({ ok: true, entries: 10 });
    await test.close();
  });
});
