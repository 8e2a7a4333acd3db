import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  as,
  asking,
  once,
  openBench,
  valueOf,
  wexmoor,
  type Bench,
} from "../../../test/support/register/operations.ts";
import { storeKinds } from "../../../test/support/register/test-store.ts";
import type { Acting } from "./acting.ts";
import type { Operations } from "./operations.ts";
import type { Result } from "./result.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

async function requested(): Promise<string> {
  return valueOf(await bench.operations.ask(as("o4"), asking)).id;
}
async function refused(): Promise<string> {
  const id = await requested();
  valueOf(await bench.operations.refuse(as("m1"), id, {}));
  return id;
}
async function referred(): Promise<string> {
  const id = await refused();
  valueOf(await bench.operations.refer(as("o4"), id, { grounds: "g" }));
  return id;
}
async function granted(): Promise<string> {
  const id = await requested();
  valueOf(await bench.operations.grant(as("m1"), id, {}));
  return id;
}
async function withdrawn(): Promise<string> {
  const id = await requested();
  valueOf(await bench.operations.withdraw(as("o4"), id, {}));
  return id;
}
async function kept(): Promise<string> {
  const id = await requested();
  valueOf(await bench.operations.hold(as("o1"), id, { reason: "r" }));
  return id;
}
async function release(): Promise<string> {
  const body = { digest: "a".repeat(32), check: "blind-copy", reason: "r" };
  return valueOf(await bench.operations.askRelease(as("o4"), body)).id;
}
const none = (): Promise<string> => Promise.resolve("");

type Do = (operations: Operations, acting: Acting, id: string) => Promise<Result<unknown>>;

/** Every write: what it is about, who does it, and how. */
const writes: readonly (readonly [string, () => Promise<string>, string, Do])[] = [
  ["ask", none, "o4", (o, a) => o.ask(a, asking)],
  ["grant", requested, "m1", (o, a, id) => o.grant(a, id, { conditions: "c" })],
  ["refuse", requested, "m1", (o, a, id) => o.refuse(a, id, { reason: "r" })],
  ["withdraw", requested, "o4", (o, a, id) => o.withdraw(a, id, {})],
  ["revoke", granted, "m1", (o, a, id) => o.revoke(a, id, {})],
  ["refer", refused, "o4", (o, a, id) => o.refer(a, id, { grounds: "g" })],
  ["determine", referred, "o1", (o, a, id) => o.determine(a, id, { outcome: "share", reasons: "r" })],
  ["remind", requested, "o4", (o, a, id) => o.remind(a, id, {})],
  ["hold", requested, "o1", (o, a, id) => o.hold(a, id, { reason: "r" })],
  ["lift-hold", kept, "o1", (o, a, id) => o.liftHold(a, id, { reason: "r" })],
  ["erase-request", withdrawn, "o1", (o, a, id) => o.eraseRequest(a, id)],
  [
    "send",
    none,
    "o4",
    (o, a) =>
      o.send(a, {
        digest: "b".repeat(32),
        sentAt: "2026-11-16T10:00:00Z",
        policyVersion: "v",
        findings: [{ check: "blind-copy", level: "hold", reason: "r" }],
        from: "send",
      }),
  ],
  [
    "ask-release",
    none,
    "o4",
    (o, a) => o.askRelease(a, { digest: "c".repeat(32), check: "blind-copy", reason: "r" }),
  ],
  [
    "decide-release",
    release,
    "o1",
    (o, a, id) => o.decideRelease(a, id, { outcome: "release", reason: "r" }),
  ],
  ["issue-ticket", none, "o4", (o, a) => o.issueTicket(a)],
  ["revoke-tickets", none, "o3", (o, a) => o.revokeTickets(a, "o4")],
  ["put-authority", none, "o3", (o, a) => o.putAuthority(a, wexmoor)],
  [
    "change-level",
    none,
    "o1",
    (o, a) => o.changeLevel(a, { check: "blind-copy", level: "prompt", reason: "r" }),
  ],
  [
    "put-accounts",
    none,
    "o3",
    (o, a) =>
      o.putAccounts(a, "m4", {
        accounts: [{ address: "gareth.pugh@wexmoor-ca.example", kind: "authority" }],
      }),
  ],
  ["assess", none, "o3", (o, a) => o.assess(a, "cllr.raghunathan@elmstow.example", { outcome: "failed" })],
  ["bind", none, "o3", (o, a) => o.bind(a, { person: "m4", tid: "t", oid: "m4", reason: "r" })],
  ["record-absence", none, "o1", (o, a) => o.recordAbsence(a, { isAbsent: false, reason: "r" })],
];

async function entries(): Promise<number> {
  return (await bench.store.head()).n;
}

describe("a write under an Idempotency-Key", () => {
  it.each(writes)("acts once however often it is repeated: %s", async (name, prepare, by, act) => {
    const id = await prepare();
    const key = `once-${name}`;
    const first = await act(bench.operations, once(by, key), id);
    expect(first.ok).toBe(true);
    const [log, notices] = [await entries(), await noticeCount()];
    for (let again = 0; again < 3; again += 1)
      expect(await act(bench.operations, once(by, key), id)).toEqual(first);
    expect([await entries(), await noticeCount()]).toEqual([log, notices]);
    expect(await act(bench.operations, once(by, key, "another body"), id)).toEqual({
      ok: false,
      code: "same-key-other-body",
    });
  });

  it.each(storeKinds)("acts once when it comes many times at the same moment, on %s", async (kind) => {
    const own = await openBench(kind);
    try {
      const before = (await own.store.head()).n;
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => own.operations.ask(once("o4", "at-once"), asking)),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect((await own.store.head()).n).toBe(before + 1);
    } finally {
      await own.close();
    }
  });

  it("answers as it first did, though the record has moved on since", async () => {
    const id = await requested();
    const first = await bench.operations.grant(once("m1", "moved"), id, {});
    valueOf(await bench.operations.revoke(as("m1"), id, {}));
    expect(await bench.operations.grant(once("m1", "moved"), id, {})).toEqual(first);
    const late = await bench.operations.refuse(once("m1", "late"), id, {});
    expect(late).toMatchObject({ code: "not-in-this-state", state: "revoked" });
    expect(await bench.operations.refuse(once("m1", "late"), id, {})).toEqual(late);
  });

  it("is another person's own: the same key of somebody else is a new one", async () => {
    const mine = valueOf(await bench.operations.ask(once("o4", "shared-key"), asking));
    const theirs = valueOf(await bench.operations.ask(once("o5", "shared-key"), asking));
    expect(theirs.id).not.toBe(mine.id);
  });

  it("is not answered from an erased record", async () => {
    const id = await requested();
    valueOf(await bench.operations.withdraw(once("o4", "gone"), id, {}));
    valueOf(await bench.operations.eraseRequest(as("o1"), id));
    expect(await bench.operations.withdraw(once("o4", "gone"), id, {})).toEqual({
      ok: false,
      code: "not-found",
    });
  });
});

async function noticeCount(): Promise<number> {
  const row = await bench.store.db
    .selectFrom("outbox")
    .select((of) => of.fn.countAll<number>().as("notices"))
    .executeTakeFirstOrThrow();
  return row.notices;
}

/** Everything in the tables, but for what a failed write may leave: nothing. */
async function everything(): Promise<string> {
  const tables = [
    "requests",
    "decisions",
    "sharing",
    "releases",
    "sends",
    "outbox",
    "authority",
    "levels",
    "bindings",
    "tickets",
    "idempotency",
    "receipts",
    "chain",
  ];
  const texts: string[] = [];
  for (const table of tables) {
    const { rows } = await sql<{
      row: string;
    }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(bench.store.db);
    texts.push(table, ...rows.map(({ row }) => row));
  }
  return texts.join("\n");
}

/** From here on the database takes nothing more on the log; gives what ends that. */
async function fillDisk(): Promise<() => Promise<void>> {
  const statements = (...texts: string[]): Promise<void> =>
    bench.tamper(async (run) => {
      for (const text of texts) await run(text);
    });
  await statements(
    `create function disk_is_full() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$`,
    "create trigger disk_is_full before insert on chain for each row execute function disk_is_full()",
  );
  return () => statements("drop trigger disk_is_full on chain", "drop function disk_is_full()");
}

describe("a write that the log does not take", () => {
  it.each(writes)("does not happen: %s", async (name, prepare, by, act) => {
    const id = await prepare();
    const before = await everything();
    const empty = await fillDisk();
    const acting = once(by, `no-log-${name}`);
    await expect(act(bench.operations, acting, id)).rejects.toThrow("disk full");
    await empty();
    expect(await everything()).toBe(before);
    expect((await act(bench.operations, acting, id)).ok).toBe(true);
  });
});
