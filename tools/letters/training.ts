import { readFileSync, readdirSync } from "node:fs";
import { withAuthorityNamed } from "../../src/reading/letter/language/authority-names.ts";
import { signsOf } from "../../src/reading/letter/language/signs.ts";
import { wordsOf } from "../../src/reading/letter/language/words.ts";
import { withoutQuotations } from "../../src/reading/letter/quotations.ts";
import { sentenceCases } from "../../src/reading/letter/sentences.cases.ts";
import type { StatementKind } from "../../src/message/index.ts";
import { labelledSentences } from "../../test/support/letters/sentences.ts";

/** A sentence as the trainer sees it: the places of its signs, and what it does. */
export interface Example {
  readonly places: readonly number[];
  readonly kinds: readonly StatementKind[];
}

/** A labelled sentence of the project. */
export interface Labelled {
  readonly text: string;
  readonly kinds: readonly StatementKind[];
}

const corpus = new URL("../../test/corpus/letters/", import.meta.url);
const tuning = new URL("tuning/", corpus);

const kindBy: Readonly<Record<string, StatementKind>> = {
  o: "obligation",
  l: "liability",
  i: "instruction",
};

/** A row of a tuning file: `ol|text`, `-|text`. */
function labelledRow(row: string): Labelled {
  const bar = row.indexOf("|");
  const letters = row.slice(0, bar);
  const kinds = Object.entries(kindBy).filter(([letter]) => letters.includes(letter)).map(([, kind]) => kind); // prettier-ignore
  return { text: row.slice(bar + 1).trim(), kinds };
}

/** The sentences of the tuning files, file by file. */
function tuningSentences(): readonly Labelled[] {
  return readdirSync(tuning)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, tuning), "utf8").split("\n"))
    .filter((row) => row.indexOf("|") > 0 && !row.startsWith("#"))
    .map(labelledRow);
}

/** Every labelled sentence that may be learned from: the cases beside the code, the tuning files, the corpus' open half. */
export function openSentences(): readonly Labelled[] {
  const open = labelledSentences(new URL("sentences.jsonl", corpus).pathname)
    .filter(({ part }) => part === "open")
    .map(({ text, labels }) => ({ text, kinds: labels }));
  return [...sentenceCases, ...open, ...tuningSentences()];
}

/** A sentence as the trainer sees it. */
export function exampleOf({ text, kinds }: Labelled): Example {
  const found = new Set<number>();
  signsOf(withAuthorityNamed(wordsOf(withoutQuotations(text)), []), (place) => found.add(place));
  return { places: [...found], kinds };
}
