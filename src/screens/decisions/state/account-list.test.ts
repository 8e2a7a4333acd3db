import { describe, expect, it } from "vitest";
import type { AccountView } from "../../../api/index.ts";
import { countsOf, firstOf, lookedFor, withAnswered, type AccountHolder } from "./account-list.ts";

const today = "2026-11-22";

function account(address: string, standing: AccountView["standing"]): AccountView {
  return { address, kind: "council", standing, assessment: null };
}

const amara: AccountHolder = {
  person: "m1",
  name: "Cllr Amara Dine",
  accounts: [account("dine@eel.example", "approved"), account("amara@home.example", "expired")],
};
const joss: AccountHolder = {
  person: "m2",
  name: "Cllr Joss Hartley",
  accounts: [account("joss@joinery.example", "expired")],
};
const ida: AccountHolder = { person: "m4", name: "Cllr Ida Marsh", accounts: [] };
const all = [amara, joss, ida];

function idsOf(people: readonly AccountHolder[]): readonly string[] {
  return people.map(({ person }) => person);
}

describe("the account register", () => {
  it("counts accounts by how they stand", () => {
    expect(countsOf(all, today)).toMatchObject({ assessed: 1, expired: 2, pending: 0 });
  });

  it.each([
    ["", "every", ["m1", "m2", "m4"]],
    ["", "expired", ["m1", "m2"]],
    ["", "failed", []],
    ["JOINERY cllr", "every", ["m2"]],
    ["dine", "expired", ["m1"]],
    ["dine joinery", "every", []],
  ] as const)("searched for %j and showing %s holds who fits", (search, state, found) => {
    expect(idsOf(lookedFor(all, { search, state }, today))).toEqual(found);
  });

  it("shows of a person only the accounts that stand so", () => {
    const [found] = lookedFor([amara], { search: "", state: "expired" }, today);
    expect(found?.accounts.map(({ address }) => address)).toEqual(["amara@home.example"]);
  });

  it("shows the first of many, and whoever has the account that is worked on", () => {
    expect(idsOf(firstOf(all, all, 2, null))).toEqual(["m1", "m2"]);
    expect(idsOf(firstOf(all, all, 1, "joss@joinery.example"))).toEqual(["m2", "m1"]);
    expect(idsOf(firstOf(all, all, 2, "joss@joinery.example"))).toEqual(["m1", "m2"]);
    expect(idsOf(firstOf(all, all, 2, "gone@nowhere.example"))).toEqual(["m1", "m2"]);
  });

  it("shows the account that is worked on also where its holder is there with others only", () => {
    const found = lookedFor(all, { search: "", state: "expired" }, today);
    const [first, ...rest] = firstOf(found, all, 5, "dine@eel.example");
    expect(first).toEqual(amara);
    expect(idsOf(rest)).toEqual(["m2"]);
  });

  it("takes in what the register answered, and nothing else changes", () => {
    const now = { ...joss, accounts: [account("joss@joinery.example", "approved")] };
    expect(withAnswered(all, [now])).toEqual([amara, now, ida]);
  });
});
