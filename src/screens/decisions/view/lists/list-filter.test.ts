import { describe, expect, it } from "vitest";
import type { ConsentRequestView } from "../../../../api/index.ts";
import { filtered } from "./list-filter.ts";

function request(id: string, state: string, subject: string | null): ConsentRequestView {
  return {
    id,
    state,
    asker: { id: "o1", name: "Sam Okoye" },
    originator: { id: "m1", name: "Cllr Amara Dine" },
    shareWith: [{ id: "m2", name: "Cllr Joss Hartley" }],
    correspondence: subject === null ? null : { subject },
  } as unknown as ConsentRequestView;
}

const requests = [
  request("C-2026-0001", "requested", "Castle Street crossing"),
  request("C-2026-0002", "granted", "Bus lanes"),
  request("C-2026-0003", "referred", null),
];
const ids = (search: string, showing: "every" | "waiting" | "settled"): readonly string[] =>
  filtered(requests, search, showing).map(({ id }) => id.slice(-1));

describe("a list", () => {
  it.each([
    ["", "every", ["1", "2", "3"]],
    ["", "waiting", ["1", "3"]],
    ["", "settled", ["2"]],
    ["crossing CASTLE", "every", ["1"]],
    ["hartley", "settled", ["2"]],
    ["0003", "every", ["3"]],
    ["nothing", "every", []],
  ] as const)("searched for %j and showing %s holds what fits", (search, showing, found) => {
    expect(ids(search, showing)).toEqual(found);
  });
});
