import { describe, expect, it } from "vitest";
import { harrowmere, people, sentAt } from "../../test/support/build.ts";
import { communicationsOfficers, personById, seniorOfficersFor } from "./index.ts";

const authority = harrowmere({
  people: [
    ...people,
    {
      id: "o6",
      name: "Ravi Shah",
      kind: "officer",
      seniority: "other",
      post: "Highways Inspector",
      accounts: [{ address: "ravi.shah@harrowmere.example", kind: "authority" }],
    },
    { id: "o7", name: "Nobody Reachable", kind: "officer", seniority: "chief", accounts: [] },
  ],
});

describe("seniorOfficersFor", () => {
  it("proposes whoever's post shares a field first, and heads before chiefs", () => {
    const inspector = personById(authority, "o6");
    const proposed = inspector === null ? [] : seniorOfficersFor(authority, inspector, sentAt);
    expect(proposed.map(({ person }) => person.id)).toEqual(["o3", "o5", "o1", "o2"]);
    expect(proposed[0]?.address).toBe("dorothy.ames@harrowmere.example");
  });
});

describe("communicationsOfficers", () => {
  it("gives those of the office, and none where there is none", () => {
    expect(communicationsOfficers(authority, sentAt).map(({ person }) => person.id)).toEqual(["o5"]);
    expect(communicationsOfficers(harrowmere({ people: [] }), sentAt)).toEqual([]);
  });
});
