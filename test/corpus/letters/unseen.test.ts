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

/** Batches as they come, and one that was written to be hard. */
const measures = [
  ["unseen", "unseen/", marks.sentencesUnseen, marks.unseenFalseAlarms],
  ["unseen and hard", "unseen/hard/", marks.sentencesHard, marks.hardFalseAlarms],
] as const;

describe.each(measures)("the reader of sentences, %s", (name, folder, f1, falseAlarms) => {
  const batches = batchesIn(new URL(folder, import.meta.url)).map((batch) => ({
    name: batch.name,
    read: batch.sentences.map(readHere),
  }));
  const read = batches.flatMap((batch) => batch.read);
  const figures = sentenceFigures(read);

  it("has sentences enough to be measured by, and harmless ones among them", () => {
    expect(read.length).toBeGreaterThan(700);
    const harmless = read.filter(({ sentence }) => sentence.labels.length === 0).length;
    expect(harmless / read.length).toBeGreaterThan(0.3);
  });

  it("is no worse than it was", () => {
    const kinds = Object.entries(figures.byKind).map(([kind, tally]) => tallyLine(`  ${kind}`, tally));
    const each = batches.map((batch) => lineOf(batch.name, sentenceFigures(batch.read)));
    console.log([lineOf(name, figures), ...kinds, ...each].join("\n"));
    expect(figures.macroF1).toBeGreaterThanOrEqual(f1.reached);
    expect(figures.falseAlarms).toBeLessThanOrEqual(falseAlarms.reached);
  });
});
