import { describe, expect, it } from "vitest";
import { askingCases, type Asked } from "./asking.cases.ts";
import { askingIn } from "./index.ts";

function askedIn(words: string): Asked {
  const asking = askingIn(words);
  if (asking === null) return "nothing";
  return asking.isPurelyFactual ? "fact" : "work";
}

describe("a member's words", () => {
  it.each(askingCases)("ask for %s: “%s”", (asked, words) => {
    expect(askedIn(words)).toBe(asked);
  });

  it("ask for the most that any of them asks, and that sentence is told", () => {
    const asking = askingIn("When does it open? Please mend the gate. Thank you for the plan.");
    expect(asking).toEqual({ isPurelyFactual: false, sentence: "Please mend the gate." });
  });

  it.each(["", " ", "?", "Tomos,", "—", "please", "Please."])(
    "ask for nothing where nothing is said: “%s”",
    (words) => {
      expect(askingIn(words)?.isPurelyFactual ?? true).toBe(true);
    },
  );

  it("are read in linear time, however they go on", () => {
    expect(askingIn("please ".repeat(50_000))).not.toBeUndefined();
    expect(askingIn(`${"can i ".repeat(50_000)}x`)).not.toBeUndefined();
    expect(askingIn(`${"you must, i want to ".repeat(20_000)}?`)).not.toBeNull();
  });
});
