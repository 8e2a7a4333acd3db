import { say } from "../../../../decision/index.ts";
import type { Finding, Letter, Message, Statement } from "../../../../message/index.ts";
import { label, words } from "../../../words.ts";
import { endingOf, passageAt } from "./passage.ts";
import type { EvidencePiece } from "./piece.ts";

function placeOf({ where }: Letter): string {
  return where === "body"
    ? words.evidence.inYourMessage
    : label(words.evidence.inAttachment, { name: where });
}

function textOf({ where }: Letter, { ownWords }: Message): string {
  return ownWords.find((each) => each.where === where)?.text ?? "";
}

/** The letter that a finding speaks of: with the sentence that it quotes, else under the name that it gives. */
function letterOf({ saw, people }: Finding, { letters }: Message): Letter | null {
  const { sentence } = saw.values;
  const bySentence = letters.find(({ statements }) => statements.some(({ text }) => text === sentence));
  const [signatory] = people;
  const bySignatory = letters.find((letter) => signatory !== undefined && letter.signatory === signatory);
  return bySentence ?? bySignatory ?? letters[0] ?? null;
}

/** The sentences that decided: as many as the finding counts. Liability decides under one protocol only. */
function deciding({ statements }: Letter, { saw }: Finding): readonly Statement[] {
  const count = 1 + Number(saw.values["count"] ?? 0);
  if (statements.length === count) return statements;
  const binding = statements.filter(({ kind }) => kind !== "liability");
  return binding.length === count
    ? binding
    : statements.filter(({ text }) => text === saw.values["sentence"]);
}

/** The sentences of a letter that bind, each marked where it stands, with the reason why it binds. */
export function bindingEvidence(finding: Finding, message: Message): readonly EvidencePiece[] {
  const letter = letterOf(finding, message);
  if (letter === null) return [];
  const text = textOf(letter, message);
  const passages = deciding(letter, finding).map(({ start, end, why }) =>
    passageAt(text, start, end, say(why)),
  );
  return [{ is: "passages", title: placeOf(letter), passages }];
}

/** How a letter ends: the place where the name and the capacity of its writer are looked for. */
export function endingEvidence(finding: Finding, message: Message): readonly EvidencePiece[] {
  const letter = letterOf(finding, message);
  if (letter === null) return [];
  return [{ is: "passages", title: words.evidence.ending, passages: [endingOf(textOf(letter, message))] }];
}
