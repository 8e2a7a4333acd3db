import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  as,
  asking,
  openBench,
  valueOf,
  wexmoor,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import type { ConsentRequestPage } from "../../../api/index.ts";
import type { HeldRecord } from "./held-records.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

async function requested(changes: Partial<typeof asking> = {}): Promise<string> {
  return valueOf(await bench.operations.ask(as("o4"), { ...asking, ...changes })).id;
}
async function referred(): Promise<string> {
  const id = await requested();
  valueOf(await bench.operations.refuse(as("m1"), id, { reason: "No." }));
  valueOf(await bench.operations.refer(as("o4"), id, { grounds: "g" }));
  return id;
}
async function reported(sentAt: string): Promise<void> {
  valueOf(
    await bench.operations.send(as("o4"), {
      digest: "d".repeat(32),
      sentAt,
      policyVersion: "v",
      findings: [{ check: "blind-copy", level: "hold", reason: "The clerk asked for it." }],
      from: "send",
    }),
  );
}
async function kinds(): Promise<readonly string[]> {
  return (await bench.store.entries({ limit: 1_000 })).map(({ kind }) => kind);
}

describe("reading by the Monitoring Officer", () => {
  it("is on the log each time, one by one, as a list, as the log and as an export", async () => {
    const id = await referred();
    const before = (await kinds()).length;
    valueOf(await bench.operations.find(as("o1"), id));
    valueOf(
      await bench.operations.list(as("o1"), {
        role: "monitoring-officer",
        state: null,
        after: null,
        limit: null,
      }),
    );
    valueOf(await bench.operations.audit(as("o1"), null));
    valueOf(
      await bench.operations.exportOf(as("o1"), {
        person: null,
        request: id,
        format: "json",
        withOthers: true,
      }),
    );
    const entries = (await bench.store.entries({ after: before, limit: 10 })).map(
      ({ kind, about, facts, said }) => [
        kind,
        about,
        facts["requests"] ?? null,
        (said?.["by"] as { id: string } | undefined)?.id,
      ],
    );
    expect(entries).toEqual([
      ["request.read", id, null, "o1"],
      ["requests.read", null, [id], "o1"],
      ["audit.read", null, null, "o1"],
      ["export.made", id, null, "o1"],
    ]);
  });

  it("does not fill the log with what people read of their own", async () => {
    const id = await requested();
    const before = (await kinds()).length;
    for (const person of ["o4", "m1"]) valueOf(await bench.operations.find(as(person), id));
    valueOf(
      await bench.operations.list(as("o4"), { role: "requester", state: null, after: null, limit: null }),
    );
    expect((await kinds()).length).toBe(before);
  });
});

describe("the log", () => {
  it("is shown page by page to the Monitoring Officer alone", async () => {
    for (let at = 0; at < 60; at += 1) await requested();
    for (let at = 0; at < 60; at += 1) valueOf(await bench.operations.issueTicket(as("o4")));
    const first = valueOf(await bench.operations.audit(as("o1"), null));
    expect(first.entries).toHaveLength(100);
    const second = valueOf(await bench.operations.audit(as("o1"), first.next));
    expect(second.entries[0]?.n).toBe(101);
    expect(second.next).toBeNull();
    for (const person of ["o2", "o3", "o4", "m1"])
      expect(await bench.operations.audit(as(person), null)).toMatchObject({ code: "not-by-this-person" });
  });

  it("is verified by itself and against a head that somebody kept", async () => {
    const id = await requested();
    const { n, hash } = await bench.store.head();
    valueOf(await bench.operations.grant(as("m1"), id, {}));
    expect(valueOf(await bench.operations.auditVerify(as("o1"), null)).ok).toBe(true);
    expect(valueOf(await bench.operations.auditVerify(as("o1"), `${n}:${hash}`)).ok).toBe(true);
    const other = `${n}:${hash.startsWith("0") ? "1" : "0"}${hash.slice(1)}`;
    expect(valueOf(await bench.operations.auditVerify(as("o1"), other)).ok).toBe(false);
    expect(await bench.operations.auditVerify(as("o1"), "x")).toMatchObject({ code: "invalid" });
  });
});

describe("an export", () => {
  async function exported(person: string, withOthers: boolean): Promise<readonly HeldRecord[]> {
    const query = { person, request: null, format: "json" as const, withOthers };
    const file = valueOf(await bench.operations.exportOf(as("o1"), query));
    return (JSON.parse(file.body) as { records: HeldRecord[] }).records;
  }

  it("holds everything on a person and nothing on others, whose names are left out unless asked for", async () => {
    const id = await referred();
    valueOf(await bench.operations.determine(as("o1"), id, { outcome: "share", reasons: "r" }));
    await requested({ originator: "m2", shareWith: ["m3"] });
    await reported("2026-11-16T09:00:00Z");
    valueOf(await bench.operations.issueTicket(as("o4")));
    expect((await exported("m1", false)).map((record) => [record.kind, record.id])).toEqual([
      ["request", id],
      ["request", "C-2026-0002"],
    ]);
    expect((await exported("o4", false)).map(({ kind }) => kind)).toEqual([
      "request",
      "request",
      "send",
      "ticket",
      "log",
    ]);
    const text = JSON.stringify(await exported("m2", false));
    expect(text).toContain("Tomasz Wilk");
    for (const name of ["Kowalski", "Raghunathan", "Keane", "Calloway"]) expect(text).not.toContain(name);
    expect(JSON.stringify(await exported("m2", true))).toContain("Kowalski");
    expect(await exported("o5", false)).toEqual([]);
  });

  /** Writes so many entries about one record, as reading and signing in do over the years. */
  async function logged(kind: string, about: string, times: number): Promise<void> {
    const entry = { at: bench.clock.now, kind, about, facts: {}, said: null };
    await bench.store.transaction(async (tx) => {
      for (let time = 0; time < times; time += 1) await tx.append(entry);
    });
  }

  it("leaves out no entry of the log, however many there are", async () => {
    await logged("ticket.issued", "person-m4", 1_000);
    valueOf(await bench.operations.issueTicket(as("m4")));
    const { n: newest } = await bench.store.head();
    const log = (await exported("m4", true)).filter(({ kind }) => kind === "log");
    expect(log).toHaveLength(1_001);
    expect(log.at(-1)?.content["n"]).toBe(newest);
  });

  it("shows the hold on a request that was read more than a thousand times", async () => {
    const id = await referred();
    await logged("request.read", id, 1_000);
    valueOf(await bench.operations.hold(as("o1"), id, { reason: "A hearing is pending." }));
    const { hold } = valueOf(await bench.operations.find(as("o4"), id));
    const [record] = await exported("o4", true);
    expect(record?.content["hold"]).toEqual(hold);
    expect(hold).toMatchObject({ reason: "A hearing is pending." });
    expect((record?.content["log"] as readonly object[]).at(-1)).toMatchObject({ kind: "request.hold-put" });
  });

  it("as a table never holds a cell that a table program would calculate", async () => {
    const reason = '=HYPERLINK("https://evil.example","x")';
    const id = await requested({ reason });
    valueOf(await bench.operations.refuse(as("m1"), id, { reason: "@SUM(1)" }));
    const { body, contentType } = valueOf(
      await bench.operations.exportOf(as("o1"), {
        person: "m1",
        request: null,
        format: "csv",
        withOthers: true,
      }),
    );
    expect(contentType).toContain("text/csv");
    expect(body).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
    expect(body).not.toMatch(/(?:^|,)"[=+\-@|%]/m);
  });

  it("is for the Monitoring Officer, of a person or a request that there is", async () => {
    const query = { person: null, request: "C-2026-0001", format: "json" as const, withOthers: false };
    expect(await bench.operations.exportOf(as("o1"), query)).toMatchObject({ code: "not-found" });
    expect(await bench.operations.exportOf(as("o1"), { ...query, request: null })).toMatchObject({
      code: "invalid",
    });
    expect(await bench.operations.exportOf(as("o4"), { ...query, person: "o4" })).toMatchObject({
      code: "not-by-this-person",
    });
  });
});

describe("what is kept no longer", () => {
  it("goes on its day and not before: requests after 84 months, sends after 12, the chain still verifies", async () => {
    const old = await requested();
    await reported("2026-11-16T09:00:00Z");
    bench.clock.now = Date.UTC(2027, 10, 16, 8, 59);
    expect(await bench.operations.removeDue()).toBe(0);
    bench.clock.now = Date.UTC(2027, 10, 16, 9, 1);
    expect(await bench.operations.removeDue()).toBe(1);
    expect(await bench.operations.removeDue()).toBe(0);
    expect(await bench.store.db.selectFrom("sends").selectAll().execute()).toEqual([]);

    bench.clock.now = Date.UTC(2033, 10, 16, 9, 59);
    const young = await requested();
    expect(await bench.operations.removeDue()).toBe(0);
    bench.clock.now = Date.UTC(2033, 10, 16, 10, 1);
    expect(await bench.operations.removeDue()).toBe(1);
    expect(await bench.operations.removeDue()).toBe(0);

    expect(valueOf(await bench.operations.find(as("o4"), young)).reason).toBe(asking.reason);
    expect(await bench.operations.refer(as("o4"), old, { grounds: "g" })).toMatchObject({
      code: "not-in-this-state",
    });
    const gone = valueOf(await bench.operations.find(as("o4"), old));
    expect(gone).toMatchObject({ correspondence: null, reason: null, asker: { id: "o4", name: "(erased)" } });
    expect(gone.happenings.map(({ by, words }) => [by, words])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect((await bench.store.verify()).ok).toBe(true);
  });

  it("leaves a reading on the log also where it was erased before", async () => {
    const id = await referred();
    valueOf(await bench.operations.determine(as("o1"), id, { outcome: "do-not-share", reasons: "r" }));
    valueOf(await bench.operations.eraseRequest(as("o1"), id));
    expect(valueOf(await bench.operations.find(as("o1"), id)).youMay).toEqual([]);
    valueOf(
      await bench.operations.exportOf(as("o1"), {
        person: null,
        request: id,
        format: "csv",
        withOthers: true,
      }),
    );
    const [read, exported] = (await bench.store.entries({ limit: 100 })).slice(-2);
    expect([read?.facts, exported?.facts]).toMatchObject([{ record: id }, { record: id }]);
    valueOf(
      await bench.operations.exportOf(as("o1"), {
        person: "o4",
        request: null,
        format: "json",
        withOthers: false,
      }),
    );
  });

  it("goes when it is asked for and nothing more can come of it", async () => {
    const id = await requested();
    expect(await bench.operations.eraseRequest(as("o1"), id)).toMatchObject({ code: "not-found" });
    expect(await bench.operations.eraseRequest(as("o4"), id)).toMatchObject({ code: "not-by-this-person" });
    valueOf(await bench.operations.withdraw(as("o4"), id, { reason: "Sent by mistake." }));
    valueOf(await bench.operations.eraseRequest(as("o1"), id));
    expect(await bench.operations.eraseRequest(as("o1"), id)).toMatchObject({ code: "not-in-this-state" });
    expect(JSON.stringify(valueOf(await bench.operations.find(as("o4"), id)))).not.toContain("mistake");
    expect((await bench.store.verify()).ok).toBe(true);
  });
});

describe("a list", () => {
  it("gives everybody their own, newest first, page by page, each request once", async () => {
    const ids: string[] = [];
    for (let at = 0; at < 7; at += 1) {
      bench.clock.now += at % 2;
      ids.unshift(await requested());
    }
    await bench.operations.ask(as("o5"), asking);
    const seen: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 4; pages += 1) {
      const page: ConsentRequestPage = valueOf(
        await bench.operations.list(as("o4"), { role: "requester", state: null, after, limit: 3 }),
      );
      seen.push(...page.requests.map(({ id }) => id));
      after = page.next;
      if (after === null) break;
    }
    expect(seen).toEqual(ids);
    const own = valueOf(
      await bench.operations.list(as("m1"), {
        role: "originator",
        state: "requested",
        after: null,
        limit: null,
      }),
    );
    expect(own.requests).toHaveLength(8);
    expect(own.requests[0]?.youMay).toEqual(["grant", "refuse"]);
    const none = { role: "monitoring-officer", state: null, after: null, limit: null } as const;
    for (const person of ["o1", "o2", "o5", "m1"])
      expect(valueOf(await bench.operations.list(as(person), none)).requests).toEqual([]);
    expect(await bench.operations.list(as("o4"), { ...none, after: "x" })).toMatchObject({ code: "invalid" });
  });
});

describe("the protocol's version", () => {
  it("is kept with what was asked and what was decided, so that a change between the two is seen", async () => {
    const id = await requested();
    valueOf(await bench.operations.putAuthority(as("o3"), { ...wexmoor, protocols: ["part-5.5", "sefton"] }));
    const view = valueOf(await bench.operations.refuse(as("m1"), id, { reason: "No." }));
    const [asked, refused] = view.happenings.map(({ protocols }) => protocols);
    expect(asked).toEqual([expect.stringMatching(/^part-5\.5@[0-9a-f]{8,}$/) as string]);
    expect(refused).toEqual([asked?.[0], expect.stringMatching(/^sefton@/) as string]);
    const page = valueOf(await bench.operations.audit(as("o1"), null));
    const logged = page.entries.filter(({ about }) => about === id).map(({ facts }) => facts["protocols"]);
    expect(logged).toEqual([asked, refused]);
  });

  it("and the day of its review are shown to the Monitoring Officer", async () => {
    const protocolReview = { reviewedOn: "2025-11-16" };
    valueOf(await bench.operations.putAuthority(as("o3"), { ...wexmoor, protocolReview }));
    const { protocols } = valueOf(await bench.operations.rates(as("o1")));
    expect(protocols).toMatchObject([{ id: "part-5.5", reviewDue: "2026-11-16", isReviewDue: true }]);
  });
});

describe("the timer", () => {
  it("lapses and reminds what is due, once", async () => {
    const id = await requested();
    bench.clock.now = Date.UTC(2026, 10, 25, 12);
    expect(await bench.operations.remindDue()).toBe(0);
    bench.clock.now = Date.UTC(2026, 10, 27, 12);
    expect(await bench.operations.remindDue()).toBe(1);
    expect(await bench.operations.remindDue()).toBe(0);
    expect(await bench.operations.lapseDue()).toBe(0);
    bench.clock.now = Date.UTC(2026, 11, 1);
    expect(await bench.operations.lapseDue()).toBe(1);
    expect(await bench.operations.lapseDue()).toBe(0);
    const view = valueOf(await bench.operations.find(as("o4"), id));
    expect(view.happenings.map(({ what, by }) => [what, by?.id ?? null])).toEqual([
      ["asked", "o4"],
      ["reminded", null],
      ["lapsed", null],
    ]);
  });

  it("reminds the Monitoring Officer once of a review that is due, on a working day, and again of the next", async () => {
    const { operations, clock, store } = bench;
    const reviewed = async (reviewedOn: string) =>
      valueOf(await operations.putAuthority(as("o3"), { ...wexmoor, protocolReview: { reviewedOn } }));
    const told = async () =>
      store.db.selectFrom("outbox").select(["person", "about"]).where("kind", "=", "review-due").execute();
    expect(await operations.remindOfReview()).toBe(0);
    await reviewed("2025-11-28");
    clock.now = Date.UTC(2026, 10, 27, 12);
    expect(await operations.remindOfReview()).toBe(0);
    clock.now = Date.UTC(2026, 10, 28, 12);
    expect(await operations.remindOfReview()).toBe(0);
    clock.now = Date.UTC(2026, 10, 30, 12);
    const both = await Promise.all([operations.remindOfReview(), operations.remindOfReview()]);
    expect([...both].sort()).toEqual([0, 1]);
    expect(await operations.remindOfReview()).toBe(0);
    expect(await told()).toEqual([{ person: "o1", about: null }]);
    const page = valueOf(await operations.audit(as("o1"), null));
    expect(page.entries.find(({ kind }) => kind === "authority.review-due")?.facts).toEqual({
      reviews: [{ protocol: "part-5.5", by: "2026-11-28" }],
    });
    await reviewed("2026-12-01");
    expect(await operations.remindOfReview()).toBe(0);
    clock.now = Date.UTC(2027, 11, 1, 12);
    expect(await operations.remindOfReview()).toBe(1);
    expect(await told()).toHaveLength(2);
  });

  it("lets an asker remind once a day", async () => {
    const id = await requested();
    expect(valueOf(await bench.operations.remind(as("o4"), id, {})).youMay).toEqual(["withdraw"]);
    expect(await bench.operations.remind(as("o4"), id, {})).toMatchObject({ code: "not-in-this-state" });
    bench.clock.now += 24 * 60 * 60 * 1000;
    expect((await bench.operations.remind(as("o4"), id, {})).ok).toBe(true);
  });
});

describe("asking", () => {
  it.each([
    ["oneself", { originator: "o4" }, "/originator"],
    ["on behalf of the originator", { alsoAsking: ["m1"] }, "/originator"],
    ["to share with the originator", { shareWith: ["m1"] }, "/shareWith/0"],
    ["somebody unknown", { originator: "nobody" }, "/originator"],
    ["to share with somebody unknown", { shareWith: ["m2", "nobody"] }, "/shareWith/1"],
    ["for an answer in the past", { decideBy: "2026-11-15" }, "/decideBy"],
    [
      "about a day that does not exist",
      { correspondence: { ...asking.correspondence, sent: "2026-02-30" } },
      "/correspondence/sent",
    ],
    [
      "about an author who is none",
      { correspondence: { ...asking.correspondence, author: "Priya" } },
      "/correspondence/author",
    ],
  ])("is refused where one asks %s", async (_, changes, pointer) => {
    expect(await bench.operations.ask(as("o4"), { ...asking, ...changes })).toMatchObject({
      code: "invalid",
      faults: [{ pointer }],
    });
  });
});
