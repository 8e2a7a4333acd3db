import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  as,
  asking,
  openBench,
  valueOf,
  wexmoor,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import type { AuthorityFile, Office, Person } from "../../../people/index.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

function withOffices(id: string, offices: readonly Office[]): AuthorityFile {
  const people = wexmoor.people.map((each): Person => (each.id === id ? { ...each, offices } : each));
  return { ...wexmoor, people };
}

async function version(): Promise<string> {
  return valueOf(await bench.operations.policy(as("o4"))).version;
}

describe("the directory", () => {
  it("is taken in once", async () => {
    expect(await bench.operations.loadAuthority({ ...wexmoor, name: "Another" })).toBe(false);
    expect(valueOf(await bench.operations.me(as("m1")))).toMatchObject({
      name: "Cllr Priya Raghunathan",
      authority: "Wexmoor Combined Authority",
      mayDetermine: false,
      whoDetermines: {
        monitoringOfficer: { id: "o1", name: "Ruth Calloway" },
        isMonitoringOfficerAbsent: false,
        deputies: [{ id: "o2", name: "Daniel Osei" }],
      },
      now: new Date(bench.clock.now).toISOString(),
    });
  });

  it("is refused with every fault of it", async () => {
    const broken = { ...wexmoor, timeZone: "Europe/Paris", domains: [] };
    expect(await bench.operations.putAuthority(as("o3"), broken)).toMatchObject({
      ok: false,
      code: "invalid",
      faults: [{ pointer: "/domains" }, { pointer: "/timeZone" }],
    });
    await expect(bench.operations.loadAuthority(broken)).rejects.toThrow("/domains");
  });

  it("changes for everybody at once, with another version, also back again", async () => {
    const first = await version();
    const people = wexmoor.people.filter(({ id }) => id !== "o5");
    valueOf(await bench.operations.putAuthority(as("o3"), { ...wexmoor, people }));
    expect(await bench.operations.me(as("o5"))).toMatchObject({ ok: false });
    expect(await version()).not.toBe(first);
    valueOf(await bench.operations.putAuthority(as("o3"), wexmoor));
    expect(await version()).toBe(first);
  });

  it("gives nobody an office of power by their own hand", async () => {
    for (const office of ["monitoring-officer", "deputy-monitoring-officer"] as const) {
      const raised = withOffices("o3", ["account-administrator", office]);
      expect(await bench.operations.putAuthority(as("o3"), raised)).toMatchObject({
        code: "invalid",
        faults: [{ pointer: "/people/6/offices" }],
      });
      expect((await bench.operations.putAuthority(as("o6"), raised)).ok).toBe(true);
    }
  });

  it("is changed by an administrator only", async () => {
    for (const person of ["o1", "o2", "o4", "m1"])
      expect(await bench.operations.putAuthority(as(person), wexmoor)).toMatchObject({
        code: "not-by-this-person",
      });
  });
});

describe("the policy", () => {
  it("holds no personal address and no assessment, and changes with the day an assessment runs out", async () => {
    const text = JSON.stringify(valueOf(await bench.operations.policy(as("o4"))));
    expect(text).not.toContain("homenet.example");
    expect(text).not.toContain("2027-02-03");
    const before = await version();
    bench.clock.now = Date.UTC(2027, 1, 5);
    expect(await version()).not.toBe(before);
  });

  it("has the level that the Monitoring Officer set at once, over whatever file comes after", async () => {
    const before = await version();
    const change = { check: "blind-copy", level: "prompt", reason: "A trial month." } as const;
    expect(await bench.operations.changeLevel(as("o3"), change)).toMatchObject({
      code: "not-by-this-person",
    });
    const after = valueOf(await bench.operations.changeLevel(as("o1"), change)).version;
    expect(after).not.toBe(before);
    expect(await version()).toBe(after);
    valueOf(await bench.operations.putAuthority(as("o3"), wexmoor));
    expect(valueOf(await bench.operations.policy(as("o4"))).levels).toEqual({
      "capacity-not-stated": "inform",
      "blind-copy": "prompt",
    });
    expect(
      await bench.operations.putAuthority(as("o3"), { ...wexmoor, levels: { "blind-copy": "off" } }),
    ).toMatchObject({ code: "invalid", faults: [{ pointer: "/levels" }] });
  });

  it("goes by the protocol again for a check that is set back, whatever the file and the level before said", async () => {
    const levels = async () => valueOf(await bench.operations.policy(as("o4"))).levels;
    const set = (check: "blind-copy" | "capacity-not-stated", level: "hold" | "protocol") =>
      bench.operations.changeLevel(as("o1"), { check, level, reason: "r" });
    const before = await version();
    valueOf(await set("blind-copy", "hold"));
    valueOf(await set("blind-copy", "protocol"));
    expect(await levels()).toEqual({ "capacity-not-stated": "inform" });
    expect(await version()).toBe(before);
    valueOf(await set("capacity-not-stated", "protocol"));
    expect(await levels()).toEqual({});
    valueOf(await bench.operations.putAuthority(as("o3"), wexmoor));
    expect(await levels()).toEqual({});
    valueOf(await set("capacity-not-stated", "hold"));
    expect(await levels()).toEqual({ "capacity-not-stated": "hold" });
  });

  it("knows no check that there is not", async () => {
    const change = { check: "no-such-check", level: "off", reason: "r" } as const;
    expect(await bench.operations.changeLevel(as("o1"), change)).toMatchObject({ code: "invalid" });
  });
});

describe("accounts", () => {
  it("are everybody's for an administrator and one's own for a member", async () => {
    expect(valueOf(await bench.operations.accounts(as("o3"))).people).toHaveLength(11);
    const own = valueOf(await bench.operations.accounts(as("m1"))).people;
    expect(own.map(({ person, accounts }) => [person, accounts.map(({ standing }) => standing)])).toEqual([
      ["m1", ["approved", "approved", "personal"]],
    ]);
  });

  it("count in the policy once assessed, and keep their assessment when others are put", async () => {
    const standings = async (): Promise<readonly string[]> => {
      const { people } = valueOf(await bench.operations.policy(as("o4")));
      return people.find(({ id }) => id === "m2")?.accounts.map(({ standing }) => standing) ?? [];
    };
    const own = { address: "tomasz.wilk@wexmoor-ca.example", kind: "authority" } as const;
    const council = { address: "cllr.wilk@elmstow.example", kind: "council" } as const;
    valueOf(await bench.operations.putAccounts(as("o3"), "m2", { accounts: [own, council] }));
    const before = await standings();
    valueOf(await bench.operations.assess(as("o3"), council.address, { outcome: "passed" }));
    expect(await standings()).not.toEqual(before);
    const business = { address: "wilk@wilkltd.example", kind: "business" } as const;
    valueOf(await bench.operations.putAccounts(as("o3"), "m2", { accounts: [own, council, business] }));
    const { people } = valueOf(await bench.operations.accounts(as("m2")));
    expect(people[0]?.accounts.map(({ standing }) => standing)).toEqual(["approved", "approved", "pending"]);
  });

  it("keep what an assessor saw on the log, and out of the register of accounts", async () => {
    const seen = { met: ["screen-lock"], note: "Seen on her phone." };
    const assessment = { outcome: "passed", on: "2026-10-01", expires: "2027-10-01" } as const;
    const address = "cllr.raghunathan@elmstow.example";
    const answer = valueOf(await bench.operations.assess(as("o3"), address, { ...assessment, ...seen }));
    expect(answer.people[0]?.accounts.find((each) => each.address === address)?.assessment).toEqual(
      assessment,
    );
    const { entries } = valueOf(await bench.operations.audit(as("o1"), null));
    const said = entries.find(({ kind }) => kind === "authority.account-assessed")?.said;
    expect(said).toMatchObject({ address, assessment, note: seen.note });
    expect(said?.["points"]).toContainEqual({
      text: "The screen locks by itself, and takes a PIN, a face or a finger to open.",
      isMet: true,
    });
  });

  it("are found by one address, with all of its holder's, by whoever may see them", async () => {
    const found = async (person: string, address: string): Promise<readonly string[]> => {
      const { people } = valueOf(await bench.operations.accounts(as(person), address));
      return people.map((each) => `${each.person} ${each.accounts.length}`);
    };
    expect(await found("o3", "CLLR.Raghunathan@elmstow.example")).toEqual(["m1 3"]);
    expect(await found("m1", "cllr.raghunathan@elmstow.example")).toEqual(["m1 3"]);
    expect(await found("m2", "cllr.raghunathan@elmstow.example")).toEqual([]);
    expect(await found("o3", "nobody@elmstow.example")).toEqual([]);
  });

  it("of two persons are never the same address; authority and personal ones are not assessed", async () => {
    const taken = [{ address: "anna.kowalski@wexmoor-ca.example", kind: "authority" as const }];
    expect(await bench.operations.putAccounts(as("o3"), "m2", { accounts: taken })).toMatchObject({
      code: "invalid",
    });
    for (const address of ["priya@homenet.example", "priya.raghunathan@wexmoor-ca.example"])
      expect(await bench.operations.assess(as("o3"), address, { outcome: "passed" })).toMatchObject({
        code: "invalid",
      });
    expect(await bench.operations.assess(as("o3"), "x@y.example", { outcome: "passed" })).toMatchObject({
      code: "not-found",
    });
    expect(await bench.operations.putAccounts(as("o3"), "nobody", { accounts: [] })).toMatchObject({
      code: "not-found",
    });
  });
});

describe("a deputy", () => {
  async function referred(asker: string): Promise<string> {
    const { id } = valueOf(await bench.operations.ask(as(asker), asking));
    valueOf(await bench.operations.refuse(as("m1"), id, {}));
    valueOf(await bench.operations.refer(as(asker), id, { grounds: "g" }));
    return id;
  }
  const share = { outcome: "share", reasons: "r" } as const;
  const queue = { role: "monitoring-officer", state: null, after: null, limit: null } as const;

  it("determines while the Monitoring Officer is recorded as away, and no longer when they are back", async () => {
    const id = await referred("o4");
    expect(await bench.operations.determine(as("o2"), id, share)).toMatchObject({ code: "not-found" });
    valueOf(await bench.operations.recordAbsence(as("o3"), { isAbsent: true, reason: "Leave." }));
    expect(valueOf(await bench.operations.me(as("o2")))).toMatchObject({
      mayDetermine: true,
      whoDetermines: { monitoringOfficer: { id: "o1" }, isMonitoringOfficerAbsent: true },
    });
    expect(valueOf(await bench.operations.list(as("o2"), queue)).requests.map((each) => each.id)).toEqual([
      id,
    ]);
    expect(valueOf(await bench.operations.determine(as("o2"), id, share)).state).toBe("determined-share");
    valueOf(await bench.operations.recordAbsence(as("o1"), { isAbsent: false, reason: "Back." }));
    expect(valueOf(await bench.operations.list(as("o2"), queue)).requests).toEqual([]);
  });

  it("determines what the Monitoring Officer asked for, and is told of it", async () => {
    const id = await referred("o1");
    expect(await bench.operations.determine(as("o1"), id, share)).toMatchObject({
      code: "not-by-this-person",
    });
    expect(valueOf(await bench.operations.list(as("o1"), queue)).requests).toEqual([]);
    expect(valueOf(await bench.operations.list(as("o2"), queue)).requests.map((each) => each.id)).toEqual([
      id,
    ]);
    const told = await bench.store.db
      .selectFrom("outbox")
      .select("person")
      .where("about", "=", id)
      .where("kind", "=", "referred")
      .orderBy("id")
      .execute();
    expect(told).toEqual([{ person: "o2" }, { person: "m1" }]);
    expect(valueOf(await bench.operations.determine(as("o2"), id, share)).state).toBe("determined-share");
  });

  it("determines while the post is vacant", async () => {
    const id = await referred("o4");
    valueOf(await bench.operations.putAuthority(as("o3"), withOffices("o1", [])));
    expect(valueOf(await bench.operations.me(as("m1"))).whoDetermines.monitoringOfficer).toBeNull();
    expect(valueOf(await bench.operations.determine(as("o2"), id, share)).state).toBe("determined-share");
  });

  it("records nobody's absence, also as administrator", async () => {
    valueOf(
      await bench.operations.putAuthority(
        as("o3"),
        withOffices("o6", ["deputy-monitoring-officer", "account-administrator"]),
      ),
    );
    for (const person of ["o2", "o6", "o4"])
      expect(await bench.operations.recordAbsence(as(person), { isAbsent: true, reason: "r" })).toMatchObject(
        {
          code: "not-by-this-person",
        },
      );
  });

  it("no longer stands in when the post has another holder, who is not away", async () => {
    const id = await referred("o4");
    valueOf(await bench.operations.recordAbsence(as("o1"), { isAbsent: true, reason: "Leave." }));
    const people = wexmoor.people.map((each): Person => {
      if (each.id === "o1") return { ...each, offices: [] };
      return each.id === "o7" ? { ...each, offices: ["monitoring-officer"] } : each;
    });
    valueOf(await bench.operations.putAuthority(as("o3"), { ...wexmoor, people }));
    expect(await bench.operations.determine(as("o2"), id, share)).toMatchObject({ code: "not-found" });
    expect(valueOf(await bench.operations.determine(as("o7"), id, share)).state).toBe("determined-share");
  });
});
