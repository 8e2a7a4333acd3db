import { describe, expect, it } from "vitest";
import { readSentences } from "./index.ts";
import type { LeadIn } from "./lead-in.ts";
import { leadInOf, leadsIn } from "./lead-in.ts";

describe("leadInOf", () => {
  it.each<readonly [string, LeadIn]>([
    ["I have asked the team to", "open"],
    ["We will", "open"],
    ["If the Board agrees in March", "open"],
    ["Ideas from the meeting", "muting"],
    ["Actions for me", "muting"],
    ["Heads of terms (not agreed)", "muting"],
    ["Your suggestions and our answers", "neutral"],
    ["What happens now", "neutral"],
    ["The actions we agreed", "neutral"],
  ])("knows how %j bears on the items below it", (sentence, bearing) => {
    expect(leadInOf(sentence)).toBe(bearing);
  });

  it("takes a list to be led in by a colon, or by a clause that goes on in it", () => {
    expect(leadsIn("What happens now:")).toBe(true);
    expect(leadsIn("I have asked them to")).toBe(true);
    expect(leadsIn("It was a good meeting.")).toBe(false);
  });
});

describe("the items of a list", () => {
  const kindsIn = (text: string): readonly string[] => readSentences(text).map(({ kind }) => kind);

  it.each([
    ["We will:\n\n- mend the gate\n- pay for the hinges", ["obligation", "obligation"]],
    ["You must\n\n- stop the works by Friday\n- move the skips", ["instruction", "instruction"]],
    ["If you sign by Friday:\n\n- we will mend the gate", ["obligation"]],
    ["The following is agreed:\n\n1. We will mend the gate.", ["obligation"]],
  ])("bind with their lead-in, or for themselves: %j", (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it.each([
    "I have asked the team to:\n\n- stop the works by Friday\n- move the skips",
    "I am going to:\n\n- ring the haulier's yard on Monday",
    "You asked us to\n\n- stop the works by Friday\n- pay for the gate",
    "If the Board agrees in March:\n\n- we will mend the gate",
    "Ideas from the meeting:\n\n- the Authority will mend the gate",
    "Actions for me:\n\n- Ring the haulier's yard on Monday",
  ])("bind nobody under a lead-in that takes their force: %j", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
