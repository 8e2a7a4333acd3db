import { describe, expect, it } from "vitest";
import { compared } from "../../../test/support/check-case.ts";
import { juniorOfficerCases } from "./junior-officer.cases.ts";
import { juniorOfficer } from "./junior-officer.ts";

describe("junior-officer", () => {
  it.each(juniorOfficerCases)("finds what it has to when $when", (row) => {
    const { found, expected } = compared(juniorOfficer, row);
    expect(found).toEqual(expected);
  });
});
