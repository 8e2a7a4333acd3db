import { describe, expect, it } from "vitest";
import { askingWords, doneAnyway, doneWords, words } from "../../src/screens/words.ts";

/** Every text of a table of tables. */
function textsIn(table: unknown): readonly string[] {
  if (typeof table === "string") return [table];
  return typeof table === "object" && table !== null ? Object.values(table).flatMap(textsIn) : [];
}

const texts = [...textsIn(words), ...textsIn(askingWords), ...textsIn(doneWords), doneAnyway];

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[A-Za-z]/.test(word)).length;
}

describe("every label of the screens", () => {
  it("is there to be looked at", () => {
    expect(texts.length).toBeGreaterThan(70);
  });

  it("has at most 25 words in a sentence", () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?]) /));
    expect(sentences.filter((sentence) => wordsIn(sentence) > 25)).toEqual([]);
  });

  it("is plain British English that blames nobody", () => {
    const unwanted =
      /\b(?:pursuant|hereby|whereas|herein|utili[sz]e|violation|breach|illegal|forbidden|color|recogniz|authoriz)/i;
    expect(texts.filter((text) => unwanted.test(text))).toEqual([]);
  });

  it("calls things as the glossary does", () => {
    expect(
      texts.filter((text) => /\b(?:e-?mail|plug-?in|popup|sidebar|staff|user|block)\b/i.test(text)),
    ).toEqual([]);
  });
});
