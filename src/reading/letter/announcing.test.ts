import { describe, expect, it } from "vitest";
import { announcedBy } from "./announcing.ts";

describe("announcedBy", () => {
  it.each([
    "The notice on the gate reads:",
    "Your lease says, at clause 4:",
    "Highways have replied:",
    "They said this on the phone:",
    "I wrote to the company, which replied:",
    "The operator's answer was as follows.",
    "The company's statement in full:",
    "Extract from the minutes of 4 June:",
    "Here is the reply I had from the operator.",
    "This is what Estates said when I asked.",
    "I got the following answer from Estates.",
    "I have been told the following by the agency:",
    "The company wrote to me on 3 May in these terms.",
    "I propose the following motion for July:",
    "Option A:",
    "Officer comment:",
  ])("hears others next after %s", (sentence) => {
    expect(announcedBy(sentence)).toBe("words");
  });

  it.each(["I have pasted their reply below.", "See the contractor's e-mail, which I copy here."])(
    "looks for a letter of others below %s",
    (sentence) => {
      expect(announcedBy(sentence)).toBe("letter");
    },
  );

  it.each([
    "As I said on the phone:",
    "As promised:",
    "I am writing to tell you the following:",
    "Our reply to your claim is as follows.",
    "My reply to the company's letter:",
    "The Authority's decision is as follows:",
    "In answer to your letter of 3 May:",
    "Having read the company's letter, I can tell you this:",
    "Here are the terms of the grant:",
    "You asked:",
    "Q.",
    "I have read the surveyor's report.",
    "From next month:",
  ])("hears the writer go on after %s", (sentence) => {
    expect(announcedBy(sentence)).toBe("own");
  });
});
