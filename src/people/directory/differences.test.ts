import { describe, expect, it } from "vitest";
import type { Person } from "../authority-file.ts";
import { differencesOf } from "./differences.ts";

const ada: Person = {
  id: "m1",
  name: "Ada Blyth",
  kind: "member",
  accounts: [{ address: "ada@harrowmere.example", kind: "authority" }],
};

const changes: readonly (readonly [keyof Person, Partial<Person>, string, string])[] = [
  ["name", { name: "Ada Wilk" }, "Ada Blyth", "Ada Wilk"],
  ["title", { title: "Cllr" }, "", "Cllr"],
  ["alsoKnownAs", { alsoKnownAs: ["A Blyth", "A. Blyth"] }, "", "A Blyth, A. Blyth"],
  ["kind", { kind: "mayor" }, "member", "mayor"],
  ["offices", { offices: ["scrutiny-chair"] }, "", "scrutiny-chair"],
  ["post", { post: "Chair" }, "", "Chair"],
  ["ward", { ward: "Castle" }, "", "Castle"],
  ["politicalGroup", { politicalGroup: "Green" }, "", "Green"],
  ["seniority", { seniority: "chief" }, "", "chief"],
  ["supports", { supports: ["m2"] }, "", "m2"],
  [
    "accounts",
    {
      accounts: [
        {
          address: "ada@firm.example",
          kind: "business",
          assessment: { outcome: "passed", on: "2026-02-03", expires: "2027-02-03" },
        },
      ],
    },
    "ada@harrowmere.example (authority)",
    "ada@firm.example (business, passed on 2026-02-03 until 2027-02-03)",
  ],
];

describe("two states of a person", () => {
  it.each(changes)("differ in %s, and in nothing else", (field, change, before, after) => {
    expect(differencesOf(ada, { ...ada, ...change })).toEqual([{ field, before, after }]);
  });

  it("that are alike differ in nothing", () => {
    expect(differencesOf(ada, { ...ada, offices: [] })).toEqual([]);
  });
});
