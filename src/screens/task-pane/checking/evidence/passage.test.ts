import { describe, expect, it } from "vitest";
import { endingOf, passageAt, passageOf } from "./passage.ts";

const long = `${"before ".repeat(60)}HERE${" after".repeat(60)}`;

describe("a passage", () => {
  it("is the whole of a short text", () => {
    expect(passageOf("We will pay you. Yours", "pay")).toEqual({
      before: "We will",
      marked: "pay",
      after: "you. Yours",
      why: null,
    });
  });

  it("shows what stands around in a long text, cut between words and marked as cut", () => {
    const passage = passageOf(long, "HERE");
    expect(passage?.before).toMatch(/^… (?:before )+before$/);
    expect(passage?.after).toMatch(/^(?:after )+after …$/);
    expect(passage?.before.length).toBeLessThan(130);
  });

  it("is none where the words do not stand in the text", () => {
    expect(passageOf("We will pay you.", "refund")).toBeNull();
    expect(passageOf("We will pay you.", "")).toBeNull();
  });

  it("shows nothing invisible, and no line breaks", () => {
    expect(passageAt("a\u202e\n\nb", 0, 1).after).toBe("b");
  });

  it("does not look far for a gap between words in a text without any", () => {
    const passage = passageAt("x".repeat(1000), 500, 510);
    expect(passage.marked).toBe("x".repeat(10));
    expect(passage.before.length).toBeLessThanOrEqual(220);
  });

  it("ends where the letter ends", () => {
    expect(endingOf(`${"word ".repeat(200)}\nAmina Rahman\n\n`).before).toMatch(/^… .*word Amina Rahman$/);
  });
});
