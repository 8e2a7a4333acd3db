import { withAuthorityNamed } from "../../src/reading/letter/language/authority-names.ts";
import { signsOf } from "../../src/reading/letter/language/signs.ts";
import { wordsOf } from "../../src/reading/letter/language/words.ts";
import { withoutQuotations } from "../../src/reading/letter/quotations.ts";
import { sentenceCases } from "../../src/reading/letter/sentences.cases.ts";
import type { StatementKind } from "../../src/message/index.ts";
import { sentencesIn, type Labelled } from "../../test/support/letters/batches.ts";
import { labelledSentences } from "../../test/support/letters/sentences.ts";

/** A sentence as the trainer sees it: the places of its signs, and what it does. */
export interface Example {
  readonly places: readonly number[];
  readonly kinds: readonly StatementKind[];
}

const corpus = new URL("../../test/corpus/letters/", import.meta.url);
const tuning = new URL("tuning/", corpus);

/** How often each case beside the code is learned: most stand for a turn of phrase that no other sentence has. */
const timesLearned = 3;

/** Every labelled sentence that may be learned from: the cases beside the code, the tuning files, the corpus' open half. */
export function openSentences(): readonly Labelled[] {
  const open = labelledSentences(new URL("sentences.jsonl", corpus).pathname)
    .filter(({ part }) => part === "open")
    .map(({ text, labels }) => ({ text, kinds: labels }));
  const cases = Array.from({ length: timesLearned }, () => sentenceCases).flat();
  return [...cases, ...open, ...sentencesIn(tuning)];
}

/** A sentence as the trainer sees it. */
export function exampleOf({ text, kinds }: Labelled): Example {
  const found = new Set<number>();
  signsOf(withAuthorityNamed(wordsOf(withoutQuotations(text)), []), (place) => found.add(place));
  return { places: [...found], kinds };
}
