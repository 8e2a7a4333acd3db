import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AuthorityFile, Person } from "../../../people/index.ts";
import { as, openBench, valueOf, wexmoor, type Bench } from "../../../../test/support/register/operations.ts";

const dayMs = 24 * 60 * 60 * 1000;
const council = "cllr.wilk@elmstow.example";

const people = wexmoor.people.map((each): Person =>
  each.id === "m2" ? { ...each, accounts: [...each.accounts, { address: council, kind: "council" }] } : each,
);
const file: AuthorityFile = { ...wexmoor, people };

let bench: Bench;
beforeEach(async () => {
  bench = await openBench("pglite", file);
});
afterEach(() => bench.close());

async function notices(kind: string): Promise<readonly string[]> {
  const rows = await bench.store.db
    .selectFrom("outbox")
    .select("person")
    .where("kind", "=", kind)
    .orderBy("id")
    .execute();
  return rows.map(({ person }) => person);
}

async function asksOf(person: string): Promise<readonly string[]> {
  return valueOf(await bench.operations.assessmentAsks(as(person))).asks.map(({ address }) => address);
}

describe("a wish for an assessment", () => {
  it("lands with every administrator, by mail and on the page, with who asks and why", async () => {
    valueOf(
      await bench.operations.askAssessment(as("o4"), { address: council, reason: "He writes from it." }),
    );
    expect(await notices("assessment-asked")).toEqual(["o3", "o6"]);
    expect(valueOf(await bench.operations.assessmentAsks(as("o3"))).asks).toEqual([
      {
        id: "A-2026-0001",
        address: council,
        holder: { id: "m2", name: "Cllr Tomasz Wilk" },
        asker: { id: "o4", name: "Anna Kowalski" },
        askedAt: "2026-11-16T10:00:00.000Z",
        reason: "He writes from it.",
      },
    ]);
  });

  it("is the asker's own and the administrators' to see, and nobody else's", async () => {
    valueOf(await bench.operations.askAssessment(as("o4"), { address: council }));
    expect(await asksOf("o4")).toEqual([council]);
    expect(await asksOf("o5")).toEqual([]);
    expect(await asksOf("m2")).toEqual([]);
  });

  it("is one, however often and in whatever capitals it is asked, and tells a second asker nothing of the first", async () => {
    valueOf(await bench.operations.askAssessment(as("o4"), { address: council, reason: "Mine." }));
    const second = valueOf(
      await bench.operations.askAssessment(as("o5"), { address: council.toUpperCase() }),
    );
    expect(second).toMatchObject({ asker: { id: "o5" }, reason: null });
    expect(await notices("assessment-asked")).toHaveLength(2);
    expect(await asksOf("o3")).toEqual([council]);
  });

  it("may be about an account that nobody is known to have, and about nothing that is no address", async () => {
    const answer = await bench.operations.askAssessment(as("o4"), { address: "t.wilk@post.example" });
    expect(valueOf(answer).holder).toBeNull();
    expect(await bench.operations.askAssessment(as("o4"), { address: "no address" })).toMatchObject({
      code: "invalid",
      faults: [{ pointer: "/address" }],
    });
  });

  it("stands nowhere in clear", async () => {
    valueOf(
      await bench.operations.askAssessment(as("o4"), { address: "t.wilk@post.example", reason: "Secret." }),
    );
    const rows = await bench.store.db.selectFrom("assessment_asks").selectAll().execute();
    const log = await bench.store.db.selectFrom("chain").select("entry").execute();
    const outbox = await bench.store.db.selectFrom("outbox").selectAll().execute();
    const text = JSON.stringify([
      rows.map((row) => ({ ...row, sealed: Buffer.from(row.sealed).toString() })),
      log,
      outbox,
    ]);
    expect(text).not.toMatch(/post\.example|Secret/);
  });

  it("is settled by an assessment, of which asker and holder are told; not while it is not settled", async () => {
    valueOf(await bench.operations.askAssessment(as("o4"), { address: council }));
    valueOf(await bench.operations.assess(as("o3"), council, { outcome: "pending" }));
    expect(await asksOf("o3")).toEqual([council]);
    valueOf(await bench.operations.assess(as("o3"), council, { outcome: "passed", expires: "2027-11-01" }));
    expect(await asksOf("o3")).toEqual([]);
    expect([await notices("assessment-settled"), await notices("assessment-passed")]).toEqual([
      ["m2"],
      ["o4"],
    ]);
  });

  it.each([
    ["o4", "assessment-failed", "m2"],
    ["m2", "assessment-settled", "m2"],
  ])(
    "of %s that is not passed is told to them as %s, which leads to a page only for %s",
    async (asker, kind, holder) => {
      valueOf(await bench.operations.askAssessment(as(asker), { address: council }));
      valueOf(await bench.operations.assess(as("o3"), council, { outcome: "failed" }));
      expect(await notices(kind)).toEqual([asker]);
      expect(await notices("assessment-settled")).toEqual([holder]);
    },
  );

  it("leads by its id to the account and its holder, for whoever may see it; also once it is settled", async () => {
    const { id } = valueOf(
      await bench.operations.askAssessment(as("o4"), { address: council.toUpperCase() }),
    );
    valueOf(await bench.operations.assess(as("o3"), council, { outcome: "passed", expires: "2027-11-01" }));
    for (const person of ["o3", "m2"])
      expect(valueOf(await bench.operations.accounts(as(person), id))).toMatchObject({
        people: [{ person: "m2" }],
        wanted: council,
      });
    for (const person of ["o4", "m1"])
      expect(valueOf(await bench.operations.accounts(as(person), id))).toEqual({ people: [] });
    expect(valueOf(await bench.operations.accounts(as("o3"), "A-2026-9999"))).toEqual({ people: [] });
  });

  it("is closed with a reason by an administrator alone, once, and may be asked again", async () => {
    const { id } = valueOf(await bench.operations.askAssessment(as("o4"), { address: council }));
    const reason = { reason: "He gave it up." };
    expect(await bench.operations.closeAssessmentAsk(as("o4"), id, reason)).toMatchObject({
      code: "not-by-this-person",
    });
    expect(valueOf(await bench.operations.closeAssessmentAsk(as("o3"), id, reason)).asks).toEqual([]);
    expect(await notices("assessment-closed")).toEqual(["o4"]);
    expect(await bench.operations.closeAssessmentAsk(as("o3"), id, reason)).toMatchObject({
      code: "not-found",
    });
    expect(valueOf(await bench.operations.askAssessment(as("o4"), { address: council })).id).not.toBe(id);
  });
});

describe("a wish about an account whose holder changes", () => {
  const address = "pugh@pugh-joinery.example";
  const account = { address, kind: "business" } as const;

  async function holder(): Promise<string | null | undefined> {
    const [ask] = valueOf(await bench.operations.assessmentAsks(as("o3"))).asks;
    return ask?.holder === null ? null : ask?.holder.id;
  }

  async function add(holder: string): Promise<string> {
    const { operations } = bench;
    const preview = valueOf(await operations.previewAccount(as("o3"), { ...account, holder }));
    if (!preview.isUsable) throw new Error(preview.says);
    const { digest } = preview;
    return valueOf(await operations.addAccount(as("o3"), { ...account, holder, digest })).version;
  }

  async function put(person: string, accounts: readonly { address: string; kind: "business" }[]) {
    const own = wexmoor.people.find(({ id }) => id === person)?.accounts ?? [];
    const all = [...own.map(({ address, kind }) => ({ address, kind })), ...accounts];
    valueOf(await bench.operations.putAccounts(as("o3"), person, { accounts: all }));
  }

  async function settle(): Promise<void> {
    valueOf(await bench.operations.assess(as("o3"), address, { outcome: "passed", expires: "2027-11-01" }));
  }

  async function historyOf(person: string): Promise<readonly string[]> {
    return valueOf(await bench.operations.accountHistory(as(person), person)).events.map(({ kind }) => kind);
  }

  async function exportedAsks(person: string): Promise<number> {
    const wanted = { person, request: null, format: "json", withOthers: true } as const;
    const { body } = valueOf(await bench.operations.exportOf(as("o1"), wanted));
    const { records } = JSON.parse(body) as { records: readonly { kind: string }[] };
    return records.filter(({ kind }) => kind === "assessment-ask").length;
  }

  beforeEach(async () => {
    valueOf(await bench.operations.askAssessment(as("o4"), { address: address.toUpperCase() }));
    expect(await holder()).toBeNull();
  });

  it("is theirs who is given the account later: they are told, and it is in their history and their export", async () => {
    await add("m4");
    expect(await holder()).toBe("m4");
    await settle();
    expect(await notices("assessment-settled")).toEqual(["m4"]);
    expect(await historyOf("m4")).toEqual(["assessed", "added", "asked"]);
    expect(await exportedAsks("m4")).toBe(1);
  });

  it("goes with the account from one person to the next, who alone is told", async () => {
    await put("m4", [account]);
    await put("m4", []);
    expect(await holder()).toBeNull();
    await put("m3", [account]);
    await settle();
    expect(await notices("assessment-settled")).toEqual(["m3"]);
    expect(await historyOf("m4")).not.toContain("asked");
    expect([await exportedAsks("m4"), await exportedAsks("m3")]).toEqual([0, 1]);
  });

  it("is nobody's again where adding the account is undone", async () => {
    await bench.operations.undoBringIn(as("o3"), { version: await add("m4") });
    expect(await holder()).toBeNull();
  });

  it("stays theirs whose account it was when it was settled", async () => {
    await put("m4", [account]);
    await settle();
    await put("m4", []);
    await put("m3", [account]);
    expect([await exportedAsks("m4"), await exportedAsks("m3")]).toEqual([1, 0]);
    const change = bench.store.db.updateTable("assessment_asks").set({ holder: "m3" }).execute();
    await expect(change).rejects.toMatchObject({ code: "23514" });
  });
});

describe("the end of an assessment", () => {
  // It counts to the end of 3 February 2027, a Wednesday; 30 days before is Monday, 4 January.
  const told = async (at: number): Promise<number> => {
    bench.clock.now = at;
    return bench.operations.warnOfExpiring();
  };

  it("is told to every administrator 30 days before, once, and is on the log", async () => {
    expect(await told(Date.UTC(2027, 0, 1, 10))).toBe(0);
    expect(await told(Date.UTC(2027, 0, 4, 10))).toBe(1);
    expect(await told(Date.UTC(2027, 0, 5, 10))).toBe(0);
    expect(await notices("assessment-expiring")).toEqual(["o3", "o6"]);
    const mails = await bench.store.db.selectFrom("outbox").select("about").execute();
    const [name] = new Set(mails.map(({ about }) => about));
    expect(name).toMatch(/^[0-9a-f]{32}$/);
    for (const person of ["o3", "m1"])
      expect(valueOf(await bench.operations.accounts(as(person), name)).wanted).toBe(
        "cllr.raghunathan@elmstow.example",
      );
    expect(valueOf(await bench.operations.accounts(as("m2"), name))).toEqual({ people: [] });
    const { events } = valueOf(await bench.operations.accountHistory(as("o3"), "m1"));
    expect(events).toMatchObject([
      { kind: "expiring", by: null, address: "cllr.raghunathan@elmstow.example", lastDay: "2027-02-03" },
    ]);
  });

  it("wakes nobody at night, at the weekend or on a holiday", async () => {
    expect(await told(Date.UTC(2027, 0, 9, 10))).toBe(0);
    expect(await told(Date.UTC(2027, 0, 11, 3))).toBe(0);
    expect(await told(Date.UTC(2027, 0, 11, 9))).toBe(1);
  });

  it("is told again when a new assessment comes to its own end", async () => {
    expect(await told(Date.UTC(2027, 0, 4, 10))).toBe(1);
    const again = { outcome: "passed", expires: "2027-02-10" } as const;
    valueOf(await bench.operations.assess(as("o3"), "cllr.raghunathan@elmstow.example", again));
    expect(await told(Date.UTC(2027, 0, 14, 10))).toBe(1);
  });

  it("is told once by two registers at the same moment", async () => {
    bench.clock.now = Date.UTC(2027, 0, 4, 10);
    const counts = await Promise.all([bench.operations.warnOfExpiring(), bench.operations.warnOfExpiring()]);
    expect(counts.sort()).toEqual([0, 1]);
  });

  it("reaches whoever determines where nobody looks after accounts", async () => {
    const without = people.map((each) => ({
      ...each,
      offices: (each.offices ?? []).filter((o) => o !== "account-administrator"),
    }));
    await bench.close();
    bench = await openBench("pglite", { ...file, people: without });
    expect(await told(Date.UTC(2027, 0, 4, 10))).toBe(1);
    expect(await notices("assessment-expiring")).toEqual(["o1"]);
  });
});

describe("the history of accounts", () => {
  it("tells the newest first: asked, assessed with what was seen, put, closed", async () => {
    valueOf(await bench.operations.askAssessment(as("o4"), { address: council, reason: "Often used." }));
    bench.clock.now += dayMs;
    valueOf(
      await bench.operations.assess(as("o3"), council, {
        outcome: "passed",
        on: "2026-11-17",
        expires: "2027-11-17",
        note: "Seen on his phone.",
      }),
    );
    const { events } = valueOf(await bench.operations.accountHistory(as("o6"), "m2"));
    expect(
      events.map(({ kind, by, address, outcome, lastDay, words }) => [
        kind,
        by?.id,
        address,
        outcome,
        lastDay,
        words,
      ]),
    ).toEqual([
      ["assessed", "o3", council, "passed", "2027-11-17", "Seen on his phone."],
      ["asked", "o4", council, null, null, "Often used."],
    ]);
  });

  it("is one's own for anybody who is no administrator", async () => {
    valueOf(await bench.operations.assess(as("o3"), council, { outcome: "failed", on: "2026-11-16" }));
    expect(valueOf(await bench.operations.accountHistory(as("m2"), "m2")).events).toHaveLength(1);
    expect(await bench.operations.accountHistory(as("m1"), "m2")).toMatchObject({
      code: "not-by-this-person",
    });
    expect(await bench.operations.accountHistory(as("o1"), "m2")).toMatchObject({
      code: "not-by-this-person",
    });
  });
});

describe("how the accounts stood", () => {
  it("is counted from the directory that counted on the day, by that day's calendar", async () => {
    bench.clock.now = Date.UTC(2026, 11, 15, 10);
    valueOf(await bench.operations.assess(as("o3"), council, { outcome: "passed", expires: "2027-01-15" }));
    bench.clock.now = Date.UTC(2027, 1, 20, 10);
    const { points } = valueOf(await bench.operations.standings(as("o3")));
    expect(points.map(({ day, approved, pending, expired }) => [day, approved, pending, expired])).toEqual([
      ["2026-11-30", 1, 1, 0],
      ["2026-12-31", 2, 0, 0],
      ["2027-01-31", 1, 0, 1],
      ["2027-02-20", 0, 0, 2],
    ]);
    expect(points[0]).toMatchObject({ authority: 11, personal: 1, failed: 0 });
  });

  it("is an administrator's to see", async () => {
    expect(await bench.operations.standings(as("m1"))).toMatchObject({ code: "not-by-this-person" });
  });
});
