import { describe, expect, it } from "vitest";
import { readSentences } from "../../../src/reading/letter/index.ts";
import { batchesIn, type Labelled } from "../../support/letters/batches.ts";
import { percent, tallyLine } from "../../support/letters/score.ts";
import { sentenceFigures, type SentenceFigures } from "../../support/letters/score-sentences.ts";
import { marks } from "./reached.ts";

function readHere({ text, kinds: labels }: Labelled) {
  const found = [...new Set(readSentences(text).map(({ kind }) => kind))];
  const about = { phenomenon: "unseen", register: "mail", part: "held-out" } as const;
  return { sentence: { id: text, text, labels, ...about }, found };
}

function lineOf(name: string, { macroF1, falseAlarms }: SentenceFigures): string {
  return `Sentences, ${name}: macro F1 ${percent(macroF1)}, false alarms ${percent(falseAlarms)}`;
}

describe("the reader of sentences, on batches that nothing learned from", () => {
  const batches = batchesIn(new URL("unseen/", import.meta.url)).map(({ name, sentences }) => ({
    name,
    read: sentences.map(readHere),
  }));
  const read = batches.flatMap((batch) => batch.read);
  const figures = sentenceFigures(read);

  it("has three thousand sentences and more to be measured by", () => {
    expect(read.length).toBeGreaterThan(3_500);
    expect(read.filter(({ sentence }) => sentence.labels.length === 0).length).toBeGreaterThan(1_900);
  });

  it("is no worse than it was", () => {
    const kinds = Object.entries(figures.byKind).map(([kind, tally]) => tallyLine(`  ${kind}`, tally));
    const each = batches.map((batch) => lineOf(batch.name, sentenceFigures(batch.read)));
    console.log([lineOf("unseen", figures), ...kinds, ...each].join("\n"));
    expect(figures.macroF1).toBeGreaterThanOrEqual(marks.sentencesUnseen.reached);
    expect(figures.falseAlarms).toBeLessThanOrEqual(marks.unseenFalseAlarms.reached);
  });
});
