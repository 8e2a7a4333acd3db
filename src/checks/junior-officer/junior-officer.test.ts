import { describe, expect, it } from "vitest";
import { compared } from "../../../test/support/check-case.ts";
import { askingIn } from "./asking.ts";
import { juniorOfficerCases } from "./junior-officer.cases.ts";
import { juniorOfficer } from "./junior-officer.ts";

describe("junior-officer", () => {
  it.each(juniorOfficerCases)("finds what it has to when $when", (row) => {
    const { found, expected } = compared(juniorOfficer, row);
    expect(found).toEqual(expected);
  });
});

describe("a text", () => {
  it.each([
    "Can you have the hedge cut?",
    "Please arrange a visit for Tuesday.",
    "I would like you to write to the contractor.",
    "I'd be grateful if you would look at this.",
    "What do you think we should do?",
    "Why was my ward left out?",
    "Make sure that it is ready by noon.",
    "Peter, send somebody round today.",
    "The bench needs to be moved.",
    "Could someone ring Mrs Hale back?",
    "Your advice on this would be welcome.",
    "I was wondering if you might draft a reply.",
    "How many were there? Please also stop the works.",
    "This has been going on for weeks. When will it end?",
  ])("asks for more than facts: “%s”", (text) => {
    expect(askingIn(text)?.isPurelyFactual).toBe(false);
  });

  it.each([
    "When does the consultation close?",
    "How many responses did we have?",
    "Is the meeting in the chamber?",
    "Could you tell me who runs the depot?",
    "Please send me the minutes of June.",
    "Could you let me have a copy of the plan?",
    "Please confirm the date of the hearing.",
    "Can residents apply online?",
    "Peter, which form is it?",
    "Do you have the number of the depot?",
    "How many complaints were there in May?",
    "Just checking: is the office open on Monday?",
    "Do you know when the road opens again?",
  ])("asks for nothing but facts: “%s”", (text) => {
    expect(askingIn(text)?.isPurelyFactual).toBe(true);
  });

  it.each([
    "Thank you, that was quick.",
    "How are you?",
    "I hope you had a good weekend?",
    "Please find my form attached.",
    "Please accept my apologies for Thursday.",
    "Let me know if you need anything else.",
    "Shall I bring the plans?",
    "For your information only.",
    "The committee could meet on Tuesday.",
    "Yes please.",
    "",
  ])("asks for nothing: “%s”", (text) => {
    expect(askingIn(text)).toBeNull();
  });

  it("is read in linear time, however it goes on", () => {
    expect(askingIn("please ".repeat(50_000))).not.toBeNull();
    expect(askingIn(`${"can i ".repeat(50_000)}x`)).not.toBeUndefined();
  });
});
