import { describe, expect, it } from "vitest";
import type { CheckId } from "../message/index.ts";
import { clauseNames, clauseOf, clausesFor, localClause, protocolById, protocols } from "./index.ts";

/** The outward contract's table of section 4, cell by cell. An empty cell: the protocol has no clause for the check. */
const contract: readonly (readonly [CheckId, string, string, string, string])[] = [
  ["sharing-without-consent", "14.1, 12.8", "", "4.14", "69, 67"],
  ["blind-copy", "14.1", "", "", "69"],
  ["binding-letter", "14.4, 4.2", "11", "", "72"],
  ["letter-not-in-officers-name", "14.2, 14.3", "11", "", "70, 71"],
  ["capacity-not-stated", "14.5", "", "", "73, 74"],
  ["unassessed-account", "", "", "report 4.3, report 4.4", ""],
  ["confidence", "12.5, 12.7", "7, 11", "4.8, 5.2, 5.3", "66"],
  ["group-confidence", "11.6, 12.6", "9", "", "41, 65"],
  ["junior-officer", "6.6", "", "3.6, 4.6, 4.7", ""],
  ["political-use", "16.1, 16.3, 13.6", "9", "9.2", "53, 79"],
  ["media-contact", "13.1, 13.4, 13.6", "", "7.1, 7.3", ""],
  ["free-time", "6.10", "5", "3.5", ""],
];
const ids = ["part-5.5", "part-5.3", "cpca-2022", "sefton"] as const;
const cells = contract.flatMap(([check, ...columns]) =>
  columns.map((cited, column) => ({ check, protocol: ids[column] ?? "", cited })),
);

describe("clausesFor", () => {
  it.each(cells)("cites [$cited] of $protocol for $check", ({ check, protocol, cited }) => {
    const expected = cited === "" ? [] : cited.split(", ").map((clause) => ({ protocol, clause }));
    expect(clausesFor([protocol], check)).toEqual(expected);
  });

  it("cites every adopted protocol, in the order of adoption", () => {
    expect(clausesFor(["sefton", "part-5.5"], "blind-copy")).toEqual([
      { protocol: "sefton", clause: "69" },
      { protocol: "part-5.5", clause: "14.1" },
    ]);
  });

  it("cites a protocol once that the authority file names twice", () => {
    expect(clausesFor(["sefton", "sefton"], "blind-copy")).toHaveLength(1);
  });

  it("cites nothing of a protocol it does not know", () => {
    expect(clausesFor(["elsewhere", "local"], "blind-copy")).toEqual([]);
  });
});

describe("clauseOf", () => {
  it("finds every clause that is cited", () => {
    for (const { check } of cells)
      for (const ref of clausesFor(ids, check)) expect(clauseOf(ref)?.checks).toContain(check);
  });

  it("gives the provision on entitlement where cpca-2022 has two numbered 4.8", () => {
    expect(clauseOf({ protocol: "cpca-2022", clause: "4.8" })?.occurrence).toBe(2);
  });

  it("cites a local rule by the name of its check", () => {
    expect(localClause("blind-copy")).toEqual({ protocol: "local", clause: "blind-copy" });
  });

  it("knows no clause of a local rule, of an unknown protocol or of an unknown number", () => {
    expect(clauseOf(localClause("blind-copy"))).toBeNull();
    expect(clauseOf({ protocol: "elsewhere", clause: "14.1" })).toBeNull();
    expect(clauseOf({ protocol: "sefton", clause: "14.1" })).toBeNull();
  });
});

describe("the protocols", () => {
  it("are found by the id the authority file uses", () => {
    for (const id of ids) expect(protocolById(id)?.id).toBe(id);
    expect(protocolById("part-5")).toBeNull();
  });

  it("name every clause that a protocol of one's own can be composed of, each once", () => {
    const names = clauseNames();
    expect(names).toEqual(
      expect.arrayContaining(["part-5.5 14.1", "part-5.3 11", "cpca-2022 report 4.3", "sefton 69"]),
    );
    expect(new Set(names).size).toBe(protocols.reduce((sum, { clauses }) => sum + clauses.length, 0));
    expect(names.length).toBe(new Set(names).size);
  });

  it("give each clause one number, at least one check, a short title and one sentence", () => {
    for (const { clauses } of protocols) {
      expect(new Set(clauses.map(({ number }) => number)).size).toBe(clauses.length);
      for (const { checks, title, rule } of clauses) {
        expect(checks.length, title).toBeGreaterThan(0);
        expect(title.split(" ").length, title).toBeLessThanOrEqual(8);
        expect(rule, title).toMatch(/^[A-Z][^.!?]*(?:(?<=\d)\.\d[^.!?]*)*\.$/);
      }
    }
  });
});
