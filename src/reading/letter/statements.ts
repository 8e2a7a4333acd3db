import type { Statement, StatementKind } from "../../message/index.ts";
import type { Hit } from "./language/reading.ts";
import type { Voice } from "./language/read-sentence.ts";
import { hitsIn } from "./language/read-sentence.ts";
import { wordsOf } from "./language/words.ts";
import { leadInOf } from "./lead-in.ts";
import { inOwnVoice } from "./own-voice.ts";
import type { Sentence } from "./sentences.ts";
import { sentencesOf } from "./sentences.ts";

/** What a sentence does; an item of a list is read with its lead-in, and alone where the lead-in lets it speak. */
function hitsOf(text: string, { start, end, leadIn }: Sentence, voice: Voice): readonly Hit[] {
  const words = wordsOf(text, start, end);
  if (leadIn === null) return hitsIn(words, voice);
  const bearing = leadInOf(text.slice(leadIn.start, leadIn.end));
  if (bearing === "muting") return [];
  const together = hitsIn([...wordsOf(text, leadIn.start, leadIn.end), ...words], voice);
  return together.length > 0 || bearing === "open" ? together : hitsIn(words, voice);
}

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];

/**
 * What the sentences of a text do, in the order of the text, of those that `isRead` lets through. A sentence that does
 * two things gives two statements. Quoted words are nobody's statement here.
 */
export function statementsIn(
  text: string,
  voice: Voice,
  isRead: (sentence: Sentence) => boolean,
): readonly Statement[] {
  const spoken = inOwnVoice(text);
  const statements: Statement[] = [];
  for (const sentence of sentencesOf(spoken)) {
    if (!isRead(sentence)) continue;
    const hits = hitsOf(spoken, sentence, voice);
    for (const kind of kinds) {
      const hit = hits.find((each) => each.kind === kind);
      if (hit === undefined) continue;
      const { start, end } = sentence;
      const why = { phrase: hit.reason, values: hit.values };
      statements.push({ kind, text: text.slice(start, end), start, end, why });
    }
  }
  return statements;
}
