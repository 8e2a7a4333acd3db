import type { StatementKind } from "../../../src/message/index.ts";
import { macroF1Of, Tallies, type Tally } from "./score.ts";
import type { LabelledSentence } from "./sentences.ts";

export const statementKinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];

/** A sentence, and what a reader found it to do. */
export interface ReadSentence {
  readonly sentence: LabelledSentence;
  readonly found: readonly StatementKind[];
}

/** How many sentences of one phenomenon were read exactly right. */
export interface Phenomenon {
  readonly all: number;
  readonly exact: number;
  /** Whether anything was found, whatever it was. */
  readonly any: Tally;
}

export interface SentenceFigures {
  readonly byKind: Readonly<Record<StatementKind, Tally>>;
  /** The mean of the F1 of the three kinds, 0 to 1. */
  readonly macroF1: number;
  /** The share of harmless sentences in which something was found, 0 to 1. */
  readonly falseAlarms: number;
  readonly byPhenomenon: ReadonlyMap<string, Phenomenon>;
}

/** Whether exactly what is labelled was found. */
export function isExact({ sentence, found }: ReadSentence): boolean {
  return statementKinds.every((kind) => sentence.labels.includes(kind) === found.includes(kind));
}

function phenomenaOf(read: readonly ReadSentence[]): ReadonlyMap<string, Phenomenon> {
  const any = new Tallies();
  for (const { sentence, found } of read)
    any.count(sentence.phenomenon, sentence.labels.length > 0, found.length > 0);
  return new Map(
    any.names().map((name) => {
      const of = read.filter(({ sentence }) => sentence.phenomenon === name);
      return [name, { all: of.length, exact: of.filter(isExact).length, any: any.of(name) }];
    }),
  );
}

export function sentenceFigures(read: readonly ReadSentence[]): SentenceFigures {
  const tallies = new Tallies();
  for (const { sentence, found } of read)
    for (const kind of statementKinds)
      tallies.count(kind, sentence.labels.includes(kind), found.includes(kind));
  const harmless = read.filter(({ sentence }) => sentence.labels.length === 0);
  const alarms = harmless.filter(({ found }) => found.length > 0).length;
  return {
    byKind: {
      obligation: tallies.of("obligation"),
      liability: tallies.of("liability"),
      instruction: tallies.of("instruction"),
    },
    macroF1: macroF1Of(statementKinds.map((kind) => tallies.of(kind))),
    falseAlarms: harmless.length === 0 ? 0 : alarms / harmless.length,
    byPhenomenon: phenomenaOf(read),
  };
}
