import { describe, expect, it } from "vitest";
import { carried } from "../../../test/support/build.ts";
import { compared } from "../../../test/support/check-case.ts";
import { groupConfidenceCases } from "./group-confidence.cases.ts";
import { groupConfidence } from "./group-confidence.ts";
import { groupNamedIn, isGroupsDiscussion } from "./wording.ts";

describe("group-confidence", () => {
  it.each(groupConfidenceCases)("finds what it has to when $when", (row) => {
    const { found, expected } = compared(groupConfidence, row);
    expect(found).toEqual(expected);
  });
});

const saying = (words: string) => carried({ from: "m1", subject: null, words });
const titled = (subject: string) => carried({ from: "m1", subject, words: "See below." });

describe("a carried message", () => {
  it.each([
    "At the group meeting we settled on abstaining.",
    "We ask for a recorded vote, but keep this to the group.",
    "We settled it after this evening's group meeting.",
    "This is for the group only.",
    "After Monday's group discussion we oppose the levy.",
    "What was said in group stays in group.",
    "Please keep it within the group.",
    "The group whip is two lines.",
    "LABOUR GROUP\n\nBudget amendments",
    "As discussed at group on Monday, we oppose it.",
    "Notes of the Liberal Democrat Group meeting",
    "As group agreed, we abstain on the precept.",
    "This is private to Green councillors.",
    "For Labour members only.",
    "In confidence to all Green Group members: the whip is off.",
    "In strict confidence to our group, I am standing down.",
    "In confidence to Conservative councillors: we vote for the levy.",
  ])("is a group's discussion by its words: “%s”", (words) => {
    expect(isGroupsDiscussion(saying(words))).toBe(true);
  });

  it.each([
    "[Labour Group] Budget",
    "Group meeting 5 October",
    "RE: Conservative Group - budget",
    "Budget (group only)",
    "Group notes 16 November",
  ])("is one by its subject: “%s”", (subject) => {
    expect(isGroupsDiscussion(titled(subject))).toBe(true);
  });

  it.each([
    "The working group meeting is on Friday.",
    "After the task and finish group meeting we wrote the report.",
    "The Labour Group's amendment was lost.",
    "The group of residents came to the gate.",
    "He is group manager of the depot.",
    "The choir is a green group of singers.",
    "The parents' group agreed to run the stall.",
    "Labour councillors and officers met on site.",
    "I say this in confidence to the group of experts who came.",
    "In confidence to members of the panel: the site is for sale.",
    "This is private land, and for members of the public the gate is shut.",
  ])("is none: “%s”", (words) => {
    expect(isGroupsDiscussion(saying(words))).toBe(false);
  });

  it.each([
    "Steering group meeting",
    "Group booking for the museum",
    "[Group 3] Fire drill",
    "Labour Group's amendment",
  ])("is none by its subject: “%s”", (subject) => {
    expect(isGroupsDiscussion(titled(subject))).toBe(false);
  });

  it("names one group, or none where it names several", () => {
    expect(groupNamedIn(saying("Notes of the Labour group meeting"))?.test("labour")).toBe(true);
    expect(groupNamedIn(saying("The Labour Group and the Green Group met."))).toBeNull();
    expect(groupNamedIn(saying("The group met."))).toBeNull();
  });
});
