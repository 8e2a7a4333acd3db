import { describe, expect, it } from "vitest";
import { committedPage, coveragePage } from "./coverage.ts";

describe("docs/coverage.md", () => {
  it("is what the data gives (npx tsx tools/coverage.ts writes it)", () => {
    expect(committedPage()).toBe(coveragePage());
  });
});
