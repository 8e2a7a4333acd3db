import { describe, expect, it } from "vitest";
import { carried, participant } from "../../../test/support/build.ts";
import { compared } from "../../../test/support/check-case.ts";
import { confidenceCases } from "./confidence.cases.ts";
import { confidence } from "./confidence.ts";
import { isAmong, partiesOf } from "./parties.ts";

describe("confidence", () => {
  it.each(confidenceCases)("finds what it has to when $when", (row) => {
    const { found, expected } = compared(confidence, row);
    expect(found).toEqual(expected);
  });
});

describe("partiesOf", () => {
  it("takes whoever received what quotes a message for a party to it, where it names no recipients", () => {
    const [, lower] = partiesOf([
      carried({ from: "o3", to: ["ann@elsewhere.example"] }),
      carried({ from: "m1" }),
    ]);
    expect(isAmong(lower?.all ?? [], { name: null, address: "ANN@elsewhere.example" })).toBe(true);
  });

  it("does not carry parties from one chain to another", () => {
    const [, other] = partiesOf([
      carried({ from: "o3", to: ["ann@elsewhere.example"] }),
      carried({ from: "m1", chain: 1 }),
    ]);
    expect(other?.all).toEqual([participant("m1")]);
  });
});
