import { describe, expect, it } from "vitest";
import { shipped } from "../state/checklist-draft.cases.ts";
import { assessmentIn } from "./bodies.ts";

const typed = {
  on: "2026-11-20",
  expires: "2027-11-19",
  met: '["own-7","screen-lock"]',
  note: "  Seen on the phone. ",
};

describe("an assessment", () => {
  it.each([
    ["passed", { on: "2026-11-20", expires: "2027-11-19" }],
    ["failed", { on: "2026-11-20" }],
    ["pending", {}],
  ])("that %s has the days that belong to it", (outcome, days) => {
    expect(assessmentIn({ ...typed, outcome }, shipped)).toEqual({
      outcome,
      ...days,
      checklist: shipped.version,
      met: ["screen-lock"],
      note: "Seen on the phone.",
    });
  });

  it("says nothing of a point that the checklist does not have any more", () => {
    const without = { ...shipped, points: shipped.points.filter(({ id }) => id !== "screen-lock") };
    expect(assessmentIn({ ...typed, outcome: "failed" }, without).met).toEqual([]);
  });

  it("says nothing of what was left empty", () => {
    expect(assessmentIn({ outcome: "failed", on: "2026-11-20", note: " " }, shipped)).toEqual({
      outcome: "failed",
      on: "2026-11-20",
      checklist: shipped.version,
      met: [],
    });
  });
});
