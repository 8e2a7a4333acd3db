import { expect, it } from "vitest";
import { isLeading } from "./ways.ts";

const asking = { remedies: ["request-consent", "remove-recipient"], level: "hold" } as const;

it.each([
  ["what a finding names first and is done at once", "show-recipient", ["show-recipient"], "hold", true],
  ["nothing of what is only to be known", "show-recipient", ["show-recipient"], "inform", false],
  [
    "nothing that stands behind what was asked, or is done by hand",
    "remove-recipient",
    asking.remedies,
    "hold",
    false,
  ],
] as const)("is shown as the way to go: %s", (_, remedy, remedies, level, isShown) => {
  expect(isLeading({ remedy, how: "does" }, { remedies, level })).toBe(isShown);
});

it("leaves what needs a form of the sender's among the others", () => {
  expect(isLeading({ remedy: "request-consent", how: "records" }, asking)).toBe(false);
});
