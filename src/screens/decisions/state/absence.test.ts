import { describe, expect, it } from "vitest";
import type { Me, WhoDetermines } from "../../../api/index.ts";
import { recordable, recordsAs, sayWhoDecides } from "./absence.ts";
import { sayChange } from "./changed.ts";
import { isFormThere } from "./forms-of.ts";

const grace = { id: "o2", name: "Grace Lindon" };
const idris = { id: "o4", name: "Idris Vaughan" };
const joan = { id: "o5", name: "Joan Ellery" };

const here: WhoDetermines = { monitoringOfficer: grace, isMonitoringOfficerAbsent: false, deputies: [idris] };
const away: WhoDetermines = { ...here, isMonitoringOfficerAbsent: true };
const vacant: WhoDetermines = { ...here, monitoringOfficer: null };

describe("who decides", () => {
  it.each<readonly [string, WhoDetermines, string | null, string]>([
    ["the Monitoring Officer", here, null, "Grace Lindon decides now."],
    ["the Monitoring Officer, to themselves", here, "o2", "You decide now."],
    [
      "the Monitoring Officer, without a deputy",
      { ...here, deputies: [] },
      null,
      "Grace Lindon decides now.",
    ],
    ["a deputy", away, "o4", "Grace Lindon is recorded as away. Idris Vaughan can decide now."],
    [
      "several deputies",
      { ...away, deputies: [idris, joan] },
      "o2",
      "You are recorded as away. Idris Vaughan and Joan Ellery can decide in your place.",
    ],
    [
      "nobody else",
      { ...away, deputies: [] },
      null,
      "Grace Lindon is recorded as away, and there is no deputy. Nobody else can decide.",
    ],
    ["a deputy of nobody", vacant, null, "No Monitoring Officer is appointed. Idris Vaughan can decide now."],
    [
      "nobody",
      { ...vacant, deputies: [] },
      null,
      "No Monitoring Officer is appointed, and there is no deputy. Nobody can decide.",
    ],
  ])("is said by name: %s", (_, whoDetermines, reader, says) => {
    expect(sayWhoDecides(whoDetermines, reader)).toBe(says);
  });

  it("is told when it changes elsewhere, and only then", () => {
    const page = (whoDetermines: WhoDetermines) => ({ is: "absence", whoDetermines }) as const;
    expect(sayChange(page(here), page(away))).toMatch(/^Grace Lindon is recorded as away/);
    expect(sayChange(page(away), page({ ...away }))).toBe("");
  });
});

describe("recording an absence", () => {
  it.each<readonly [string, string, readonly string[], Me["whoDetermines"], ReturnType<typeof recordsAs>]>([
    ["the Monitoring Officer", "o2", ["monitoring-officer"], here, "own"],
    ["an administrator", "o3", ["account-administrator"], away, "other"],
    ["a deputy", "o4", ["deputy-monitoring-officer"], away, null],
    [
      "a deputy who is an administrator too",
      "o4",
      ["deputy-monitoring-officer", "account-administrator"],
      here,
      "deputy",
    ],
    ["an administrator while nobody is appointed", "o3", ["account-administrator"], vacant, null],
    ["a second Monitoring Officer, who does not count", "o9", ["monitoring-officer"], here, null],
    ["anybody else", "o1", [], here, null],
  ])("is for %s as the register has it", (_, person, offices, whoDetermines, as) => {
    const me = { person, kind: "officer", offices, whoDetermines } as unknown as Me;
    expect(recordsAs(me)).toBe(as);
  });

  it("has a form for what is not recorded yet, and none while nobody is appointed", () => {
    expect([here, away, vacant].map(recordable)).toEqual(["away", "back", null]);
    const forms = (whoDetermines: WhoDetermines): readonly string[] =>
      ["away", "back"].filter((about) => isFormThere({ is: "absence", whoDetermines }, "absence", about));
    expect([here, away, vacant].map(forms)).toEqual([["away"], ["back"], []]);
    expect(isFormThere({ is: "absence", whoDetermines: here }, "grant", "away")).toBe(false);
  });
});
