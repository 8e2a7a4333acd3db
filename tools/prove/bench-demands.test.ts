import { describe, expect, it } from "vitest";
import { brokenOf, type Row } from "../../bench/table.ts";

const row = (what: string, holds?: boolean): Row => ({
  what,
  ours: "20 s",
  peer: "",
  ratio: "",
  demand: "≤ 15 s",
  ...(holds === undefined ? {} : { holds }),
});

describe("the figures of a bench that must hold", () => {
  it("are named where they do not, with what was wanted", () => {
    expect(brokenOf([row("a", true), row("  b", false), row("c")])).toBe("b: 20 s, wanted ≤ 15 s");
  });

  it("are fine where each holds, or is only to be known", () => {
    expect(brokenOf([row("a", true), row("c")])).toBeNull();
  });
});
