import { describe, expect, it } from "vitest";
import type { ConsentRequestView, Me } from "../../../api/index.ts";
import { formsOf } from "./forms-of.ts";
import { administers, partOf, placesOf, standingOf, wayTo } from "./part.ts";

function reader(person: string, kind: Me["kind"], offices: readonly string[] = []): Me {
  const now = "2026-11-22T09:30:00.000Z";
  const whoDetermines = { monitoringOfficer: null, isMonitoringOfficerAbsent: false, deputies: [] };
  const who = { person, name: person, kind, offices: [...offices] };
  return { ...who, authority: "LCA", mayDetermine: false, whoDetermines, now };
}

function request(more: Partial<ConsentRequestView> = {}): ConsentRequestView {
  return {
    id: "C-2026-0001",
    state: "referred",
    asker: { id: "o1", name: "Sam" },
    alsoAsking: [{ id: "o3", name: "Tilda" }],
    originator: { id: "m1", name: "Amara" },
    youMay: [],
    ...more,
  } as unknown as ConsentRequestView;
}

describe("a reader's part", () => {
  it.each([
    ["m1", "originator"],
    ["o1", "asker"],
    ["o3", "asker"],
    ["o2", "overseer"],
  ])("of %s is that of the %s", (person, part) => {
    expect(partOf(request(), reader(person, "officer"))).toBe(part);
  });

  it("tells a Monitoring Officer who may not decide that somebody else does", () => {
    const grace = reader("o2", "officer", ["monitoring-officer"]);
    expect(standingOf(request(), grace).next).toMatch(/^Somebody else decides/);
    expect(standingOf(request({ youMay: ["determine"] }), grace).next).toMatch(/^Read what both sides wrote/);
  });
});

describe("the pages of a reader", () => {
  it("begin with what waits for them", () => {
    expect(placesOf(reader("m1", "member"))[0]).toBe("asked-of-me");
    expect(placesOf(reader("o1", "officer"))[0]).toBe("asked-by-me");
    expect(placesOf(reader("o2", "officer", ["monitoring-officer"]))[0]).toBe("referrals");
    expect(placesOf(reader("o3", "officer", ["account-administrator"]))).toEqual([
      "accounts",
      "asked-by-me",
      "asked-of-me",
      "ask",
    ]);
    expect(placesOf({ ...reader("o4", "officer"), mayDetermine: true })).toContain("log");
  });

  it("leave out what a deputy who does not stand in may not see, but for referrals of single requests", () => {
    const places = placesOf(reader("o4", "officer", ["deputy-monitoring-officer"]));
    expect(places[0]).toBe("asked-by-me");
    expect(places).toContain("referrals");
    expect(places).not.toContain("log");
  });

  it("hold the accounts for everybody; an officer who administers them sees all of them", () => {
    for (const kind of ["member", "mayor", "officer"] as const) {
      expect(placesOf(reader("p", kind))).toContain("accounts");
      expect(administers(reader("p", kind))).toBe(false);
      expect(administers(reader("p", kind, ["account-administrator"]))).toBe(kind === "officer");
    }
  });

  it("belong to a way at the top also where they have none of their own", () => {
    const administrator = reader("o3", "officer", ["account-administrator"]);
    const grace = reader("o2", "officer", ["monitoring-officer", "account-administrator"]);
    for (const at of ["bring-in", "checklist"] as const)
      expect(wayTo({ at }, administrator)).toBe("accounts");
    expect(wayTo({ at: "account", address: "a@b.example" }, reader("m1", "member"))).toBe("accounts");
    expect(wayTo({ at: "absence" }, administrator)).toBe("accounts");
    expect(wayTo({ at: "absence" }, grace)).toBe("referrals");
    expect(wayTo({ at: "absence" }, reader("m1", "member"))).toBeNull();
    expect(wayTo({ at: "log" }, grace)).toBeNull();
  });

  it("hold the log for nobody else", () => {
    expect(placesOf(reader("o1", "officer", ["account-administrator"]))).not.toContain("log");
  });
});

describe("what can be done", () => {
  it("is what the register says, in the order in which it is offered", () => {
    expect(formsOf(request({ state: "requested", youMay: ["refuse", "grant"] }))).toEqual([
      "grant",
      "limit",
      "refuse",
    ]);
    expect(formsOf(request({ state: "requested", youMay: ["withdraw", "remind"] }))).toEqual([
      "remind",
      "withdraw",
    ]);
  });

  it("calls declining what the law asks by its name", () => {
    expect(formsOf(request({ state: "informed", youMay: ["grant", "refuse"] }))).toContain("object");
  });

  it("is nothing where the register lets nothing be done", () => {
    expect(formsOf(request())).toEqual([]);
  });
});
