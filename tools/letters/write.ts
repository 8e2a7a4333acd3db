import { readFileSync, writeFileSync } from "node:fs";
import type { StatementKind } from "../../src/message/index.ts";
import { places } from "../../src/reading/letter/language/signs.ts";
import { ofGap, ofKind, spans } from "../../src/reading/letter/language/weighing.ts";
import { packing, type Packing } from "./packing.ts";
import { learn, most, step, type Learned } from "./train.ts";
import { exampleOf, openSentences } from "./training.ts";

/** `npx tsx tools/letters/main.ts` writes the table of weights from the project's labelled sentences. */
const table = new URL("../../src/reading/letter/language/weights.ts", import.meta.url);

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];
/** Packs a gap from one place to the next: how often it holds `span`, and the rest bit by bit. */
function packGap(pack: Packing, gap: number): void {
  for (let span = gap; span >= spans; span -= spans) pack.answer(ofGap, true);
  pack.answer(ofGap, false);
  for (let bit = spans / 2; bit >= 1; bit /= 2) pack.answer(ofGap + bit, (gap & bit) > 0);
}

/** Packs a weight: whether there is one, which way it pulls, and how hard. */
function packWeight(pack: Packing, kind: number, weight: number): void {
  const first = kind * ofKind;
  pack.answer(first, weight !== 0);
  if (weight === 0) return;
  pack.answer(first + 1, weight < 0);
  for (let size = 1; size < most; size++) {
    pack.answer(first + 1 + size, Math.abs(weight) > size);
    if (Math.abs(weight) === size) return;
  }
}

function packed(kept: readonly number[], learned: readonly Learned[]): string {
  const pack = packing();
  let last = -1;
  for (const place of kept) {
    packGap(pack, place - last - 1);
    last = place;
    learned.forEach(({ weights }, kind) => {
      packWeight(pack, kind, weights[place] ?? 0);
    });
  }
  return pack.text();
}

/** The table of weights as it is written. */
export function weightsText(): string {
  const examples = openSentences().map(exampleOf);
  const learned = kinds.map((kind) => learn(examples, kind));
  const kept: number[] = [];
  for (let place = 0; place < places; place++)
    if (learned.some(({ weights }) => weights[place] !== 0)) kept.push(place);
  const record = (valueOf: (each: Learned) => string): string =>
    kinds.map((kind, at) => `  ${kind}:${valueOf(learned[at] as Learned)},\n`).join("");
  return `/* Written by tools/letters/main.ts from ${String(examples.length)} examples, the cases thrice. See tools/letters/README.md. */
import type { StatementKind } from "../../../message/index.ts";

/** What a sentence without signs weighs. */
export const biases: Readonly<Record<StatementKind, number>> = {
${record(({ bias }) => ` ${String(Math.round(bias * 100) / 100)}`)}};

/** The weight of one letter. */
export const step = ${String(step)};

/** The most that a sign weighs, in steps. */
export const most = ${String(most)};

/** How many places weigh anything. */
export const count = ${String(kept.length)};

/** Those places and their weights, packed: weighing.ts reads them. */
export const packed =
  "${packed(kept, learned)}";
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
