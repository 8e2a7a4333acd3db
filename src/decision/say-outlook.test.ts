import { describe, expect, it } from "vitest";
import { people } from "../../test/support/build.ts";
import { sayCapacities, sayNoticeAction } from "./say-outlook.ts";
import { adviceWords, troubleWords } from "./words/outlook.ts";

const sentences = [...Object.values(adviceWords), ...Object.values(troubleWords)];

describe("what is said in Outlook", () => {
  it.each(sentences)("is one sentence of at most 25 words: %s", (sentence) => {
    expect(sentence.split(" ").length).toBeLessThanOrEqual(25);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it("fits on the button of the information bar", () => {
    expect(sayNoticeAction().length).toBeLessThanOrEqual(30);
  });

  it("offers the capacities that the authority file knows, and a personal one", () => {
    const [, rahman, , , , , begum] = people;
    expect(sayCapacities(rahman!)).toEqual([
      "I write as Ward Member for Castle.",
      "I write as Lead Member for Transport.",
      "I write in a personal capacity.",
    ]);
    expect(sayCapacities(begum!)).toEqual(["I write in a personal capacity."]);
  });
});
