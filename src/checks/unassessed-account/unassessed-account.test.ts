import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harrowmere, message, people } from "../../../test/support/build.ts";
import { compared, findingsOf } from "../../../test/support/check-case.ts";
import { accountCases } from "./unassessed-account.cases.ts";
import { unassessedAccount } from "./unassessed-account.ts";

const addresses = people.flatMap(({ accounts }) => accounts.map(({ address }) => address));

function found(to: readonly string[]): readonly string[] {
  const authority = harrowmere({ protocols: ["cpca-2022"] });
  return findingsOf(unassessedAccount, { when: "", message: message({ to }), authority, expected: [] })
    .map(({ level, people: concerned }) => `${level} ${concerned.join()}`)
    .sort();
}

describe("unassessed-account", () => {
  it.each(accountCases)("finds what it has to when $when", (row) => {
    const { found: got, expected } = compared(unassessedAccount, row);
    expect(got).toEqual(expected);
  });

  it("is off where no adopted protocol speaks of accounts", () => {
    const row = { when: "", message: message({ to: ["amina@homenet.example"] }), expected: [] };
    expect(findingsOf(unassessedAccount, row)).toEqual([]);
  });

  it("names the approved account to use instead", () => {
    const row = { ...accountCases[0]!, message: message({ to: ["amina@homenet.example"] }) };
    expect(findingsOf(unassessedAccount, row)[0]?.saw.values["approved"]).toBe(
      "amina.rahman@harrowmere.example",
    );
  });

  it("finds the same whatever the order, the case and the display names of recipients", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(addresses), (to) => {
        const shouted = to.map((address) => `Somebody Else <${address.toUpperCase()}>`);
        expect(found(shouted)).toEqual(found([...to].sort()));
      }),
    );
  });
});
