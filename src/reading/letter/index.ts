import type { Statement } from "../../message/index.ts";
import { statementsIn } from "./statements.ts";

export { readLetters } from "./letters.ts";

/** What each sentence of a text does, for text that stands alone: no letter around it, no authority file. */
export function readSentences(text: string): readonly Statement[] {
  return statementsIn(text, { names: [] }, () => true);
}
