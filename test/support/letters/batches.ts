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

/** One file of sentences, by its name without its ending. */
export interface Batch {
  readonly name: string;
  readonly sentences: readonly Labelled[];
}

/** The batches of a folder, file by file; a row without a bar, or with `#` in front, is no sentence. */
export function batchesIn(folder: URL): readonly Batch[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().map((file) => {
    const rows = readFileSync(new URL(file, folder), "utf8").split("\n");
    const labelled = rows.filter((row) => row.indexOf("|") > 0 && !row.startsWith("#"));
    return { name: file.slice(0, -".txt".length), sentences: labelled.map(labelledRow) };
  });
}

/** The sentences of all batches of a folder. */
export function sentencesIn(folder: URL): readonly Labelled[] {
  return batchesIn(folder).flatMap(({ sentences }) => sentences);
}
