import type { Statement, StatementKind } from "../../message/index.ts";
import type { Hit } from "./language/reading.ts";
import type { Voice } from "./language/read-sentence.ts";
import { hitsIn } from "./language/read-sentence.ts";
import { wordsOf } from "./language/words.ts";
import { withoutQuotations } from "./quotations.ts";
import type { Sentence } from "./sentences.ts";
import { sentencesOf } from "./sentences.ts";

/** Text with every quotation blanked out, paragraph by paragraph; of the same length. */
function ownVoice(text: string): string {
  return text
    .split(/(\n[ \t]*\r?\n)/)
    .map(withoutQuotations)
    .join("");
}

function hitsOf(text: string, sentence: Sentence, voice: Voice): readonly Hit[] {
  const words = wordsOf(text, sentence.start, sentence.end);
  if (sentence.leadIn === null) return hitsIn(words, voice);
  const lead = wordsOf(text, sentence.leadIn.start, sentence.leadIn.end - 1);
  const together = hitsIn([...lead, ...words], voice);
  return together.length > 0 ? together : hitsIn(words, voice);
}

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];

/** What each sentence of a text does; a sentence that does two things gives two statements. In the order of the text. */
export function statementsIn(
  text: string,
  voice: Voice,
  isRead: (sentence: Sentence) => boolean,
): readonly Statement[] {
  const spoken = ownVoice(text);
  const statements: Statement[] = [];
  for (const sentence of sentencesOf(text)) {
    if (!isRead(sentence)) continue;
    const hits = hitsOf(spoken, sentence, voice);
    for (const kind of kinds) {
      const hit = hits.find((each) => each.kind === kind);
      if (hit === undefined) continue;
      const { start, end } = sentence;
      statements.push({
        kind,
        text: text.slice(start, end),
        start,
        end,
        why: { phrase: hit.reason, values: hit.values },
      });
    }
  }
  return statements;
}
