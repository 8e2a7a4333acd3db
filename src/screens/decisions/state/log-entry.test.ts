import { describe, expect, it } from "vitest";
import type { AuditEntry } from "../../../api/index.ts";
import { sayEntry } from "./log-entry.ts";

const by = { id: "o3", name: "Nora Pell" };
const officer = { id: "o2", name: "Grace Lindon" };
const deputies = [
  { id: "o4", name: "Idris Vaughan" },
  { id: "o5", name: "Una Dray" },
];
const reason = "On leave until 3 June.";

function entry(kind: string, facts: AuditEntry["facts"], said: AuditEntry["said"]): AuditEntry {
  return { n: 7, at: "2026-11-22T09:30:00Z", kind, about: null, facts, said, hash: "" };
}

const absence = (isAbsent: boolean, said: AuditEntry["said"]): AuditEntry =>
  entry("authority.absence", { isAbsent }, said);

describe("a check that was made more or less strict, on the log", () => {
  it("says which check, how strict it is from then on, by whom and why", () => {
    const facts = { check: "blind-copy", level: "inform" };
    expect(sayEntry(entry("authority.level-changed", facts, { by, words: "Too many alarms." }))).toEqual({
      title: "A check was made more or less strict",
      by: "Nora Pell",
      words: "Too many alarms.",
      more: "Blind copy: Informs",
    });
  });

  it("says that a check is as the protocol has it again", () => {
    const facts = { check: "blind-copy", level: "protocol" };
    expect(sayEntry(entry("authority.level-changed", facts, null)).more).toBe(
      "Blind copy: As the protocol has it",
    );
  });

  it("says what is left of it where its words were erased, or a level is not known", () => {
    const facts = { check: "blind-copy", level: "later" };
    expect(sayEntry(entry("authority.level-changed", facts, null))).toMatchObject({ words: null, more: "" });
  });
});

describe("an absence on the log", () => {
  it("says who is away, until when as it was written, and who stands in", () => {
    expect(sayEntry(absence(true, { by, words: reason, officer, deputies }))).toEqual({
      title: "Grace Lindon was recorded as away",
      by: "Nora Pell",
      words: reason,
      more: "Meanwhile Idris Vaughan and Una Dray can decide.",
    });
  });

  it("says that nobody stands in where there is no deputy", () => {
    expect(sayEntry(absence(true, { by, words: reason, officer, deputies: [] })).more).toBe(
      "There is no deputy, so nobody else can decide.",
    );
  });

  it("says who is back, and that they decide again by themselves needs no word", () => {
    expect(sayEntry(absence(false, { by: officer, words: "Back.", officer, deputies }))).toEqual({
      title: "Grace Lindon was recorded as back",
      by: "Grace Lindon",
      words: "Back.",
      more: "",
    });
  });

  it("of an older log, which keeps no names of the office, says what is there", () => {
    const old = absence(true, { by, words: reason, monitoringOfficer: "o2" });
    expect(sayEntry(old)).toMatchObject({
      title: "The Monitoring Officer was recorded as away",
      words: reason,
      more: "",
    });
  });

  it("that ended with another Monitoring Officer was recorded by nobody, and one that was erased names nobody", () => {
    expect(sayEntry(absence(false, null)).title).toBe(
      "An absence ended: there is another Monitoring Officer",
    );
    expect(sayEntry(absence(true, null))).toEqual({
      title: "The Monitoring Officer was recorded as away",
      by: null,
      words: null,
      more: "",
    });
  });
});

describe("any other entry of the log", () => {
  it.each([
    ["request.granted", {}, "An originator agreed"],
    ["authority.brought-in", { as: "member" }, "A list of people was brought in"],
    ["authority.brought-in", { as: "account" }, "An account was added"],
    ["authority.bring-in-undone", {}, "A list that was brought in was undone"],
    ["authority.bring-in-undone", { as: "account" }, "An account that was added was taken out"],
    ["something.new", {}, "something.new"],
  ])("%s with %j is %s, and shows nobody's words", (kind, facts, title) => {
    expect(sayEntry(entry(kind, facts, { by, words: "Secret." }))).toEqual({
      title,
      by: "Nora Pell",
      words: null,
      more: "",
    });
  });
});
