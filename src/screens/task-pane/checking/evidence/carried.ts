import type { CarriedMessage, Finding, Message } from "../../../../message/index.ts";
import { personOf, type Authority } from "../../../../people/index.ts";
import { words } from "../../../words.ts";
import { headerOf } from "./carried-header.ts";
import { passageOf } from "./passage.ts";
import type { EvidencePiece } from "./piece.ts";

function isOf(carried: CarriedMessage, originator: string, authority: Authority): boolean {
  const { from, fromAlso, to, cc } = carried;
  return [from, fromAlso, ...to, ...cc].some(
    (each) => each !== null && personOf(authority, each)?.id === originator,
  );
}

/** The carried message that a finding speaks of: the originator's, by the words or the subject that it quotes. */
function spokenOf(
  { saw, originator }: Finding,
  message: Message,
  authority: Authority,
): CarriedMessage | null {
  if (saw.phrase === "sharing.answered") return message.answered ?? null;
  const theirs = message.carried.filter((each) => originator !== null && isOf(each, originator, authority));
  if (saw.phrase === "sharing.in-mailbox") return theirs.find((each) => each.isAsInMailbox) ?? null;
  const { words: said, subject } = saw.values;
  const isQuoted = (each: CarriedMessage): boolean =>
    said === undefined ? each.subject === subject : each.words.includes(said);
  return theirs.find(isQuoted) ?? theirs[0] ?? null;
}

/** The header of the correspondence that would be shared, and the originator's words about it where the finding quotes them. */
export function carriedEvidence(
  finding: Finding,
  message: Message,
  authority: Authority,
): readonly EvidencePiece[] {
  const carried = spokenOf(finding, message, authority);
  if (carried === null) return [];
  const passage = passageOf(carried.words, finding.saw.values["words"] ?? "");
  return [
    headerOf(carried),
    ...(passage === null
      ? []
      : [{ is: "passages", title: words.evidence.words, passages: [passage] } as const]),
  ];
}
