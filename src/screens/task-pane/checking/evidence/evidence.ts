import type { CheckId, Finding, Message } from "../../../../message/index.ts";
import type { Authority } from "../../../../people/index.ts";
import { addressesOf } from "./addresses.ts";
import { carriedEvidence } from "./carried.ts";
import { bindingEvidence, endingEvidence } from "./letter.ts";
import { markingEvidence } from "./marking.ts";
import type { EvidencePiece } from "./piece.ts";

type Gather = (finding: Finding, message: Message, authority: Authority) => readonly EvidencePiece[];

/** What beside addresses the findings of a check rest on. */
const gathering: Readonly<Partial<Record<CheckId, Gather>>> = {
  "sharing-without-consent": carriedEvidence,
  "binding-letter": bindingEvidence,
  "letter-not-in-officers-name": endingEvidence,
  "capacity-not-stated": endingEvidence,
  confidence: markingEvidence,
};

/** What a finding rests on, ready to be shown; empty where its sentence says it all. */
export function evidenceFor(
  finding: Finding,
  message: Message,
  authority: Authority,
): readonly EvidencePiece[] {
  const addresses = addressesOf(finding, message.draft);
  const gathered = gathering[finding.check]?.(finding, message, authority) ?? [];
  return addresses === null ? gathered : [...gathered, addresses];
}
