import { describe, expect, it } from "vitest";
import type { AccountView } from "../../../api/index.ts";
import { accountStateOf, isAssessable } from "./account-state.ts";

function council(standing: AccountView["standing"], expires?: string): AccountView {
  const assessment = { outcome: "passed" as const, ...(expires === undefined ? {} : { expires }) };
  return { address: "a@b.example", kind: "council", standing, assessment };
}

const ours: AccountView = {
  address: "a@ca.example",
  kind: "authority",
  standing: "approved",
  assessment: null,
};

describe("an account", () => {
  it.each([
    [council("approved", "2026-11-22"), "expiring"], // its last day
    [council("approved", "2026-12-22"), "expiring"], // in 30 days
    [council("approved", "2026-12-23"), "assessed"], // in 31
    [council("approved"), "assessed"], // without an end
    [council("expired", "2026-11-21"), "expired"],
    [council("pending"), "pending"],
    [council("failed"), "failed"],
    [ours, "authority"],
    [{ ...ours, kind: "personal", standing: "personal" } as const, "personal"],
  ] as const)("%j is %s on 22 November 2026", (account, state) => {
    expect(accountStateOf(account, "2026-11-22")).toBe(state);
  });

  it("is assessed where it is of a council or a business, and only there", () => {
    const kinds = ["authority", "council", "business", "personal"] as const;
    expect(kinds.filter((kind) => isAssessable({ ...ours, kind }))).toEqual(["council", "business"]);
  });
});
