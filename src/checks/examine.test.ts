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
