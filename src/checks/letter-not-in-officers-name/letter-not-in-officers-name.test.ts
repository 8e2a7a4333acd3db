import { describe, expect, it } from "vitest";
import { harrowmere, message, sentAt } from "../../../test/support/build.ts";
import { examine } from "../index.ts";
import { officialLetterCases } from "./letter-not-in-officers-name.cases.ts";

const id = "letter-not-in-officers-name";

describe(id, () => {
  it.each(officialLetterCases)("is right when $when", ({ protocols, message: short, clauses }) => {
    const found = examine(message(short), harrowmere({ protocols }), [], sentAt).filter(
      ({ check }) => check === id,
    );
    const cited = found.map((finding) =>
      finding.clauses.map(({ protocol, clause }) => `${protocol} ${clause}`),
    );
    expect(cited).toEqual(clauses === null ? [] : [clauses]);
  });

  it("asks, and offers the officer's name", () => {
    const short = officialLetterCases[0]?.message ?? {};
    const found = examine(message(short), harrowmere(), [], sentAt).filter(({ check }) => check === id);
    expect(found.map(({ level, remedies, people }) => ({ level, remedies, people }))).toEqual([
      {
        level: "prompt",
        remedies: ["send-in-officers-name", "give-reason", "report-false-alarm"],
        people: ["m1"],
      },
    ]);
  });

  it("follows the exceptions of part-5.5 where an authority turns it on for itself", () => {
    const own = harrowmere({ protocols: ["cpca-2022"], levels: { [id]: "inform" } });
    const toMinister = officialLetterCases[3]?.message ?? {};
    const toResident = officialLetterCases[0]?.message ?? {};
    const checks = (short: typeof toMinister) =>
      examine(message(short), own, [], sentAt).filter(({ check }) => check === id);
    expect(checks(toMinister)).toEqual([]);
    expect(checks(toResident).map(({ level, clauses }) => ({ level, clauses }))).toEqual([
      { level: "inform", clauses: [{ protocol: "local", clause: id }] },
    ]);
  });
});
