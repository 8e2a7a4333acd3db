import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { StatementKind } from "../../src/message/index.ts";
import { readSentences } from "../../src/reading/letter/index.ts";
import { sentenceCases } from "../../src/reading/letter/sentences.cases.ts";
import { table, type Row } from "../table.ts";
import { kindsByKeyword } from "./keywords.ts";

interface Labelled {
  readonly text: string;
  readonly kinds: readonly StatementKind[];
}

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];

function isKind(label: string): label is StatementKind {
  return (kinds as readonly string[]).includes(label);
}

/** Sentences of a folder's `sentences.jsonl` (`{"text", "labels"}` a line); the project's own when no folder is said. */
function sentences(folder?: string): readonly Labelled[] {
  if (folder === undefined) return sentenceCases;
  const path = `${folder}/sentences.jsonl`;
  if (!existsSync(path)) throw new Error(`no ${path}`);
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => {
    const { text, labels } = JSON.parse(line) as { text: string; labels: string[] };
    return { text, kinds: labels.filter(isKind) };
  });
}

/** The mean of the F1 of the three kinds, 0 to 1. */
function macroF1(all: readonly Labelled[], found: readonly (readonly StatementKind[])[]): number {
  const f1 = (kind: StatementKind): number => {
    let right = 0;
    let wrong = 0;
    all.forEach((each, at) => {
      const wanted = each.kinds.includes(kind);
      const got = found[at]?.includes(kind) === true;
      if (wanted && got) right += 1;
      else if (wanted !== got) wrong += 1;
    });
    return (2 * right) / Math.max(2 * right + wrong, 1);
  };
  return kinds.reduce((sum, kind) => sum + f1(kind), 0) / kinds.length;
}

/** Milliseconds for 10,000 characters: the best of seven runs over all sentences, warmed up. */
function msPer10k(all: readonly Labelled[], read: (text: string) => unknown): number {
  const characters = all.reduce((sum, { text }) => sum + text.length, 0);
  let best = Infinity;
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    for (const { text } of all) read(text);
    best = Math.min(best, performance.now() - start);
  }
  return (best / characters) * 10_000;
}

interface Figures {
  readonly f1: number;
  readonly alarms: number;
  readonly ms: number;
}

function figuresOf(all: readonly Labelled[], read: (text: string) => readonly StatementKind[]): Figures {
  const found = all.map(({ text }) => read(text));
  const harmless = all.filter((each) => each.kinds.length === 0);
  const alarms = all.filter((each, at) => each.kinds.length === 0 && (found[at]?.length ?? 0) > 0);
  return { f1: macroF1(all, found), alarms: alarms.length / harmless.length, ms: msPer10k(all, read) };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const ratio = (ours: number, peer: number): string => `${(ours / peer).toFixed(2)} x`;

/** Ours beside a keyword list on labelled sentences: macro F1, false alarms on harmless ones, time for 10 kB. */
export function benchLetters(folder?: string): Promise<readonly Row[]> {
  const all = sentences(folder);
  const ours = figuresOf(all, (text) => readSentences(text).map(({ kind }) => kind));
  const peer = figuresOf(all, kindsByKeyword);
  const row = (what: string, key: keyof Figures, show: (figure: number) => string, demand: string): Row => ({
    what: `${what}, ${all.length} sentences`,
    ours: show(ours[key]),
    peer: `keyword list ${show(peer[key])}`,
    ratio: ratio(ours[key], peer[key]),
    demand,
  });
  return Promise.resolve([
    row("binding language: macro F1", "f1", percent, ">= 90 %"),
    row("binding language: false alarms", "alarms", percent, "<= 2 %"),
    row("binding language: ms per 10 kB", "ms", (ms) => ms.toFixed(2), "<= 5"),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const at = process.argv.indexOf("--data");
  console.log(table(await benchLetters(at === -1 ? undefined : process.argv[at + 1])));
}
