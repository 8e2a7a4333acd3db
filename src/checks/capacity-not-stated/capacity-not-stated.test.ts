import { describe, expect, it } from "vitest";
import { harrowmere, letter, message, people, sentAt } from "../../../test/support/build.ts";
import type { Person } from "../../people/index.ts";
import { examine } from "../index.ts";
import { capacityCases } from "./capacity-not-stated.cases.ts";

const id = "capacity-not-stated";

describe(id, () => {
  it.each(capacityCases)("is right when $when", ({ protocols, message: short, clauses }) => {
    const found = examine(message(short), harrowmere({ protocols }), [], sentAt).filter(
      ({ check }) => check === id,
    );
    const cited = found.map((finding) =>
      finding.clauses.map(({ protocol, clause }) => `${protocol} ${clause}`),
    );
    expect(cited).toEqual(clauses === null ? [] : [clauses]);
  });

  it("does not take the only account of a co-opted member for another role", () => {
    const account = {
      address: "rhys@pellfoundry.example",
      kind: "business",
      assessment: { outcome: "passed", on: "2026-01-06" },
    } as const;
    const rhys: Person = { id: "m9", name: "Rhys Pell", kind: "member", offices: [], accounts: [account] };
    const short = { from: "Rhys Pell <rhys@pellfoundry.example>", to: ["o3"] };
    const letters = [letter({ inNameOf: "member", signatory: "m9" })];
    const asked = (person: Person) => {
      const authority = harrowmere({ protocols: ["sefton"], people: [...people, person] });
      return examine(message({ ...short, letters }), authority, [], sentAt).some(({ check }) => check === id);
    };
    expect(asked(rhys)).toBe(false);
    const own = { address: "rhys.pell@harrowmere.example", kind: "authority" } as const;
    expect(asked({ ...rhys, accounts: [own, account] })).toBe(true);
  });

  it("asks, names the signatory and offers to say the capacity", () => {
    const short = capacityCases[0]?.message ?? {};
    const found = examine(message(short), harrowmere(), [], sentAt).filter(({ check }) => check === id);
    expect(found.map(({ level, remedies, saw }) => ({ level, remedies, saw }))).toEqual([
      {
        level: "prompt",
        remedies: ["state-capacity", "give-reason", "report-false-alarm"],
        saw: { phrase: "capacity.to-outside", values: { signatory: "Cllr Tomasz Wilk" } },
      },
    ]);
  });
});
