import { describe, expect, it } from "vitest";
import type { Finding, Level, Unread } from "../message/index.ts";
import { decide, failTable, levelWhenUnreachable, whenUnreachable } from "./index.ts";

const found = (...levels: readonly Level[]) => levels.map((level) => ({ level }));
const note: Unread = { what: "plan.dwg", why: { phrase: "no-reader", values: { type: "image/vnd.dwg" } } };
const asking = { ...note, level: "prompt" } as const;

describe("decide", () => {
  it.each([
    ["send", found(), []],
    ["send", found("inform", "inform"), [note]],
    ["prompt", found("inform", "prompt"), []],
    ["prompt", found(), [note, asking]],
    ["hold", found("inform", "hold", "prompt"), [asking]],
    ["hold", found("hold"), []],
    ["prompt", found("prompt"), [note]],
  ] as const)("comes to %s by the strictest of %j and of what asks unread", (outcome, findings, unread) => {
    expect(decide(findings, unread)).toBe(outcome);
  });
});

describe("the fail table", () => {
  it("lets nothing go silently", () => {
    expect(Object.values(failTable)).not.toContain("send");
  });

  const finding = (check: Finding["check"], level: Level): Finding => ({
    check,
    level,
    clauses: [],
    saw: { phrase: "", values: {} },
    about: [],
    people: [],
    originator: null,
    remedies: ["report-false-alarm"],
  });
  const file = {
    name: "x",
    domains: ["x.example"],
    timeZone: "Europe/London",
    protocols: ["sefton"],
    people: [],
  };

  it.each([
    ["sharing-without-consent", "hold", "hold"],
    ["blind-copy", "hold", "hold"],
    ["sharing-without-consent", "inform", "inform"],
    ["binding-letter", "hold", "prompt"],
    ["free-time", "inform", "inform"],
  ] as const)("has %s, found at %s, at %s when the register cannot be asked", (check, level, expected) => {
    expect(levelWhenUnreachable(finding(check, level), file)).toBe(expected);
  });

  it("leaves it to the authority what counts when the register cannot be asked", () => {
    const own = { ...file, whenRegisterUnreachable: { "sharing-without-consent": "prompt" } } as const;
    expect(levelWhenUnreachable(finding("sharing-without-consent", "hold"), own)).toBe("prompt");
  });

  it("puts the findings into their new order, each with the ways out of its new level", () => {
    const findings = [finding("unassessed-account", "hold"), finding("sharing-without-consent", "hold")];
    const [sharing, account] = whenUnreachable(findings, file);
    expect([sharing?.check, sharing?.level]).toEqual(["sharing-without-consent", "hold"]);
    expect([account?.check, account?.level]).toEqual(["unassessed-account", "prompt"]);
    expect(sharing?.remedies).toEqual(["ask-for-release", "report-false-alarm"]);
    expect(account?.remedies).toEqual(["give-reason", "report-false-alarm"]);
    expect(
      whenUnreachable([finding("free-time", "inform"), ...findings], file).map(({ check }) => check),
    ).toEqual(["sharing-without-consent", "unassessed-account", "free-time"]);
  });
});
