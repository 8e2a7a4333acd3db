import { describe, expect, it } from "vitest";
import { matterOf, showsBusiness } from "./matter.ts";

describe("matterOf", () => {
  it.each([
    ["business", "Dear Ms Lowe,\nI agree with you that the alley is dark."],
    ["business", "Happy birthday! And yes, the council will mend your kerb."],
    ["business", "Shall we meet on Tuesday at 3pm about the tender?"],
    ["business", "The recruitment campaign brought forty applicants and the committee is pleased."],
    ["social", "Dear Mair\nI was so sorry to hear about your dad. You are in our thoughts."],
    ["social", "The pub at eight? I promise to pay for a drink."],
    ["diary", "Half past three is fine, see you there."],
    ["diary", "Could we meet at 3pm on Tuesday?"],
    ["business", "The station is on the branch line that you wrote of."],
    ["party", "The phone bank opens at six. Back me and I will bring the cake."],
    ["party", "Canvassing on Saturday: bring the leaflets and the council papers."],
  ])("is %s: %s", (matter, text) => {
    expect(matterOf(text).matter).toBe(matter);
  });

  it("takes only social and party mail for private", () => {
    expect(matterOf("Cake and punch on Sunday!").isPrivate).toBe(true);
    expect(matterOf("The invoice is here.").isPrivate).toBe(false);
  });

  it("takes what is on the letterhead for business, and what is signed in an office unless it is an occasion", () => {
    expect(matterOf("What a lovely garden.", "letterhead").matter).toBe("business");
    expect(matterOf("What a lovely garden.", "office")).toEqual({ matter: "social", isPrivate: false });
    expect(matterOf("Happy birthday!", "office").isPrivate).toBe(true);
    expect(matterOf("What a lovely garden.", "ward").isPrivate).toBe(true);
  });

  it.each([
    ["social", "Are you both free for supper on Saturday at eight?"],
    ["social", "Are you coming to the quiz at the Red Lion on Friday?"],
    ["social", "Table booked for eight. See you there."],
    ["social", "Nadolig Llawen i ti a'r teulu!"],
    ["social", "The quiz committee: drinks on Friday, and I bring the curry."],
    ["business", "Drinks on Friday? The committee is pleased with the pavement."],
    ["social", "Please send my parcel again: order 4410 was left on the pavement."],
    ["business", "I was sorry to hear of your fall on the pavement, dear Mrs Hale."],
    ["business", "Can we have supper before the board and settle the amendment?"],
    ["diary", "Working lunch on Tuesday at noon, shall I put a meeting in your diary?"],
  ])("knows an occasion of private life, whatever time it names: %s, %s", (matter, text) => {
    expect(matterOf(text).matter).toBe(matter);
  });
});

describe("the writer's own purse and home", () => {
  it.each([
    ["Please stop my library subscription and refund me.", "social", true],
    ["The tiles look splendid, so do order them. I'll pay by debit card.", "social", true],
    ["Dear Nan, the bus broke down again, so eat without us.", "social", true],
    ["I want to end my contract before the summer.", "social", true],
    ["Bring the tent back when the noise stops. Mum x", "social", true],
    ["Would you feed our cat on Monday? Its dish is by the bin.", "social", false],
    ["Has anybody handed in my grey coat?", "social", false],
  ])("make private: %s", (text, matter, isPrivate) => {
    expect(matterOf(text)).toEqual({ matter, isPrivate });
  });

  it.each([
    "Send the invoice for the repair to my account.",
    "We accept your claim, and you will have it by card.\nWe pay the rent too.",
    "Pay by card at the desk, and we will refund the fine.",
    "My deposit is back, and the council will mend the kerb.",
    "We agree to your offer.",
    "Your nan, Mrs Hale, should have her refund.",
    "I saw it from our car: the road and the wall are gone.",
    "I saw the lamp from our car, and have asked when it will be lit.",
  ])("do not make private: %s", (text) => {
    expect(matterOf(text)).toEqual({ matter: "business", isPrivate: false });
  });
});

describe("a meeting that only keeps somebody", () => {
  it.each([
    "I'm at committee until six, so start the peas.",
    "Stuck in traffic, order for me.",
    "Held up at scrutiny, so eat without me.",
    "Cabinet is running late. Save me a chair?",
  ])("is no business: %s", (text) => {
    expect(showsBusiness(text)).toBe(false);
  });

  it.each(["The committee has finished its report.", "Cabinet meets about the wall."])(
    "is business where it decides: %s",
    (text) => {
      expect(showsBusiness(text)).toBe(true);
    },
  );
});

describe("showsBusiness", () => {
  it.each([
    "Olu, I have asked whether the bay can open at six instead of seven.",
    "There were eleven potholes this morning.",
    "I will look into it and let you know.",
    "I take your point about the benches.",
    "I've passed it on and will chase them.",
    "Might I see the invoices?",
    "There were two complaints.",
  ])("sees the case in: %s", (text) => {
    expect(showsBusiness(text)).toBe(true);
  });

  it.each([
    "Can you pick up milk and the paper? Back by six.",
    "Table for six at eight on Saturday please.",
    "Thanks for the lift. Same again on Tuesday?",
    "Happy to read the second lesson on Sunday.",
    "I accept your apology, and I agree that it is best forgotten.",
    "We are planning to come, unless it is a waste of an evening.",
    "He is on ward 6, and the ward nurse says he would like grapes.",
    "Two for the game on Saturday, row F. You drive, I pay.",
    "",
  ])("sees nothing in: %s", (text) => {
    expect(showsBusiness(text)).toBe(false);
  });

  it("takes a long text for business", () => {
    expect(showsBusiness("and so on ".repeat(200))).toBe(true);
  });
});
