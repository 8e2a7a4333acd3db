import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  as,
  asking,
  mondayMorning,
  openBench,
  valueOf,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import { storeKinds } from "../../../../test/support/register/test-store.ts";

const dayMs = 24 * 60 * 60 * 1000;

let bench: Bench;

async function asked(changes: Partial<typeof asking> = {}): Promise<string> {
  return valueOf(await bench.operations.ask(as("o4"), { ...asking, ...changes })).id;
}

const carried = {
  messageId: "<carried-1@wexmoor-ca.example>",
  author: "priya.raghunathan@wexmoor-ca.example",
  subject: "RE: Bus lanes in Castle Meadow",
  sent: "2026-11-12T09:30:00.000Z",
};

async function liveFor(id: string, recipient = "m2"): Promise<readonly string[]> {
  const answer = await bench.operations.lookup(as("o4"), { carried: [carried], recipients: [recipient] });
  return valueOf(answer)
    .consents.map((each) => each.id)
    .filter((each) => each === id);
}

async function noticesOf(about: string): Promise<readonly string[]> {
  const rows = await bench.store.db
    .selectFrom("outbox")
    .select(["person", "kind"])
    .where("about", "=", about)
    .orderBy("id")
    .execute();
  return rows.map(({ person, kind }) => `${kind} ${person}`);
}

describe.each(storeKinds)("a request for consent on %s", (kind) => {
  beforeAll(async () => {
    bench = await openBench(kind);
  });
  afterAll(() => bench.close());

  it("is asked, granted with limits, found at Send with its receipt, and ends for future sends when revoked", async () => {
    const id = await asked();
    const granted = valueOf(
      await bench.operations.grant(as("m1"), id, { mayBeSharedWith: ["m2"], conditions: "Not the annex." }),
    );
    expect(granted).toMatchObject({
      state: "granted",
      sharing: { mayBeSharedWith: [{ id: "m2", name: "Cllr Tomasz Wilk" }], conditions: "Not the annex." },
      happenings: [
        { what: "asked", by: { id: "o4" }, words: "The committee meets on Friday." },
        { what: "granted", by: { id: "m1", name: "Cllr Priya Raghunathan" }, words: "Not the annex." },
      ],
      youMay: ["revoke"],
    });
    expect(await liveFor(id)).toEqual([id]);
    expect(await liveFor(id, "m3")).toEqual([]);

    const [consent] = valueOf(
      await bench.operations.lookup(as("o4"), { carried: [carried], recipients: ["m2"] }),
    ).consents;
    const claims = await bench.receipts.verify(consent?.receipt ?? "");
    expect(claims).toMatchObject({ con: id, sub: "o4", with: ["m2"] });
    const receiptId = claims?.jti ?? "";
    expect(valueOf(await bench.operations.receipt(receiptId)).state).toBe("valid");

    valueOf(await bench.operations.revoke(as("m1"), id, {}));
    expect(await liveFor(id)).toEqual([]);
    expect(valueOf(await bench.operations.receipt(receiptId)).state).toBe("revoked");
    expect(await noticesOf(id)).toEqual(["asked m1", "granted o4", "revoked o4"]);
  });

  it("is refused, referred with grounds, and determined by the Monitoring Officer with reasons", async () => {
    const id = await asked();
    valueOf(await bench.operations.refuse(as("m1"), id, { reason: "It names a resident." }));
    expect(await bench.operations.find(as("o1"), id)).toMatchObject({ ok: false, code: "not-found" });
    valueOf(await bench.operations.refer(as("o4"), id, { grounds: "The committee cannot decide without." }));
    expect(valueOf(await bench.operations.find(as("o1"), id)).youMay).toEqual(["determine", "hold"]);
    const determined = valueOf(
      await bench.operations.determine(as("o1"), id, { outcome: "share", reasons: "Need to know." }),
    );
    expect(determined.state).toBe("determined-share");
    expect(await liveFor(id, "m3")).toEqual([id]);
    expect(await noticesOf(id)).toEqual([
      "asked m1",
      "refused o4",
      "referred o1",
      "referred m1",
      "determined-share o4",
      "determined-share m1",
    ]);
  });

  it("refers itself when the originator objects to a legal duty", async () => {
    const id = await asked({ legalProvision: "Access to Information Rules, 4" });
    const objected = valueOf(await bench.operations.refuse(as("m1"), id, { reason: "Not all of it." }));
    expect(objected.state).toBe("referred");
    expect(objected.happenings.map(({ what, by }) => [what, by?.id ?? null])).toEqual([
      ["informed", "o4"],
      ["objected", "m1"],
      ["referred", null],
    ]);
    const kept = await bench.operations.determine(as("o1"), id, {
      outcome: "do-not-share",
      reasons: "No duty.",
    });
    expect(valueOf(kept).state).toBe("determined-do-not-share");
    expect(await liveFor(id)).toEqual([]);
  });

  it("lapses after ten working days of silence, which is never consent, before anybody reads or answers it", async () => {
    const id = await asked();
    const duty = await asked({ legalProvision: "Access to Information Rules, 4" });
    bench.clock.now = mondayMorning + 15 * dayMs;
    expect(await bench.operations.grant(as("m1"), id, {})).toEqual({
      ok: false,
      code: "not-in-this-state",
      state: "lapsed",
    });
    expect(valueOf(await bench.operations.find(as("o4"), id)).youMay).toEqual(["refer"]);
    expect(valueOf(await bench.operations.find(as("m1"), duty)).state).toBe("referred");
    bench.clock.now = mondayMorning;
  });

  it("is withdrawn by its asker alone", async () => {
    const id = await asked();
    expect(await bench.operations.withdraw(as("m1"), id, {})).toMatchObject({ code: "not-by-this-person" });
    expect(valueOf(await bench.operations.withdraw(as("o4"), id, {})).state).toBe("withdrawn");
    expect(await bench.operations.grant(as("m1"), id, {})).toMatchObject({
      code: "not-in-this-state",
      state: "withdrawn",
    });
  });

  it("does not exist for anybody who has no part in it", async () => {
    const id = await asked();
    for (const person of ["m2", "m4", "o1", "o2", "o3", "o5", "nobody"]) {
      const found = await bench.operations.find(as(person), id);
      expect(found).toEqual(await bench.operations.find(as(person), "C-2026-9999"));
    }
  });

  it("is never granted wider than asked, to nobody, or in the past", async () => {
    const id = await asked();
    const grant = async (body: Parameters<typeof bench.operations.grant>[2]) => {
      const result = await bench.operations.grant(as("m1"), id, body);
      return result.ok ? "ok" : result.code;
    };
    expect(await grant({ mayBeSharedWith: ["m2", "m4"] })).toBe("wider-than-asked");
    expect(await grant({ mayBeSharedWith: [] })).toBe("shared-with-nobody");
    expect(await grant({ expires: "2026-11-15" })).toBe("expires-at-once");
    expect(await grant({ expires: "2026-02-30" })).toBe("invalid");
    expect(await grant({ expires: "2026-11-16" })).toBe("ok");
  });

  it("is answered, at each deed, as whoever looks afterwards sees it", async () => {
    const { operations: o } = bench;
    const law = { legalProvision: "Act 1, s. 2" };
    const isAsSeen = async (by: string, answer: ReturnType<typeof o.grant>): Promise<string> => {
      const view = valueOf(await answer);
      expect(valueOf(await o.find(as(by), view.id))).toEqual(view);
      return view.id;
    };
    const refused = await isAsSeen("o4", o.ask(as("o4"), asking));
    await isAsSeen("o4", o.remind(as("o4"), refused, {}));
    await isAsSeen("m1", o.refuse(as("m1"), refused, { reason: "Not yet." }));
    await isAsSeen("o4", o.refer(as("o4"), refused, { grounds: "It is due." }));
    await isAsSeen("o1", o.determine(as("o1"), refused, { outcome: "share", reasons: "It is." }));
    // Two states in a row: the objection refers itself.
    const objected = await isAsSeen("o4", o.ask(as("o4"), { ...asking, ...law }));
    await isAsSeen("m1", o.refuse(as("m1"), objected, {}));
    // What lapses by itself in the same transaction is told before the deed.
    const { now } = bench.clock;
    const lapsed = await isAsSeen("o4", o.ask(as("o4"), asking));
    bench.clock.now += 20 * dayMs;
    const referred = valueOf(await o.refer(as("o4"), lapsed, { grounds: "No answer." }));
    expect(referred.happenings.map(({ what }) => what)).toEqual(["asked", "lapsed", "referred"]);
    await isAsSeen("o4", Promise.resolve({ ok: true, value: referred }));
    bench.clock.now = now;
  });
});
