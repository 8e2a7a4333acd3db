import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CallerKind } from "../../../src/register/rights/index.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/register-rights.md"), "utf8");

/** What the page calls the kinds of callers, where that is not their name in the table. */
const kindByHeading: Readonly<Record<string, CallerKind>> = {
  "no token": "no-token",
  "other member": "other-member",
  "Monitoring Officer": "monitoring-officer",
  "lookup ticket": "lookup-ticket",
};

function cellsOf(line: string): readonly string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The tables of the page: rows of cells, the heading first. */
function tables(): readonly (readonly (readonly string[])[])[] {
  const sections = page.split(/^## /m).slice(1);
  const rowsOf = (section: string): readonly (readonly string[])[] =>
    section
      .split("\n")
      .filter((line) => line.startsWith("|") && !line.startsWith("| ---"))
      .map(cellsOf);
  return sections.map(rowsOf).filter((rows) => rows.length > 0);
}

/** Every cell of docs/register-rights.md that allows something, as `operation state caller`. */
export function rightsByHand(): ReadonlySet<string> {
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
