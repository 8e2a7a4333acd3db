import { describe, expect, it } from "vitest";
import { openRequest, transitionTable, type ConsentRequest, type Offices } from "../../consent/index.ts";
import type { Person } from "../../people/index.ts";
import { isAllowed, kindsFor, kindsForRelease, kindsOf, type CallerKind } from "./index.ts";

const at = 0;
const request: ConsentRequest = openRequest({
  id: "C-2026-0001",
  covers: { messageIds: ["<a@x>"], description: null },
  asker: "o4",
  alsoAsking: ["o5"],
  originator: "m1",
  correspondents: ["o6"],
  shareWith: ["m2"],
  legalProvision: null,
  lapsesAt: 1,
});

function person(id: string, offices: Person["offices"] = []): Person {
  return { id, name: id, kind: id.startsWith("m") ? "member" : "officer", offices, accounts: [] };
}

const inPost: Offices = { monitoringOfficer: "o1", isMonitoringOfficerAbsent: false, deputies: ["o2"] };
const away: Offices = { ...inPost, isMonitoringOfficerAbsent: true };
const vacant: Offices = { ...inPost, monitoringOfficer: null };
const administrator = person("o3", ["account-administrator"]);

const parts: readonly (readonly [string, Person, Offices, readonly CallerKind[]])[] = [
  ["who asked", person("o4"), inPost, ["asker"]],
  ["on whose behalf it was asked", person("o5"), inPost, ["officer"]],
  ["whose correspondence it is", person("m1"), inPost, ["originator"]],
  ["with whom it is to be shared", person("m2"), inPost, ["other-member"]],
  ["an officer with no part in it", person("o9"), inPost, ["officer"]],
  ["an administrator", administrator, inPost, ["officer", "administrator"]],
  ["the Monitoring Officer", person("o1"), inPost, ["monitoring-officer"]],
  ["the Monitoring Officer who asked", person("o4"), { ...inPost, monitoringOfficer: "o4" }, ["asker"]],
  ["the Monitoring Officer who wrote it", person("o6"), { ...inPost, monitoringOfficer: "o6" }, ["officer"]],
  ["a deputy who is not needed", person("o2"), inPost, ["officer"]],
  ["a deputy while the Monitoring Officer is away", person("o2"), away, ["deputy"]],
  ["a deputy while the post is vacant", person("o2"), vacant, ["deputy"]],
  [
    "a deputy where the Monitoring Officer is a party",
    person("o2"),
    { ...inPost, monitoringOfficer: "m2" },
    ["deputy"],
  ],
  ["a deputy who is a party", person("o6"), { ...vacant, deputies: ["o6"] }, ["officer"]],
];

describe("what somebody is to a request", () => {
  it.each(parts)("is settled for %s", (_, who, offices, kinds) => {
    expect(kindsFor(request, { person: who, through: "token", at, offices })).toEqual(kinds);
  });

  it("is nothing but a ticket for whoever comes with one", () => {
    const caller = { person: person("m1"), through: "ticket", at, offices: inPost } as const;
    expect(kindsFor(request, caller)).toEqual(["lookup-ticket"]);
    expect(kindsForRelease("m1", ["m1"], caller)).toEqual(["lookup-ticket"]);
    expect(kindsOf(caller.person, "ticket", inPost)).toEqual(["lookup-ticket"]);
  });
});

describe("what somebody is to a release", () => {
  const cases: readonly (readonly [string, string, Offices, readonly CallerKind[]])[] = [
    ["who asked for it", "o4", inPost, ["asker"]],
    ["the Monitoring Officer", "o1", inPost, ["monitoring-officer"]],
    [
      "the Monitoring Officer whom it concerns",
      "m2",
      { ...inPost, monitoringOfficer: "m2" },
      ["other-member"],
    ],
    ["the Monitoring Officer who asked", "o4", { ...inPost, monitoringOfficer: "o4" }, ["asker"]],
    ["a deputy who is not needed", "o2", inPost, ["officer"]],
    ["a deputy where the Monitoring Officer asked", "o2", { ...inPost, monitoringOfficer: "o4" }, ["deputy"]],
    ["anybody else", "o9", inPost, ["officer"]],
  ];
  it.each(cases)("is settled for %s", (_, id, offices, kinds) => {
    const caller = { person: person(id), through: "token", at, offices } as const;
    expect(kindsForRelease("o4", ["o4", "m2"], caller)).toEqual(kinds);
  });
});

describe("what somebody is to the authority", () => {
  it("is an officer or a member first, and their offices beside", () => {
    expect(kindsOf(person("m9"), "token", inPost)).toEqual(["other-member"]);
    expect(kindsOf(administrator, "token", inPost)).toEqual(["officer", "administrator"]);
    expect(kindsOf(person("o1"), "token", inPost)).toEqual(["officer", "monitoring-officer"]);
    expect(kindsOf(person("o2"), "token", inPost)).toEqual(["officer"]);
    expect(kindsOf(person("o2"), "token", away)).toEqual(["officer", "deputy"]);
  });
});

describe("the rights and the transitions", () => {
  it("agree on every state, event and role", () => {
    for (const { from, event, by } of transitionTable) {
      const operation = event.startsWith("determine") ? "determine" : event;
      if (operation === "lapse") continue;
      for (const role of ["asker", "originator", "monitoring-officer", "deputy"] as const)
        expect([from, event, role, isAllowed(role, operation as "grant", from)]).toEqual([
          from,
          event,
          role,
          by.includes(role),
        ]);
    }
  });
});
