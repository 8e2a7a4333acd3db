import { describe, expect, it } from "vitest";
import { assessmentIn } from "./bodies.ts";

const typed = {
  on: "2026-11-20",
  expires: "2027-11-19",
  met: '["screen-lock"]',
  note: "  Seen on the phone. ",
};

describe("an assessment", () => {
  it.each([
    ["passed", { on: "2026-11-20", expires: "2027-11-19" }],
    ["failed", { on: "2026-11-20" }],
    ["pending", {}],
  ])("that %s has the days that belong to it", (outcome, days) => {
    expect(assessmentIn({ ...typed, outcome })).toEqual({
      outcome,
      ...days,
      met: ["screen-lock"],
      note: "Seen on the phone.",
    });
  });

  it("says nothing of what was left empty", () => {
    expect(assessmentIn({ outcome: "failed", on: "2026-11-20", note: " ", met: "[]" })).toEqual({
      outcome: "failed",
      on: "2026-11-20",
    });
  });
});
