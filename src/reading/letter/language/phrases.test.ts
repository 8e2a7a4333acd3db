import { describe, expect, it } from "vitest";
import { sentenceCases } from "../sentences.cases.ts";
import { withoutQuotations } from "../quotations.ts";
import { withAuthorityNamed } from "./authority-names.ts";
import { phrasePatterns, phrasesIn } from "./phrases.ts";
import { wordsOf } from "./words.ts";

const taken = new Map<string, string>();
for (const { text } of sentenceCases)
  for (const { pattern } of phrasesIn(withAuthorityNamed(wordsOf(withoutQuotations(text)), [])))
    taken.set(pattern, text);

describe("the set phrases", () => {
  it.each(phrasePatterns)("take a sentence of the cases by the row: %s", (pattern) => {
    expect(taken.has(pattern)).toBe(true);
  });

  it("stand once each", () => {
    expect(new Set(phrasePatterns).size).toBe(phrasePatterns.length);
  });

  it.each([
    ["nothing before them denies them", "The job is yours.", 1],
    ["denied, they are left alone", "I never said the job is yours.", 0],
  ])("promise when %s", (_, text, found) => {
    expect(phrasesIn(wordsOf(text)).filter(({ kind }) => kind === "obligation")).toHaveLength(found);
  });
});
