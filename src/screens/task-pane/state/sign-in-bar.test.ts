import { describe, expect, it } from "vitest";
import { noStanding } from "./register-standing.ts";
import { signInBarFor } from "./sign-in-bar.ts";

describe("the bar above the message", () => {
  it.each([
    ["signed-out", null, "signed-out"],
    ["signed-out", "ERR_NOT_SIGNED_IN", "signed-out"],
    ["away", null, "away"],
    ["away", "ERR_ITEM_UNREADABLE", "away"],
    ["away", "ERR_CHECK_FAILED", "away"],
    // Why nothing was checked is that the register is out of reach.
    ["away", "ERR_POLICY_MISSING", null],
    ["signed-in", "ERR_CHECK_FAILED", null],
    ["unknown", null, null],
    ["none", "ERR_NO_REGISTER", null],
  ] as const)("of somebody who is %s, with %s, is for: %s", (who, trouble, bar) => {
    expect(signInBarFor({ register: { ...noStanding, who }, trouble })).toBe(bar);
  });
});
