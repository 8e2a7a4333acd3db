import { describe, expect, it } from "vitest";
import { statementsIn } from "../statements.ts";

const kindsOf = (text: string, names: readonly (readonly string[])[]): readonly string[] =>
  statementsIn(text, { names }, () => true).map(({ kind }) => kind);

const harrowmere = [["harrowmere", "combined", "authority"], ["authority"]];

describe("whose deed a sentence tells of, where the authority is known by name", () => {
  it.each([
    "The county has agreed to rebuild the ford and will pay for all of it.",
    "The scheme will put right any fault at no cost to you.",
    "You gave 11,000 hours last winter and the region is in your debt.",
  ])("is others' own: %s", (text) => {
    expect(kindsOf(text, [])).toEqual(["obligation"]);
    expect(kindsOf(text, harrowmere)).toEqual([]);
  });

  it.each([
    "Every tenant in the block will receive £300 for the loss of heating.",
    "And any child already holding a pass will keep it, free, for as long as they are at the school.",
    "The rent from next quarter day will be £1,100, and will not go up again before 2030.",
    "We confirm that the Bank will not call in the overdraft before 30 September.",
  ])("is still the writer's: %s", (text) => {
    expect(kindsOf(text, harrowmere)).toEqual(["obligation"]);
  });
});

describe("words that the signs alone would take for binding", () => {
  it.each([
    [
      "the reader's wish",
      "You would like the Authority to accept that it was at fault and to compensate you.",
    ],
    ["a report's advice", "It recommends that we pay you £64,000 a year for three years."],
    ["what waits for others", "Provided that it is approved, we will sign the agreement that same week."],
    ["what somebody else decides", "Should it not, we shall be no worse friends."],
    [
      "no promise",
      "This letter carries no promise of money from us: our own programme is committed until 2027.",
    ],
    ["hearsay", "I also gather that our own staff dispute the second of those."],
    [
      "the writer's own conduct",
      "I deny that I promised him the contract or that I said that the Authority would pay.",
    ],
    ["others' refusal", "The cost was put at £61m, and no developer will accept liability for it."],
    ["comfort", "None of this was your fault."],
    ["a story", "The gritting lorry turned at the top of your lane at 4.52 and did not come down it."],
  ])("are %s: %s", (_, text) => {
    expect(kindsOf(text, harrowmere)).toEqual([]);
  });

  it.each([
    ["instruction", "The Council insists that the scaffolding come down this week."],
    ["liability", "There is no question that the Authority is liable for the whole of the loss."],
    ["obligation", "You have my word that the Authority will fund the access road, whatever the Board says."],
    ["instruction", "The committee requires the company to hand over the fault logs by noon on the 26th."],
  ])("are an %s all the same: %s", (kind, text) => {
    expect(kindsOf(text, [])).toEqual([kind]);
  });
});

describe("what was told or decided before", () => {
  it.each([
    "You promised we will be compensated.",
    "You assured us, we will be refunded.",
    "The Board agreed in May that the Authority will pay for the wall; the minutes are public.",
    "Members have agreed that the Authority will pay for the wall.",
    "As you may have read in the Gazette, the Authority will pay for the wall.",
    "As the Gazette reported, the Authority will pay for the wall.",
    "The Authority has allocated £3m to buses in its budget.",
    "The Authority has set aside £3m for cycling.",
  ])("binds nobody by being told again: %s", (text) => {
    expect(kindsOf(text, harrowmere)).toEqual([]);
  });

  it.each([
    "As you asked, the Authority will pay for the wall.",
    "As you say, the Authority will pay for the wall.",
    "As agreed, we will pay for the wall.",
    "As you will see from the plan, the Authority will pay for the wall.",
    "It is agreed that we will pay for the wall.",
    "We agreed that the Authority will pay for the wall, and it will.",
    "The Authority has awarded you £4,000.",
    "The Authority hereby allocates £400 to the club.",
    "We have set aside £400 for your wall.",
    "You promised to mend the gate and we will pay you £400.",
    "The Board agreed in May, so the Authority will pay you £400.",
  ])("binds in the writer's own words: %s", (text) => {
    expect(kindsOf(text, harrowmere)).toEqual(["obligation"]);
  });
});

describe("what is told, threatened or laid down", () => {
  it.each([
    "The Harrowmere Combined Authority has set aside £220,000 for it in this year's programme.",
    "The Board has set aside £40,000 for towpaths across the whole vale, and the list was agreed in February.",
    "You guaranteed we would have a new pump by the end of September.",
    "The developer's agreed to move the bins.",
    "We accept that change carries a cost.",
  ])("binds nobody: %s", (text) => {
    expect(kindsOf(text, harrowmere)).toEqual([]);
  });

  it.each([
    "We have set aside £6,000 for your workshop.",
    "We guarantee that you will have a new pump by September.",
    "The renewal is agreed.",
    "We'll freeze the fare.",
    "We accept that offer of £4,000.",
  ])("binds the authority: %s", (text) => {
    expect(kindsOf(text, harrowmere)).toEqual(["obligation"]);
  });

  it("takes what the authority will do instead for no promise", () => {
    const threat = "Repair the fence or the Authority will do it at your expense.";
    expect(kindsOf(threat, harrowmere)).toEqual(["instruction"]);
  });
});
