import { describe, expect, it } from "vitest";
import { readSentences } from "../../../src/reading/letter/index.ts";
import { sentencesIn } from "../../support/letters/batches.ts";
import { percent, tallyLine } from "../../support/letters/score.ts";
import { sentenceFigures } from "../../support/letters/score-sentences.ts";
import { marks } from "./reached.ts";

describe("the reader of sentences, on batches that nothing learned from", () => {
  const read = sentencesIn(new URL("unseen/", import.meta.url)).map(({ text, kinds: labels }, number) => ({
    sentence: {
      id: String(number),
      text,
      labels,
      phenomenon: "unseen",
      register: "mail" as const,
      part: "held-out" as const,
    },
    found: [...new Set(readSentences(text).map(({ kind }) => kind))],
  }));
  const figures = sentenceFigures(read);

  it("has a thousand sentences and more to be measured by", () => {
    expect(read.length).toBeGreaterThan(1_500);
    expect(read.filter(({ sentence }) => sentence.labels.length === 0).length).toBeGreaterThan(900);
  });

  it("is no worse than it was", () => {
    const kinds = Object.entries(figures.byKind).map(([kind, tally]) => tallyLine(`  ${kind}`, tally));
    const all = `macro F1 ${percent(figures.macroF1)}, false alarms ${percent(figures.falseAlarms)}`;
    console.log([`Sentences, unseen: ${all}`, ...kinds].join("\n"));
    expect(figures.macroF1).toBeGreaterThanOrEqual(marks.sentencesUnseen.reached);
    expect(figures.falseAlarms).toBeLessThanOrEqual(marks.unseenFalseAlarms.reached);
  });
});
