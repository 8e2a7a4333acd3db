import { describe, expect, it } from "vitest";
import type { ClauseRef, Finding, Level, Unread } from "../message/index.ts";
import { alertFor, noticeFor } from "./alert.ts";

const clause: ClauseRef = { protocol: "part-5.5", clause: "14.1" };

function finding(level: Level, fields: Partial<Finding> = {}): Finding {
  return {
    check: "blind-copy",
    level,
    clauses: [clause],
    saw: { phrase: "blind-copy.plain", values: { recipient: "Cllr Wilks" } },
    about: ["Cllr Wilks"],
    people: [],
    originator: null,
    remedies: ["show-recipient", "report-false-alarm"],
    ...fields,
  };
}

const note: Unread = { what: "plan.dwg", why: { phrase: "no-reader", values: { type: "image/vnd.dwg" } } };
const asking = { ...note, level: "prompt" } as const;
const said = "Cllr Wilks is copied blind (protocol 5.5, clause 14.1). Move Cllr Wilks from Bcc to Cc.";

describe("an alert", () => {
  it("says what was seen, the clause and the next step", () => {
    expect(alertFor([finding("hold")])).toBe(said);
  });

  it.each([
    ["another finding", [finding("prompt"), finding("prompt")], [], " Also: 1 more."],
    ["what asks unread", [finding("prompt")], [asking, asking], " Also: 2 more."],
    ["both", [finding("hold"), finding("prompt")], [asking], " Also: 2 more."],
    ["nothing that only informs", [finding("prompt"), finding("inform")], [], ""],
    ["nothing that is unread and does not ask", [finding("prompt")], [note], ""],
  ] as const)("counts %s beside it", (_what, findings, unread, also) => {
    expect(alertFor(findings, unread)).toBe(`${said}${also}`);
  });

  it("is of the first that asks, not of what only informs before it", () => {
    const other = finding("inform", { saw: { phrase: "", values: { recipient: "nobody" } } });
    expect(alertFor([other, finding("prompt")])).toBe(said);
  });

  it("has the words of the phrase where it has words of its own, else the check's, else the check's name", () => {
    const saw = (phrase: string) => ({ phrase, values: { address: "a@b.example", imitated: "c.example" } });
    const account = { check: "unassessed-account", remedies: ["report-false-alarm"] } as const;
    expect(alertFor([finding("hold", { ...account, saw: saw("account.to-imitation") })])).toContain(
      "a@b.example only looks like c.example (",
    );
    expect(alertFor([finding("hold", { ...account, saw: saw("account.other") })])).toContain(
      "a@b.example is not an approved account (",
    );
  });

  it("names the check where no clause is cited", () => {
    expect(alertFor([finding("hold", { clauses: [] })])).toContain("is copied blind (blind-copy).");
  });

  it("says what was not read where nothing else asks", () => {
    expect(alertFor([], [note, asking])).toBe(
      "We could not read plan.dwg, and a check could turn on it. Look at it yourself before you send.",
    );
  });

  it.each([
    ["nothing was found", [], []],
    ["nothing asks", [finding("inform")], [note]],
  ] as const)("is empty where %s", (_when, findings, unread) => {
    expect(alertFor(findings, unread)).toBe("");
    expect(noticeFor(findings, unread)).toBe("");
  });

  it("keeps its step while there is room for it, to the last character", () => {
    expect(alertFor([finding("hold")], [], said.length)).toBe(said);
    const brief = "Cllr Wilks is copied blind (protocol 5.5, clause 14.1).";
    expect(alertFor([finding("hold")], [], said.length - 1)).toBe(brief);
    expect(alertFor([finding("hold")], [], brief.length)).toBe(brief);
  });

  it("is cut where there is no room at all", () => {
    expect(alertFor([finding("hold")], [], 20)).toBe("Cllr Wilks is copie…");
  });
});

describe("a notice", () => {
  it.each([
    ["hold", "Send will be held: Cllr Wilks is copied blind (protocol 5.5, clause 14.1)."],
    ["prompt", "Send will ask: Cllr Wilks is copied blind (protocol 5.5, clause 14.1)."],
  ] as const)("tells what Send will do at the level %s", (level, words) => {
    expect(noticeFor([finding(level)])).toBe(words);
  });

  it("tells of what was not read", () => {
    expect(noticeFor([], [asking])).toBe(
      "Send will ask: we could not read plan.dwg, and a check could turn on it.",
    );
  });
});
