import { describe, expect, it } from "vitest";
import { harrowmere, message, sentAt } from "../../../test/support/build.ts";
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
