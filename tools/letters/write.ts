import { readFileSync, writeFileSync } from "node:fs";
import type { StatementKind } from "../../src/message/index.ts";
import { places } from "../../src/reading/letter/language/signs.ts";
import { learn, step, type Learned } from "./train.ts";
import { exampleOf, openSentences } from "./training.ts";

/** `npx tsx tools/letters/main.ts` writes the table of weights from the project's labelled sentences. */
const table = new URL("../../src/reading/letter/language/weights.ts", import.meta.url);

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];
/** A gap of this many places is written, and the next place follows. */
const furthest = 51;

function gapsOf(kept: readonly number[]): string {
  let last = -1;
  return kept
    .map((place) => {
      let gap = place - last;
      last = place;
      let written = "";
      for (; gap >= furthest; gap -= furthest) written += String.fromCharCode(40 + furthest);
      return written + String.fromCharCode(40 + gap);
    })
    .join("");
}

const lettersOf = ({ weights }: Learned, kept: readonly number[]): string =>
  kept.map((place) => String.fromCharCode(101 + (weights[place] ?? 0))).join("");

/** The table of weights as it is written. */
export function weightsText(): string {
  const examples = openSentences().map(exampleOf);
  const learned = kinds.map((kind) => learn(examples, kind));
  const kept: number[] = [];
  for (let place = 0; place < places; place++)
    if (learned.some(({ weights }) => weights[place] !== 0)) kept.push(place);
  const record = (valueOf: (each: Learned) => string): string =>
    kinds.map((kind, at) => `  ${kind}:${valueOf(learned[at] as Learned)},\n`).join("");
  return `/* Written by tools/letters/main.ts from ${String(examples.length)} labelled sentences. See tools/letters/README.md. */
import type { StatementKind } from "../../../message/index.ts";

/** What a sentence without signs weighs. */
export const biases: Readonly<Record<StatementKind, number>> = {
${record(({ bias }) => ` ${bias.toFixed(2)}`)}};

/** The weight of one letter. */
export const step = ${String(step)};

/** A gap so long is followed by the rest of it. */
export const furthest = ${String(furthest)};

/** From each place that weighs anything to the next. */
export const gaps =
  "${gapsOf(kept)}";

/** The weights of those places, in their order. */
export const weights: Readonly<Record<StatementKind, string>> = {
${record((each) => `\n    "${lettersOf(each, kept)}"`)}};
`;
}

/** The table of weights as it lies here. */
export function committedWeights(): string {
  return readFileSync(table, "utf8");
}

/** Writes the table of weights. */
export function writeWeights(): void {
  writeFileSync(table, weightsText());
}
