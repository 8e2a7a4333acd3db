import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAllowed, mayDo, mayEverDo, statesOf } from "./index.ts";
import { callerKinds, rightsTable, type CallerKind, type RecordState } from "./rights-table.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/register-rights.md"), "utf8");

/** What the page calls the kinds of callers, where that is not their name in the table. */
const kindByHeading: Readonly<Record<string, CallerKind>> = {
  "no token": "no-token",
  "other member": "other-member",
  "Monitoring Officer": "monitoring-officer",
  "lookup ticket": "lookup-ticket",
};

/** The tables of the page: rows of cells, the heading first. */
function tables(): readonly (readonly (readonly string[])[])[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) =>
      section
        .split("\n")
        .filter((line) => line.startsWith("|") && !line.startsWith("| ---"))
        .map((line) =>
          line
            .split("|")
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
    )
    .filter((rows) => rows.length > 0);
}

/** Every cell of the page that allows something: `operation state caller`. */
function handWritten(): ReadonlySet<string> {
  const cells = tables().flatMap(([heading = [], ...rows]) =>
    rows.flatMap(([first = "", ...rest]) =>
      rest.flatMap((cell, at) => {
        const kind = kindByHeading[heading[at + 1] ?? ""] ?? heading[at + 1] ?? "";
        if (cell === "–") return [];
        if (cell === "yes") return [`${first} always ${kind}`];
        return cell.split(", ").map((operation) => `${operation} ${first} ${kind}`);
      }),
    ),
  );
  return new Set(cells);
}

const operations = [...new Set(rightsTable.map(({ operation }) => operation))];
const states: readonly RecordState[] = [...new Set(rightsTable.flatMap((row) => row.in))];

describe("the table of rights", () => {
  it("says in every cell what docs/register-rights.md says by hand", () => {
    const byHand = handWritten();
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
    expect(cells).toHaveLength(42 * 15 * 10);
  });

  it("names nothing on the page that the table does not know", () => {
    for (const cell of handWritten()) {
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
