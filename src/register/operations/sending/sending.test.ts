import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  as,
  byTicket,
  openBench,
  valueOf,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import type { SendReport } from "../../../api/index.ts";
import { checkIds } from "../authority/check-ids.ts";

const dayMs = 24 * 60 * 60 * 1000;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const report: SendReport = {
  digest: "d".repeat(32),
  sentAt: "2026-11-16T10:00:00Z",
  policyVersion: "v1",
  findings: [
    { check: "blind-copy", level: "hold", reason: "The clerk asked for it." },
    { check: "free-time", level: "prompt", isFalseAlarm: true },
  ],
  from: "send",
};

describe("a lookup ticket", () => {
  it("is good for thirty days, and for its own person", async () => {
    const { ticket, expires } = valueOf(await bench.operations.issueTicket(as("o4")));
    expect(ticket).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(Date.parse(expires) - bench.clock.now).toBe(30 * dayMs);
    expect(await bench.operations.ticketHolder(ticket)).toBe("o4");
    bench.clock.now += 30 * dayMs;
    expect(await bench.operations.ticketHolder(ticket)).toBeNull();
    bench.clock.now -= 30 * dayMs;
  });

  it("is kept as a hash only", async () => {
    const { ticket } = valueOf(await bench.operations.issueTicket(as("o4")));
    const rows = await bench.store.db.selectFrom("tickets").selectAll().execute();
    const kept = rows.map(({ hash }) => Buffer.from(hash).toString("base64url"));
    expect(kept).not.toContain(ticket);
    expect(await bench.operations.ticketHolder(`${ticket}x`)).toBeNull();
    expect(await bench.operations.ticketHolder("")).toBeNull();
  });

  it("ends when its person or an administrator revokes it, and by nobody else", async () => {
    const mine = valueOf(await bench.operations.issueTicket(as("o5"))).ticket;
    expect(await bench.operations.revokeTickets(as("o4"), "o5")).toMatchObject({
      code: "not-by-this-person",
    });
    expect(valueOf(await bench.operations.revokeTickets(as("o3"), "o5"))).toEqual({ revoked: 1 });
    expect(await bench.operations.ticketHolder(mine)).toBeNull();
    const again = valueOf(await bench.operations.issueTicket(as("o5"))).ticket;
    expect(valueOf(await bench.operations.revokeTickets(as("o5"), "o5"))).toEqual({ revoked: 1 });
    expect(await bench.operations.ticketHolder(again)).toBeNull();
  });

  it("asks for the policy, looks up and reports sends, and does nothing else", async () => {
    const ticket = byTicket("o1");
    const body = { carried: [], recipients: [] };
    expect((await bench.operations.policy(ticket)).ok).toBe(true);
    expect((await bench.operations.lookup(ticket, body)).ok).toBe(true);
    expect((await bench.operations.send(ticket, report)).ok).toBe(true);
    const others = [
      bench.operations.me(ticket),
      bench.operations.issueTicket(ticket),
      bench.operations.list(ticket, { role: "requester", state: null, after: null, limit: null }),
      bench.operations.audit(ticket, null),
      bench.operations.changeLevel(ticket, { check: "blind-copy", level: "off", reason: "r" }),
      bench.operations.recordAbsence(ticket, { isAbsent: true, reason: "r" }),
      bench.operations.askRelease(ticket, { digest: report.digest, check: "blind-copy", reason: "r" }),
      bench.operations.releases(ticket),
      bench.operations.revokeTickets(ticket, "o1"),
      bench.operations.accounts(ticket),
    ];
    for (const result of await Promise.all(others))
      expect(result).toMatchObject({ code: "not-by-this-person" });
  });
});

describe("a send", () => {
  it("counts in the rates of its checks, as a hindrance and as a false alarm, without naming anybody", async () => {
    const { rates } = valueOf(await bench.operations.rates(as("o3")));
    expect(rates.slice(0, 2)).toEqual([
      { check: "blind-copy", sends: 1, falseAlarms: 0, level: null },
      { check: "free-time", sends: 1, falseAlarms: 1, level: null },
    ]);
    expect(await bench.operations.rates(as("o4"))).toMatchObject({ code: "not-by-this-person" });
  });

  it("leaves every other check to be set as well, with how strict it is", async () => {
    const change = { check: "confidence", level: "hold", reason: "The audit asked for it." } as const;
    valueOf(await bench.operations.changeLevel(as("o1"), change));
    const { rates } = valueOf(await bench.operations.rates(as("o3")));
    expect(rates.map(({ check }) => check).sort()).toEqual([...checkIds].sort());
    expect(rates.find(({ check }) => check === "confidence")).toMatchObject({ sends: 0, level: "hold" });
  });

  it("names no release but one's own", async () => {
    const theirs = valueOf(
      await bench.operations.askRelease(as("o5"), {
        digest: report.digest,
        check: "blind-copy",
        reason: "r",
      }),
    );
    for (const release of [theirs.id, "R-2026-9999"])
      expect(await bench.operations.send(as("o4"), { ...report, release })).toMatchObject({
        code: "invalid",
      });
    expect((await bench.operations.send(as("o5"), { ...report, release: theirs.id })).ok).toBe(true);
  });
});

describe("a release", () => {
  const wanted = { digest: "e".repeat(32), check: "blind-copy", reason: "It is a round robin." };

  it("is decided once by the Monitoring Officer, for its digest, and its sender is told", async () => {
    const { id } = valueOf(await bench.operations.askRelease(as("o4"), wanted));
    expect(
      await bench.operations.decideRelease(as("o4"), id, { outcome: "release", reason: "r" }),
    ).toMatchObject({
      code: "not-by-this-person",
    });
    const decided = valueOf(
      await bench.operations.decideRelease(as("o1"), id, { outcome: "release", reason: "Fine." }),
    );
    expect(decided).toMatchObject({
      state: "released",
      digest: wanted.digest,
      decidedBy: { id: "o1" },
      decisionReason: "Fine.",
    });
    expect(
      await bench.operations.decideRelease(as("o1"), id, { outcome: "keep-held", reason: "r" }),
    ).toMatchObject({
      code: "not-in-this-state",
      state: "released",
    });
    const told = await bench.store.db
      .selectFrom("outbox")
      .select(["person", "kind"])
      .where("about", "=", id)
      .execute();
    expect(told).toEqual([
      { person: "o1", kind: "release-asked" },
      { person: "o4", kind: "released" },
    ]);
    expect(valueOf(await bench.operations.findRelease(as("o4"), id)).state).toBe("released");
  });

  it("of the Monitoring Officer's own message, or one that concerns them, goes to the deputy", async () => {
    const own = valueOf(await bench.operations.askRelease(as("o1"), wanted));
    const about = valueOf(await bench.operations.askRelease(as("o4"), { ...wanted, people: ["o1"] }));
    for (const { id } of [own, about]) {
      const byChief = await bench.operations.decideRelease(as("o1"), id, { outcome: "release", reason: "r" });
      expect(byChief.ok).toBe(false);
      const byDeputy = await bench.operations.decideRelease(as("o2"), id, {
        outcome: "keep-held",
        reason: "r",
      });
      expect(valueOf(byDeputy).state).toBe("kept-held");
    }
  });

  it("does not exist for anybody else", async () => {
    const { id } = valueOf(await bench.operations.askRelease(as("o4"), wanted));
    for (const person of ["o2", "o3", "o5", "m1"]) {
      expect(await bench.operations.findRelease(as(person), id)).toEqual({ ok: false, code: "not-found" });
      const decided = await bench.operations.decideRelease(as(person), id, {
        outcome: "release",
        reason: "r",
      });
      expect(decided).toEqual({ ok: false, code: "not-found" });
      expect(
        valueOf(await bench.operations.releases(as(person))).releases.map((each) => each.id),
      ).not.toContain(id);
    }
    expect(valueOf(await bench.operations.releases(as("o1"))).releases.map((each) => each.id)).toContain(id);
  });
});
