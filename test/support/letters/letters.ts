import { readFileSync } from "node:fs";
import { join } from "node:path";

export type InNameOf = "member" | "officer" | "mayor" | "none";
export type LetterException = "minister" | "leader-of-authority" | "mayor";

/** What is said of a letter, by its label or by a reader. */
export interface LetterAnswer {
  readonly officialLetter: boolean;
  readonly inNameOf: InNameOf;
  readonly obligation: boolean;
  readonly liability: boolean;
  readonly instruction: boolean;
  readonly capacityStated: boolean;
  readonly exception: LetterException | null;
  /** The deciding sentences. */
  readonly evidence: readonly string[];
}

/** A label. `null`: two careful readers could differ; it is not scored. */
export interface LetterLabel {
  /**
   * Which half it is of, where a set has halves; `mended`, `whole`: a letter that the reader was mended with; `seats`: one on a mayor
   * who also leads, or chairs, something else; `mailbag`: one of a day's post, written blind.
   */
  readonly part?: "open" | "held-out" | "mended" | "whole" | "seats" | "mailbag";
  readonly officialLetter: boolean | null;
  readonly inNameOf: InNameOf;
  readonly obligation: boolean | null;
  readonly liability: boolean | null;
  readonly instruction: boolean | null;
  readonly capacityStated: boolean | null;
  readonly exception: LetterException | null;
  /** Further exceptions that are accepted where one is labelled. */
  readonly exceptionAlso?: readonly LetterException[];
  readonly audience: "external" | "internal";
  readonly evidence: readonly string[];
}

export interface LabelledLetter {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly label: LetterLabel;
}

/** The letters of a folder: `expected.json` with the labels by id, and `cases/<id>/message.eml`. */
export function labelledLetters(folder: string): readonly LabelledLetter[] {
  const labels = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<
    string,
    LetterLabel
  >;
  return Object.entries(labels).map(([id, label]) => ({
    id,
    label,
    bytes: readFileSync(join(folder, "cases", id, "message.eml")),
  }));
}
