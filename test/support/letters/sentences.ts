import { readFileSync } from "node:fs";
import type { StatementKind } from "../../../src/message/index.ts";

/** One sentence of a `sentences.jsonl` with what it does. */
export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  /** What it does; nothing: it is harmless. */
  readonly labels: readonly StatementKind[];
  readonly phenomenon: string;
  /** How it is written: as letters are, or as the mail of an office is. */
  readonly register: "letter" | "mail";
  readonly part: "open" | "held-out";
}

/** The sentences of a file, one JSON object a line. */
export function labelledSentences(path: string): readonly LabelledSentence[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledSentence);
}
