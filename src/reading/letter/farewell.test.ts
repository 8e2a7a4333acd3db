import { describe, expect, it } from "vitest";
import { isFarewell, isLeave } from "./farewell.ts";

describe("isFarewell", () => {
  it.each([
    "Yours sincerely,",
    "Yours",
    "I remain, yours ever",
    "Yr obedient servant",
    "With every good wish,",
    "With love and sympathy",
    "Kind regards, Alice Mott",
    "All the very best for the exams,",
    "With all good wishes for his new school,",
    "Take care",
    "Speak soon",
    "Cofion gorau / Best wishes",
    "Yn gywir",
  ])("knows %s", (line) => {
    expect(isFarewell(line)).toBe(true);
  });

  it.each([
    "Thank you. We will pay.",
    "Thanks for the map of the new road",
    "Best of all is the lake",
    "Yours is the flat on the left",
    "Your letter came",
    "Love / hate",
    "Hwylio clwb",
    "Sincerely I cannot say",
    "",
  ])("takes no other line for one: %s", (line) => {
    expect(isFarewell(line)).toBe(false);
  });
});

describe("isLeave", () => {
  it.each([
    ["Have a good season,", true],
    ["See you on the pier on Sunday,", true],
    ["Wexmoor,", false],
    ["we met, and then,", false],
    ["We will pay for the gate.", false],
  ])("is right of %s", (line, is) => {
    expect(isLeave(line)).toBe(is);
  });
});
