import { sayExemption } from "../../../../decision/index.ts";
import type { Finding, Message } from "../../../../message/index.ts";
import { words } from "../../../words.ts";
import type { EvidencePiece, Passage } from "./piece.ts";

/** The line that marks a paper, and, where it names paragraphs of Schedule 12A, what each of them keeps from the public. */
export function markingEvidence({ saw }: Finding, { markings }: Message): readonly EvidencePiece[] {
  const marking = markings.find(({ text }) => text === saw.values["text"]);
  const meanings = (marking?.exemptUnder ?? []).map(sayExemption).filter((each) => each !== null);
  if (marking === undefined || meanings.length === 0) return [];
  const passages = meanings.map((why, at): Passage => ({
    before: "",
    marked: at === 0 ? marking.text : "",
    after: "",
    why,
  }));
  return [{ is: "passages", title: words.evidence.marking, passages }];
}
