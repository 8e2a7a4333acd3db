import { describe, expect, it } from "vitest";
import type { ClauseRef, Finding } from "../message/index.ts";
import { say, sayCheck, sayClause, sayFailure, sayLevel, sayOutcome, sayRemedy } from "./say.ts";

const ruling: ClauseRef = { protocol: "part-5.5", clause: "14.1" };

function finding(fields: Partial<Finding>): Finding {
  return {
    check: "sharing-without-consent",
    level: "hold",
    clauses: [],
    saw: { phrase: "", values: {} },
    about: [],
    people: [],
    originator: null,
    remedies: ["report-false-alarm"],
    ...fields,
  };
}

describe("a phrase", () => {
  it("that has no words is its own name, also where every object has a thing of that name", () => {
    expect(say({ phrase: "no.such.phrase", values: {} })).toBe("no.such.phrase");
    expect(say({ phrase: "toString", values: {} })).toBe("toString");
  });
});

describe("a heading", () => {
  it.each([
    [sayCheck("blind-copy"), "Blind copy"],
    [sayLevel("prompt"), "Please confirm"],
    [sayOutcome("hold"), "This message cannot go yet."],
    [sayFailure("ERR_OUT_OF_TIME"), "We could not check this message in time."],
  ])("is in words: %s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe("a clause", () => {
  it.each([
    [ruling, "protocol 5.5, clause 14.1"],
    [{ protocol: "sefton", clause: "69" }, "protocol, paragraph 69"],
    [{ protocol: "cpca-2022", clause: "4.14" }, "protocol of 2022, clause 4.14"],
    [{ protocol: "cpca-2022", clause: "report 4.4" }, "report of June 2022, 4.4"],
    [{ protocol: "local", clause: "blind-copy" }, "your authority's rule"],
    [{ protocol: "Borough code", clause: "7" }, "Borough code, clause 7"],
    [{ protocol: "toString", clause: "7" }, "toString, clause 7"],
  ])("%j is called %s", (clause, expected) => {
    expect(sayClause(clause)).toBe(expected);
  });
});

describe("a remedy", () => {
  it("names whom it is about, all of them, and nobody where nobody is known", () => {
    expect(sayRemedy("remove-recipient", finding({ about: ["a@oak.example", "b@oak.example"] }))).toBe(
      "Remove a@oak.example, b@oak.example.",
    );
    expect(sayRemedy("remove-recipient", finding({ about: [] }))).toBe("Remove the recipient.");
  });

  it("cuts a long name where it is told to", () => {
    expect(sayRemedy("remove-recipient", finding({ about: ["abcdefghij"] }), 6)).toBe("Remove abcde….");
  });

  it.each([
    [[ruling], "who decides (protocol 5.5, clause 14.1)"],
    [[{ protocol: "part-5.5", clause: "12.8" }], "local procedure"],
    [[{ protocol: "sefton", clause: "14.1" }], "local procedure"],
    [[{ protocol: "sefton", clause: "69" }, ruling], "who decides (protocol 5.5, clause 14.1)"],
  ])("by which %j is referred says whose procedure it is", (clauses, words) => {
    const saw = { phrase: "", values: { originator: "Cllr Rahman" } };
    expect(sayRemedy("refer-to-monitoring-officer", finding({ clauses, saw }))).toContain(words);
  });

  it("falls back on its last wording where the finding names nobody", () => {
    expect(sayRemedy("refer-to-monitoring-officer", finding({}))).toBe("Refer it to the Monitoring Officer.");
  });
});
