import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { as, openBench, valueOf, type Bench } from "../../../../test/support/register/operations.ts";
import { storeKinds } from "../../../../test/support/register/test-store.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

function signIn(oid: string, verifiedEmail: string | null): Promise<string | null> {
  return bench.operations.bindAtSignIn({ tid: "t", oid, verifiedEmail });
}
function bind(by: string, person: string, oid: string) {
  return bench.operations.bind(as(by), { person, tid: "t", oid, reason: "Lost their phone." });
}
async function told(): Promise<readonly string[]> {
  const rows = await bench.store.db
    .selectFrom("outbox")
    .select(["person", "kind"])
    .where("kind", "=", "bound")
    .orderBy("id")
    .execute();
  return rows.map(({ person }) => person);
}

describe("a first sign-in", () => {
  it("binds the person whose authority account the verified address is, once, and tells them and the Monitoring Officer", async () => {
    expect(await signIn("oid-o4", "Anna.Kowalski@WEXMOOR-CA.example")).toBe("o4");
    expect(await bench.operations.personBoundTo("t", "oid-o4")).toBe("o4");
    expect(await signIn("oid-o4", "anna.kowalski@wexmoor-ca.example")).toBe("o4");
    expect(await told()).toEqual(["o4", "o1"]);
  });

  it("binds by an account with a live assessment, and no longer when it has run out", async () => {
    const { now } = bench.clock;
    bench.clock.now = Date.UTC(2027, 2, 1);
    expect(await signIn("oid-m1", "cllr.raghunathan@elmstow.example")).toBeNull();
    bench.clock.now = now;
    expect(await signIn("oid-m1", "cllr.raghunathan@elmstow.example")).toBe("m1");
  });

  it("never makes a second sign-in of somebody who is bound", async () => {
    expect(await signIn("oid-thief", "anna.kowalski@wexmoor-ca.example")).toBeNull();
    expect(await bench.operations.personBoundTo("t", "oid-thief")).toBeNull();
  });

  it("is nobody for a subject who is bound to somebody else", async () => {
    expect(await signIn("oid-o4", "peter.lund@wexmoor-ca.example")).toBeNull();
    expect(await bench.operations.personBoundTo("t", "oid-o4")).toBe("o4");
  });

  it.each([
    ["without a verified address", null],
    ["with a personal account", "priya@homenet.example"],
    ["with a look-alike", "tomasz.wilk@wexrnoor-ca.example"],
    ["with a sub-domain", "tomasz.wilk@mail.wexmoor-ca.example"],
    ["with a suffix", "tomasz.wilk@wexmoor-ca.example.net"],
    ["with a letter of another alphabet", "tomasz.wilk@wexmо\u043er-ca.example"],
    ["with a zero-width space", "tomasz\u200b.wilk@wexmoor-ca.example"],
    ["with two addresses", "tomasz.wilk@wexmoor-ca.example,a@b.example"],
    ["with a display name", "Tomasz Wilk <tomasz.wilk@wexmoor-ca.example>"],
    ["with an unknown address of the authority", "nobody@wexmoor-ca.example"],
    ["with an empty address", ""],
  ])("binds nobody %s", async (_, address) => {
    expect(await signIn("oid-x", address)).toBeNull();
    expect(await bench.operations.personBoundTo("t", "oid-x")).toBeNull();
  });

  it.each(storeKinds)("that comes in many requests at once binds one subject, on %s", async (kind) => {
    const own = await openBench(kind);
    try {
      const come = (oid: string): Promise<string | null> =>
        own.operations.bindAtSignIn({ tid: "t", oid, verifiedEmail: "siobhan.keane@wexmoor-ca.example" });
      const mine = await Promise.all([1, 2, 3, 4, 5, 6].map(() => come("oid-a")));
      expect(new Set(mine)).toEqual(new Set(["m3"]));
      const both = await Promise.all(["oid-b", "oid-c"].map(come));
      expect(both).toEqual([null, null]);
      const rows = await own.store.db.selectFrom("bindings").select("oid").execute();
      expect(rows).toEqual([{ oid: "oid-a" }]);
    } finally {
      await own.close();
    }
  });
});

describe("binding by hand", () => {
  it("takes two administrators, and ends the sign-in that was there before", async () => {
    expect(valueOf(await bind("o3", "o4", "oid-new"))).toEqual({ state: "awaiting-second-administrator" });
    expect(await bench.operations.personBoundTo("t", "oid-new")).toBeNull();
    expect(valueOf(await bind("o3", "o4", "oid-new"))).toEqual({ state: "awaiting-second-administrator" });
    expect(valueOf(await bind("o6", "o4", "oid-new"))).toEqual({ state: "bound" });
    expect(await bench.operations.personBoundTo("t", "oid-new")).toBe("o4");
    expect(await bench.operations.personBoundTo("t", "oid-o4")).toBeNull();
  });

  it("never binds oneself, as first or as second", async () => {
    expect(await bind("o3", "o3", "oid-self")).toMatchObject({ code: "invalid" });
    valueOf(await bind("o6", "o3", "oid-self"));
    expect(await bind("o3", "o3", "oid-self")).toMatchObject({ code: "invalid" });
    expect(await bench.operations.personBoundTo("t", "oid-self")).toBeNull();
  });

  it("does not add up proposals of different sign-ins, nor old ones", async () => {
    valueOf(await bind("o3", "m4", "oid-one"));
    expect(valueOf(await bind("o6", "m4", "oid-two")).state).toBe("awaiting-second-administrator");
    bench.clock.now += 8 * 24 * 60 * 60 * 1000;
    expect(valueOf(await bind("o6", "m4", "oid-one")).state).toBe("awaiting-second-administrator");
    expect(await bench.operations.personBoundTo("t", "oid-one")).toBeNull();
  });

  it("leaves a sign-in with the person it is bound to", async () => {
    expect(await bind("o3", "m2", "oid-new")).toMatchObject({ code: "invalid" });
  });

  it.each(["o1", "o2", "o4", "m1"])("is not for %s, who is no administrator", async (person) => {
    expect(await bind(person, "m2", "oid-y")).toMatchObject({ code: "not-by-this-person" });
  });
});
