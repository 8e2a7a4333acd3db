import { describe, expect, it } from "vitest";
import { harrowmere, message, sentAt } from "../../test/support/build.ts";
import type { AuthorityFile } from "../people/index.ts";
import { allChecks, clausesInForce, examine } from "./index.ts";

/** An officer forwards Cllr Rahman's message to Cllr Wilk, hides an officer, and writes to a personal account. */
const everything = message({
  to: ["amina@homenet.example", "m2"],
  bcc: ["o4"],
  carried: [{ from: "m1", to: ["o3"] }],
});
const permitted = message({
  to: ["m2"],
  carried: [{ from: "m1", to: ["o3"], words: "Please share this with Cllr Wilk." }],
});

const found = (changes: Partial<AuthorityFile>, about = everything) =>
  examine(about, harrowmere(changes), [], sentAt).map(({ check, level }) => `${check} ${level}`);
const remediesAt = (level: "inform" | "prompt" | "hold"): readonly string[] =>
  examine(
    message({ to: ["m1"], bcc: ["o4"] }),
    harrowmere({ levels: { "blind-copy": level } }),
    [],
    sentAt,
  ).flatMap(({ remedies }) => remedies);

describe("which checks are on", () => {
  it.each([
    [["part-5.5"], ["sharing-without-consent hold", "blind-copy hold"]],
    [["part-5.3"], ["blind-copy hold"]],
    [["cpca-2022"], ["blind-copy hold", "unassessed-account hold"]],
    [
      ["part-5.5", "cpca-2022"],
      ["sharing-without-consent hold", "blind-copy hold", "unassessed-account hold"],
    ],
    [["one-of-its-own"], ["blind-copy hold"]],
  ])("follows the adopted protocols %j", (protocols, expected) => {
    expect(found({ protocols })).toEqual(expected);
  });

  it("follows `levels` where no adopted protocol has a clause, and cites the authority's own rule", () => {
    const changes: Partial<AuthorityFile> = {
      protocols: ["part-5.3"],
      levels: { "unassessed-account": "prompt" },
    };
    expect(found(changes)).toEqual(["blind-copy hold", "unassessed-account prompt"]);
    expect(clausesInForce(harrowmere(changes).file, "unassessed-account")).toEqual([
      { protocol: "local", clause: "unassessed-account" },
    ]);
  });

  it("knows each check once", () => {
    expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
  });

  it.each(allChecks)("turns $id off where the authority says so", ({ id }) => {
    expect(clausesInForce(harrowmere({ levels: { [id]: "off" } }).file, id)).toBeNull();
  });
});

describe("the level of a finding", () => {
  it.each(["inform", "prompt", "hold"] as const)(
    "is the authority's %s in place of the plain one",
    (level) => {
      expect(found({ levels: { "sharing-without-consent": level } }, permitted)).toEqual([
        `sharing-without-consent ${level === "hold" ? "prompt" : level}`,
      ]);
      expect(found({ levels: { "blind-copy": level } }, message({ to: ["m1"], bcc: ["o4"] }))).toEqual([
        `blind-copy ${level}`,
      ]);
    },
  );

  it("decides the order: most serious first", () => {
    expect(found({ levels: { "sharing-without-consent": "inform" } })).toEqual([
      "blind-copy hold",
      "sharing-without-consent inform",
    ]);
  });
});

describe("the ways out", () => {
  it.each([
    ["inform", ["show-recipient", "remove-recipient", "report-false-alarm"]],
    ["prompt", ["show-recipient", "remove-recipient", "give-reason", "report-false-alarm"]],
    ["hold", ["show-recipient", "remove-recipient", "ask-for-release", "report-false-alarm"]],
  ] as const)("at %s are %j", (level, expected) => {
    expect(remediesAt(level)).toEqual(expected);
  });
});

describe("the moment", () => {
  const toHolroyd = message({
    to: ["derek.holroyd@tarnvale.example"],
    draft: { deferredUntil: Date.UTC(2031, 0, 1) },
  });
  const authority = harrowmere({ protocols: ["cpca-2022"] });

  it("is when a deferred message is delivered: an assessment that has expired by then counts as expired", () => {
    expect(examine(toHolroyd, authority, [], sentAt).map(({ level }) => level)).toEqual(["prompt"]);
  });

  it("is when the message is sent, where the time of delivery has passed", () => {
    const late = message({ to: ["m5"], draft: { deferredUntil: Date.UTC(2025, 0, 1) } });
    expect(examine(late, authority, [], sentAt)).toEqual([]);
  });
});

describe("a protocol of the council's own", () => {
  const own = {
    id: "harrowmere-2027",
    title: "Working together",
    reviewedOn: "2027-05-04",
    levels: { "blind-copy": "prompt" },
    clauses: [
      { number: "3.1", title: "Sharing", rule: "Ask first.", like: ["part-5.5 14.1"] },
      { number: "3.2", title: "Copies", rule: "Copy openly.", like: ["sefton 69"] },
      { number: "5", title: "Evenings", rule: "Leave them be.", like: ["cpca-2022 3.5"] },
    ],
  } as const;
  const adopted = harrowmere({ protocols: ["harrowmere-2027"], ownProtocols: [own] });
  const evening = Date.UTC(2026, 10, 20, 21, 0);
  const numbers = (findings: ReturnType<typeof examine>) =>
    findings.map(({ check, level, clauses }) => [check, level, ...clauses.map(({ clause }) => clause)]);

  it("is cited by its own numbers, at its own levels", () => {
    const shared = message({ to: ["m2"], carried: [{ from: "m1", to: ["o3"] }] });
    expect(numbers(examine(shared, adopted, [], sentAt))).toEqual([
      ["sharing-without-consent", "hold", "3.1", "3.2"],
    ]);
    const hidden = message({ to: ["m1"], bcc: ["o4"] });
    expect(numbers(examine(hidden, adopted, [], sentAt))).toEqual([["blind-copy", "prompt", "3.2"]]);
  });

  it("reaches as far as the clauses that it is composed of", () => {
    const toOfficer = message({ from: "m1", to: ["o3"] });
    expect(numbers(examine(toOfficer, adopted, [], evening))).toEqual([["free-time", "inform", "5"]]);
    expect(examine(message({ to: ["m1"] }), adopted, [], evening)).toEqual([]);
  });

  it("is cited beside a protocol of ours that is adopted too", () => {
    const both = harrowmere({ protocols: ["part-5.5", "harrowmere-2027"], ownProtocols: [own] });
    const [finding] = examine(message({ from: "m1", to: ["o3"] }), both, [], evening);
    expect(finding?.clauses).toEqual([
      { protocol: "part-5.5", clause: "6.10" },
      { protocol: "harrowmere-2027", clause: "5" },
    ]);
  });

  it("says nothing until it is adopted", () => {
    const kept = harrowmere({ protocols: ["sefton"], ownProtocols: [own] });
    expect(examine(message({ from: "m1", to: ["o3"] }), kept, [], evening)).toEqual([]);
  });
});
