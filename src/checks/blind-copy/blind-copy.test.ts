import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { message, people } from "../../../test/support/build.ts";
import { compared, findingsOf } from "../../../test/support/check-case.ts";
import { blindCopyCases } from "./blind-copy.cases.ts";
import { blindCopyCheck } from "./blind-copy.ts";

const ids = [...people.map(({ id }) => id), "ann@elsewhere.example"];

function hidden(row: Parameters<typeof message>[0]): readonly string[] {
  return findingsOf(blindCopyCheck, { when: "", message: message(row), expected: [] })
    .map(({ about }) => about.join().toLowerCase())
    .sort();
}

describe("blind-copy", () => {
  it.each(blindCopyCases)("finds what it has to when $when", (row) => {
    const { found, expected } = compared(blindCopyCheck, row);
    expect(found).toEqual(expected);
  });

  it("finds the same whatever the order, the case and the display names of recipients", () => {
    const shout = (id: string): string => {
      const address = people.find((each) => each.id === id)?.accounts[0]?.address ?? id;
      return `Somebody <${address.toUpperCase()}>`;
    };
    fc.assert(
      fc.property(fc.subarray(ids), fc.shuffledSubarray(ids), (to, bcc) => {
        expect(hidden({ to: to.map(shout).reverse(), bcc: bcc.map(shout) })).toEqual(
          hidden({ to, bcc: [...bcc].sort() }),
        );
      }),
    );
  });

  it("finds nothing once every blind recipient is shown", () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (to, bcc) => {
        expect(hidden({ to, cc: bcc })).toEqual([]);
      }),
    );
  });
});
