import { readFileSync, readdirSync } from "node:fs";
import type { StatementKind } from "../../../src/message/index.ts";

/** A labelled sentence of the project. */
export interface Labelled {
  readonly text: string;
  readonly kinds: readonly StatementKind[];
}

const kindBy: Readonly<Record<string, StatementKind>> = {
  o: "obligation",
  l: "liability",
  i: "instruction",
};

/** A row of a batch: `ol|text`, `-|text`. */
function labelledRow(row: string): Labelled {
  const bar = row.indexOf("|");
  const letters = row.slice(0, bar);
  const kinds = Object.entries(kindBy)
    .filter(([letter]) => letters.includes(letter))
    .map(([, kind]) => kind);
  return { text: row.slice(bar + 1).trim(), kinds };
}

/** The sentences of a folder of batches, file by file; a row without a bar, or with `#` in front, is no sentence. */
export function sentencesIn(folder: URL): readonly Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
    .filter((row) => row.indexOf("|") > 0 && !row.startsWith("#"))
    .map(labelledRow);
}
