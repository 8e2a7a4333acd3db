import { describe, expect, it } from "vitest";
import { faultOf, hintFor } from "./reason-words.ts";

describe("a reason", () => {
  it("is missing when it is empty or blank; a report may be empty", () => {
    expect(faultOf("", "give-reason")).toBe("Write a reason first.");
    expect(faultOf(" \n", "give-lawful-basis")).toBe("Write a reason first.");
    expect(faultOf("", "report-false-alarm")).toBeNull();
  });

  it("holds 500 characters, and says how many are too many", () => {
    expect(faultOf("x".repeat(500), "give-reason")).toBeNull();
    expect(faultOf("x".repeat(501), "give-reason")).toBe("Too long: please take out 1 or more characters.");
  });

  it("counts what would be kept, and says for how long it holds", () => {
    expect(hintFor(" abc ", "give-reason")).toBe(
      "3 of 500 characters. We ask again if you change the message or who receives it.",
    );
  });
});
