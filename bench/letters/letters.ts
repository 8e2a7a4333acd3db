import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Letters from "../../src/reading/letter/index.ts";
import { sentenceFigures } from "../../test/support/letters/score-sentences.ts";
import { percent } from "../../test/support/letters/score.ts";
import { labelledSentences, type LabelledSentence } from "../../test/support/letters/sentences.ts";
import { built } from "../built.ts";
import { table, type Row } from "../table.ts";
import { bayes } from "./peers/bayes.ts";
import { compromise } from "./peers/compromise.ts";
import { keywordList } from "./peers/keywords.ts";
import type { Lesson, Peer } from "./peers/peer.ts";
import { wink } from "./peers/wink.ts";

async function ours(): Promise<Peer> {
  const { readSentences } = (await built("src/reading/letter/index.ts")) as typeof Letters;
  return { name: "ours", over: () => (text) => readSentences(text).map(({ kind }) => kind) };
}

const peers: readonly Peer[] = [keywordList, compromise, wink, bayes];

const blind = join(import.meta.dirname, "../../test/corpus/letters");

/** All sentences are read again and again for so long: a reader is optimised as it runs, and much mail is a long run. */
const warmMs = 3000;

/** Milliseconds for 10,000 characters: the best of the runs over all sentences. */
function msPer10k(lessons: readonly Lesson[], read: (text: string, at: number) => unknown): number {
  const characters = lessons.reduce((sum, { text }) => sum + text.length, 0);
  const begun = performance.now();
  let best = Infinity;
  for (let run = 0; run < 3 || performance.now() - begun < warmMs; run++) {
    const start = performance.now();
    lessons.forEach(({ text }, at) => read(text, at));
    best = Math.min(best, performance.now() - start);
  }
  return (best / characters) * 10_000;
}

interface Figures {
  readonly name: string;
  readonly f1: number;
  readonly alarms: number;
  readonly ms: number;
}

function figuresOf(peer: Peer, sentences: readonly LabelledSentence[]): Figures {
  const lessons = sentences.map(({ text, labels }) => ({ text, kinds: labels }));
  const read = peer.over(lessons);
  const { macroF1, falseAlarms } = sentenceFigures(
    sentences.map((sentence, at) => ({ sentence, found: read(sentence.text, at) })),
  );
  return { name: peer.name, f1: macroF1, alarms: falseAlarms, ms: msPer10k(lessons, read) };
}

const times = (our: number, their: number): string => `${(our / their).toFixed(2)} x`;

/**
 * Ours beside what one could pick today, on labelled sentences that nobody made rules from: macro F1, false alarms on
 * harmless ones, time for 10 kB. The sentences of another folder where one is said.
 */
export async function benchLetters(folder = blind): Promise<readonly Row[]> {
  const all = labelledSentences(join(folder, "sentences.jsonl"));
  // The open half is looked at by who works on the reader, so that it no longer tells how new language is read.
  const sentences = all.filter(({ part }) => part !== "open");
  const own = figuresOf(await ours(), sentences);
  const others = peers.map((peer) => figuresOf(peer, sentences));
  const rows = (
    what: string,
    key: "f1" | "alarms" | "ms",
    show: (figure: number) => string,
    demand: string,
  ): readonly Row[] =>
    others.map((other) => ({
      what: `${what}, ${String(sentences.length)} sentences`,
      ours: show(own[key]),
      peer: `${other.name} ${show(other[key])}`,
      ratio: times(own[key], other[key]),
      demand,
    }));
  return [
    ...rows("binding language: macro F1", "f1", percent, ">= 90 %"),
    ...rows("binding language: false alarms", "alarms", percent, "<= 2 %"),
    ...rows("binding language: ms per 10 kB", "ms", (ms) => ms.toFixed(2), "<= 5"),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const at = process.argv.indexOf("--data");
  console.log(table(await benchLetters(at === -1 ? undefined : process.argv[at + 1])));
}
