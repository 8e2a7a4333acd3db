import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  as,
  asking,
  once,
  openBench,
  valueOf,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import { storeKinds } from "../../../../test/support/register/test-store.ts";
import type { Store, Tx } from "../../store/index.ts";
import { createOperations } from "../create-operations.ts";
import { holdKinds } from "./hold-in.ts";

const hearing = { reason: "A hearing of the Standards Committee is pending." };
const over = { reason: "The hearing is over." };

/** After the 84 months that Wexmoor keeps requests. */
const due = Date.UTC(2033, 10, 17);

/** After the 12 months that it keeps sends. */
const sendsDue = Date.UTC(2027, 10, 17);

/** The digest of a message that goes under the receipt of a request, and of one that goes under none. */
const [under, free] = ["a".repeat(32), "b".repeat(32)];

/** A request that was granted, and both messages sent; its id. */
async function sentUnderReceipt({ operations, store }: Bench): Promise<string> {
  const { id } = valueOf(await operations.ask(as("o4"), asking));
  valueOf(await operations.grant(as("m1"), id, {}));
  const receipt = await store.db.selectFrom("receipts").select("id").executeTakeFirstOrThrow();
  const send = { sentAt: "2026-11-16T10:00:00Z", policyVersion: "v", findings: [], from: "send" as const };
  valueOf(await operations.send(as("o4"), { ...send, digest: under, receipts: [receipt.id] }));
  valueOf(await operations.send(as("o4"), { ...send, digest: free }));
  return id;
}

const sendsLeft = async ({ store }: Bench): Promise<readonly string[]> =>
  (await store.db.selectFrom("sends").select("digest").execute()).map(({ digest }) => digest);

describe.each(storeKinds)("a hold on the records of a request, on %s", (kind) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench(kind);
  });
  afterEach(() => bench.close());

  const ask = async (): Promise<string> => valueOf(await bench.operations.ask(as("o4"), asking)).id;
  const subjectOf = async (id: string): Promise<string | null> =>
    valueOf(await bench.operations.find(as("o4"), id)).correspondence?.subject ?? null;
  const told = async (id: string): Promise<readonly string[]> =>
    (await bench.store.entries({ about: [id], limit: 100 })).map(({ kind: what }) => what);

  it("keeps them past their day, says so once, and lets them go in the next round after it is lifted", async () => {
    const { operations, clock } = bench;
    const [id, other] = [await ask(), await ask()];
    valueOf(await operations.hold(as("o1"), id, hearing));
    clock.now = due;
    expect(await operations.removeDue()).toBe(1);
    expect(await operations.removeDue()).toBe(0);
    expect([await subjectOf(id), await subjectOf(other)]).toEqual([asking.correspondence.subject, null]);
    expect((await told(id)).filter((what) => what === "request.kept-on-hold")).toHaveLength(1);
    valueOf(await operations.liftHold(as("o1"), id, over));
    expect(await operations.removeDue()).toBe(1);
    expect(await subjectOf(id)).toBeNull();
    expect(await bench.store.verify()).toMatchObject({ ok: true });
  });

  it("says so anew where a second hold keeps them", async () => {
    const { operations, clock } = bench;
    const id = await ask();
    clock.now = due;
    for (const round of [1, 2]) {
      valueOf(await operations.hold(as("o1"), id, hearing));
      await Promise.all([operations.removeDue(), operations.removeDue()]);
      expect((await told(id)).filter((what) => what === "request.kept-on-hold")).toHaveLength(round);
      valueOf(await operations.liftHold(as("o1"), id, over));
    }
  });

  it("keeps what went under its receipts as well, and no other send", async () => {
    const { operations, clock } = bench;
    const id = await sentUnderReceipt(bench);
    valueOf(await operations.hold(as("o1"), id, hearing));
    clock.now = due;
    await operations.removeDue();
    expect(await sendsLeft(bench)).toEqual([under]);
    valueOf(await operations.liftHold(as("o1"), id, over));
    await operations.removeDue();
    expect(await sendsLeft(bench)).toEqual([]);
  });

  /** Removes what is due as another process does, while the hold is put on after it found the first that are due. */
  async function removedMeanwhile(id: string): Promise<number> {
    const { store, operations, receipts, clock } = bench;
    let isPut = false;
    const transaction: Store["transaction"] = async (work) => {
      if (!isPut) {
        isPut = true;
        valueOf(await operations.hold(as("o1"), id, hearing));
      }
      return store.transaction(work);
    };
    const other = { store: { ...store, transaction }, receipts, now: () => clock.now };
    return createOperations(other).removeDue();
  }

  it.each([
    ["sends", sendsDue, 1],
    ["records", due, 2],
  ])("keeps the %s that were found due before it was put on, and counts what went", async (_, now, went) => {
    const id = await sentUnderReceipt(bench);
    const other = await ask();
    valueOf(await bench.operations.withdraw(as("o4"), other, {}));
    bench.clock.now = now;
    expect(await removedMeanwhile(id)).toBe(went);
    expect(await sendsLeft(bench)).toEqual([under]);
    expect(await subjectOf(id)).toBe(asking.correspondence.subject);
  });

  it("keeps a send under its receipts from whoever would remove it, by the database", async () => {
    const id = await sentUnderReceipt(bench);
    valueOf(await bench.operations.hold(as("o1"), id, hearing));
    const removal = (digest: string) =>
      bench.store.db.deleteFrom("sends").where("digest", "=", digest).execute();
    await expect(removal(under)).rejects.toThrow(`went under ${id}, which is on hold`);
    await removal(free);
    valueOf(await bench.operations.liftHold(as("o1"), id, over));
    await removal(under);
    expect(await sendsLeft(bench)).toEqual([]);
  });

  it("is refused an erasure that somebody asks for, and by the database whoever asks", async () => {
    const { operations, store } = bench;
    const id = await ask();
    valueOf(await operations.withdraw(as("o4"), id, {}));
    valueOf(await operations.hold(as("o1"), id, hearing));
    expect(await operations.eraseRequest(as("o1"), id)).toMatchObject({ code: "not-in-this-state" });
    const erasing = store.transaction(async (tx) => {
      await tx.append({ at: due, kind: "record.erased", about: id, facts: {}, said: null });
      await sql`select erase_record(${id})`.execute(tx.db);
    });
    await expect(erasing).rejects.toThrow(`the record ${id} is on hold`);
    valueOf(await operations.liftHold(as("o1"), id, over));
    valueOf(await operations.eraseRequest(as("o1"), id));
  });
});

describe("a hold that is being put on, on PostgreSQL", () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench("postgres");
  });
  afterEach(() => bench.close());

  const waitingHere = `select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  const waiting = async (): Promise<number> => (await bench.tamper((run) => run(waitingHere))).length;

  /** Puts a hold on in a transaction that does not end before somebody waits for it. */
  async function putMeanwhile(id: string, begin: () => void): Promise<void> {
    await bench.store.transaction(async (tx: Tx) => {
      await sql`select from requests where id = ${id} for update`.execute(tx.db);
      await tx.append({ at: bench.clock.now, kind: holdKinds.put, about: id, facts: {}, said: null });
      begin();
      await expect.poll(waiting, { timeout: 30_000 }).toBeGreaterThan(0);
    });
  }

  it("is waited for before a send is removed, and the send stays", async () => {
    const id = await sentUnderReceipt(bench);
    bench.clock.now = sendsDue;
    let removed = Promise.resolve(0);
    await putMeanwhile(id, () => {
      removed = bench.operations.removeDue();
    });
    expect(await removed).toBe(1);
    expect(await sendsLeft(bench)).toEqual([under]);
  });

  it("is waited for by the database itself, which then refuses", async () => {
    const id = await sentUnderReceipt(bench);
    let refused = Promise.resolve();
    await putMeanwhile(id, () => {
      refused = expect(bench.store.db.deleteFrom("sends").execute()).rejects.toThrow("which is on hold");
    });
    await refused;
    expect([...(await sendsLeft(bench))].sort()).toEqual([under, free]);
  });
});

describe("a hold", () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());

  const ask = async (): Promise<string> => valueOf(await bench.operations.ask(as("o4"), asking)).id;

  it("is put on and lifted by the Monitoring Officer once each, and once for its key", async () => {
    const { operations } = bench;
    const id = await ask();
    expect(await operations.liftHold(as("o1"), id, over)).toMatchObject({ code: "not-in-this-state" });
    const first = await operations.hold(once("o1", "k1"), id, hearing);
    expect(await operations.hold(once("o1", "k1"), id, hearing)).toEqual(first);
    expect(await operations.hold(as("o1"), id, hearing)).toMatchObject({ code: "not-in-this-state" });
    expect(valueOf(first).hold).toMatchObject({ by: { id: "o1", name: "Ruth Calloway" }, ...hearing });
    expect(valueOf(await operations.liftHold(as("o1"), id, over)).hold).toBeNull();
  });

  it("opens no request that nobody referred to whoever puts it on", async () => {
    const { operations } = bench;
    const id = await ask();
    valueOf(await operations.hold(as("o1"), id, hearing));
    expect(await operations.find(as("o1"), id)).toMatchObject({ code: "not-found" });
  });

  it("is nobody else's, and whoever has no part in the request hears that there is none", async () => {
    const { operations } = bench;
    const id = await ask();
    for (const party of ["o4", "m1"])
      expect(await operations.hold(as(party), id, hearing)).toMatchObject({ code: "not-by-this-person" });
    for (const other of ["o2", "o3", "o5", "m4"])
      expect(await operations.hold(as(other), id, hearing)).toMatchObject({ code: "not-found" });
    expect(await operations.hold(as("o1"), "C-2026-9999", hearing)).toMatchObject({ code: "not-found" });
  });

  it("cannot be put on what is erased", async () => {
    const { operations } = bench;
    const id = await ask();
    valueOf(await operations.withdraw(as("o4"), id, {}));
    valueOf(await operations.eraseRequest(as("o1"), id));
    expect(await operations.hold(as("o1"), id, hearing)).toMatchObject({ code: "not-in-this-state" });
  });

  it("is seen by the people of the request, with its reason, among what happened, and in the export", async () => {
    const { operations } = bench;
    const id = await ask();
    valueOf(await operations.hold(as("o1"), id, hearing));
    const seen = valueOf(await operations.find(as("m1"), id));
    expect(seen.hold).toMatchObject(hearing);
    expect(seen.happenings.at(-1)).toMatchObject({ what: "hold-put", words: hearing.reason });
    expect(seen.youMay).not.toContain("lift-hold");
    const query = { person: null, request: id, format: "json", withOthers: true } as const;
    const { body } = valueOf(await operations.exportOf(as("o1"), query));
    const [record] = (JSON.parse(body) as { records: { content: { hold: unknown } }[] }).records;
    expect(record?.content.hold).toMatchObject({ by: { id: "o1" }, ...hearing });
    valueOf(await operations.liftHold(as("o1"), id, over));
    expect(valueOf(await operations.find(as("m1"), id)).hold).toBeNull();
  });

  it("is offered to whoever decides a referred request, and then to be lifted", async () => {
    const { operations } = bench;
    const id = await ask();
    valueOf(await operations.refuse(as("m1"), id, {}));
    valueOf(await operations.refer(as("o4"), id, { grounds: "It matters." }));
    expect(valueOf(await operations.find(as("o1"), id)).youMay).toEqual(["determine", "hold"]);
    valueOf(await operations.hold(as("o1"), id, hearing));
    expect(valueOf(await operations.find(as("o1"), id)).youMay).toEqual(["determine", "lift-hold"]);
  });
});
