import { describe, expect, it } from "vitest";
import { openSentences } from "./training.ts";
import { committedWeights, weightsText } from "./write.ts";

describe("the table of weights", () => {
  it("is what the labelled sentences give (npx tsx tools/letters/main.ts writes it)", () => {
    expect(committedWeights()).toBe(weightsText());
  });

  it("is learned from thousands of sentences, most of them harmless", () => {
    const sentences = openSentences();
    expect(sentences.length).toBeGreaterThan(4_000);
    expect(sentences.filter(({ kinds }) => kinds.length === 0).length).toBeGreaterThan(sentences.length / 2);
  });
});
