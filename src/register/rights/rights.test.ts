import { describe, expect, it } from "vitest";
import { rightsByHand } from "../../../test/support/register/rights-page.ts";
import { isAllowed, mayDo, mayEverDo, statesOf } from "./index.ts";
import { callerKinds, rightsTable, type RecordState } from "./rights-table.ts";

const operations = [...new Set(rightsTable.map(({ operation }) => operation))];
const states: readonly RecordState[] = [...new Set(rightsTable.flatMap((row) => row.in))];

describe("the table of rights", () => {
  it("says in every cell what docs/register-rights.md says by hand", () => {
    const byHand = rightsByHand();
    const cells = operations.flatMap((operation) =>
      states.flatMap((state) => callerKinds.map((kind) => ({ operation, state, kind }))),
    );
    const different = cells.filter(({ operation, state, kind }) => {
      // Without a record nobody has a part in one: an asker may there what anybody may.
      const isPart = state === "always" && (kind === "asker" || kind === "originator");
      const written = byHand.has(`${operation} ${state} ${isPart ? "no-token" : kind}`);
      return isAllowed(kind, operation, state) !== written;
    });
    expect(different).toEqual([]);
    expect(cells).toHaveLength(50 * 15 * 10);
  });

  it("names nothing on the page that the table does not know", () => {
    for (const cell of rightsByHand()) {
      const [operation, state, kind] = cell.split(" ");
      expect(operations).toContain(operation);
      expect(states).toContain(state);
      expect(callerKinds).toContain(kind);
    }
  });

  it("gives a program without a person and a caller without a token nothing but what is public", () => {
    const open = ["see-health", "see-receipt", "see-receipt-keys", "see-api"];
    for (const kind of ["app-only", "no-token"] as const)
      expect(operations.filter((operation) => mayEverDo([kind], operation))).toEqual(open);
  });

  it("gives a lookup ticket no decision", () => {
    const may = operations.filter((operation) => mayEverDo(["lookup-ticket"], operation));
    expect(may).toEqual([
      "see-health",
      "see-receipt",
      "see-receipt-keys",
      "see-api",
      "see-policy",
      "lookup",
      "report-send",
    ]);
  });

  it("denies an operation in a state for which there is no row", () => {
    expect(mayDo(callerKinds, "grant", "granted")).toBe(false);
    expect(mayDo(callerKinds, "grant")).toBe(false);
    expect(statesOf("grant")).toEqual(["requested", "informed"]);
  });
});
