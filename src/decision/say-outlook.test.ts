import { describe, expect, it } from "vitest";
import { people } from "../../test/support/build.ts";
import {
  sayAdvice,
  sayCapacities,
  sayExemption,
  sayLawfulBases,
  sayNoticeAction,
  sayOfficer,
  sayTrouble,
  type Trouble,
} from "./say-outlook.ts";
import type { Remedy } from "../message/index.ts";
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

  it("is the advice and the trouble of its table", () => {
    for (const [remedy, words] of Object.entries(adviceWords))
      expect(sayAdvice(remedy as Remedy)).toBe(words);
    for (const [trouble, words] of Object.entries(troubleWords))
      expect(sayTrouble(trouble as Trouble)).toBe(words);
  });

  it("names the seven paragraphs of Schedule 12A, and no other", () => {
    expect([1, 7].map(sayExemption)).toEqual([
      "Schedule 12A, paragraph 1: about one person.",
      "Schedule 12A, paragraph 7: preventing, looking into or prosecuting a crime.",
    ]);
    expect([0, 8, -1, 1.5].map(sayExemption)).toEqual([null, null, null, null]);
  });

  it("shows an officer by name, and by post where the file has one", () => {
    const officer = { id: "o1", kind: "officer", name: "Ann Field", accounts: [] } as const;
    expect(sayOfficer(officer)).toBe("Ann Field");
    expect(sayOfficer({ ...officer, post: "Head of Transport" })).toBe("Ann Field, Head of Transport");
  });

  it.each([
    [[], 2],
    [[{ protocol: "part-5.5", clause: "12.7" }], 2],
    [[{ protocol: "cpca-2022", clause: "4.8" }], 2],
    [[{ protocol: "sefton", clause: "5.2" }], 2],
    [[{ protocol: "cpca-2022", clause: "5.2" }], 4],
    [
      [
        { protocol: "part-5.5", clause: "12.7" },
        { protocol: "cpca-2022", clause: "5.2" },
      ],
      4,
    ],
  ])("offers under %j so many lawful bases: %d", (clauses, count) => {
    const bases = sayLawfulBases(clauses);
    expect(bases).toHaveLength(count);
    expect(bases.slice(0, 2)).toEqual(["A person who may agree to it has agreed", "The law requires it"]);
  });
});
