import { describe, expect, it } from "vitest";
import { rowFor, transitionTable } from "./transition-table.ts";

/** The outward contract's section 5, arrow by arrow. */
const arrows = [
  "requested → granted",
  "requested → refused",
  "requested → lapsed",
  "requested → withdrawn",
  "informed → granted",
  "informed → objected",
  "informed → lapsed",
  "informed → withdrawn",
  "granted → revoked",
  "refused → referred",
  "lapsed → referred",
  "objected → referred",
  "referred → determined-share",
  "referred → determined-do-not-share",
];

describe("the transition table", () => {
  it("holds the contract's arrows and no other", () => {
    expect(transitionTable.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual([...arrows].sort());
  });

  it("says once what an event does in a state", () => {
    const keys = transitionTable.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("names somebody for every row", () => {
    for (const row of transitionTable) expect(row.by.length, row.event).toBeGreaterThan(0);
  });

  it("leaves grants and refusals to the originator, determinations to the Monitoring Officer or a deputy", () => {
    for (const { event, by } of transitionTable) {
      if (["grant", "refuse", "revoke"].includes(event)) expect(by).toEqual(["originator"]);
      if (event.startsWith("determine")) expect(by).toEqual(["monitoring-officer", "deputy"]);
    }
  });

  it("ends where the contract ends", () => {
    const sources = new Set(transitionTable.map(({ from }) => from));
    const ends = transitionTable.map(({ to }) => to).filter((to) => !sources.has(to));
    expect(ends.sort()).toEqual([
      "determined-do-not-share",
      "determined-share",
      "revoked",
      "withdrawn",
      "withdrawn",
    ]);
  });

  it("gives no row for what is not in it", () => {
    expect(rowFor("withdrawn", "grant")).toBeNull();
    expect(rowFor("requested", "refer")).toBeNull();
  });
});
