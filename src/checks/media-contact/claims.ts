import type { Letter } from "../../message/index.ts";
import { sentencesOf } from "../sentences.ts";

/** What may end in a claim or with an insurer. Takes `her injury`, `the insurers`, `a claim`; not `he claims to be`. */
const matter =
  /\b(?:(?:a|any|the|her|his|their|your|its|this|that|of|for|insurance|legal) claims?\b|claimants?|compensat(?:ed?|ion)|insurers?|insurance|liab(?:le|ility)|damage[sd]?|injur(?:y|ies|ed)|accidents?|negligen(?:ce|t)|third part(?:y|ies)|out of court|was hurt|were hurt|brok(?:e (?:her|his|their|an?)|en) (?:leg|arm|ankle|hip|wrist|window|windscreen))/i;

/** A commitment to pay, to make good or to answer for something. Takes `we will pay`, `she'll be compensated`, `it was our fault`; not `I cannot promise`. */
const commitments: readonly RegExp[] = [
  /\b(?:will|shall|going to|promise[sd]?|guarantee[sd]?|undertakes?|commits?|committed|assure|agreed?|'ll)\b[^.?!]{0,90}\b(?:pay|paid|paying|payout|compensat\w{1,5}|settle[sd]?|settlement|reimburse\w?|refund\w{0,3}|cover|damages|ma[dk]e good|put(?:ting)? (?:it|this|things) right|meet (?:the|her|his|their|your|all)|foot the bill|out of pocket|money back|replace[sd]?|repair(?:s|ed)?|accept (?:responsibility|liability|the blame))\b/i,
  /\b(?:we|i|council|authority|it) (?:accepts?|admits?|takes?|denies|deny|rejects?) (?:full |any |all |no )?(?:responsibility|liability|the blame)\b/i,
  /\b(?:our|the (?:council|authority)'s|the combined authority's) (?:own )?(?:fault|negligence|mistake|responsibility)\b|\b(?:authority|council) (?:is|was|were) (?:entirely |clearly |wholly |not )?(?:to blame|at fault|liable|negligent)\b/i,
];

/** Holds back, or tells another's word: takes `I cannot promise`, `she tells me`; not `we will not pay`. */
const reserve =
  /\b(?:cannot|can't|could not|couldn't|unable to|not able to|wrong to|not for me to|may not|must not|mustn't|do not wish|don't want|would not be right|nobody can|no one can|not comment|no comment|whether|if|(?:tells?|told) (?:me|us)|i (?:understand|gather|hear))\b/i;

/**
 * The sentence of a letter that commits somebody on a claim or an insurance matter; null where none does. `around` is what
 * the letter answers: what it is about may stand there.
 */
export function commitmentOnClaim(text: string, { statements }: Letter, around: string): string | null {
  const liability = statements.filter(({ kind }) => kind === "liability")[0];
  if (liability !== undefined) return liability.text;
  if (!matter.test(text) && !matter.test(around)) return null;
  const obligation = statements.filter(({ kind }) => kind === "obligation")[0];
  if (obligation !== undefined) return obligation.text;
  const committing = sentencesOf(text).filter(
    (sentence) => !reserve.test(sentence) && commitments.some((each) => each.test(sentence)),
  );
  return committing[0] ?? null;
}
