import type { ClauseRef, Finding, Level, Remedy } from "../../message/index.ts";
import type { Check } from "../check.ts";
import { compareLevels } from "../level.ts";
import { isFromAuthority, senderOf } from "../outgoing.ts";
import { judge, type Judgement } from "./judging.ts";
import { originatorsWordsIn, type OriginatorsWords } from "./originators-words.ts";
import { isAboutConfidence } from "./rules.ts";
import { sharingsIn, type Sharing } from "./sharings.ts";

const remedies: Readonly<Record<Level, readonly [Remedy, ...Remedy[]]>> = {
  hold: [
    "request-consent",
    "remove-recipient",
    "remove-carried",
    "inform-of-legal-obligation",
    "refer-to-monitoring-officer",
  ],
  prompt: ["request-consent", "remove-recipient", "remove-carried"],
  inform: ["remove-recipient"],
};

type Judged = Sharing & Judgement;

/** The strictest of what was found for one originator and member stands for all of it. */
function finding(group: readonly [Judged, ...Judged[]], words: OriginatorsWords): Finding {
  const strictest = group.reduce((a, b) => (compareLevels(b.level, a.level) > 0 ? b : a));
  const { originator, reached } = strictest;
  const asked = group.some(({ correspondence }) =>
    words.askedForConfidence(originator, correspondence.carried.chain),
  );
  const cited = new Set<ClauseRef>();
  for (const { clauses } of group) for (const clause of clauses) cited.add(clause);
  return {
    check: "sharing-without-consent",
    level: strictest.level,
    clauses: Array.from(cited).filter((clause) => asked || !isAboutConfidence(clause)),
    saw: strictest.saw,
    about: reached.addresses,
    people: [reached.member.id],
    originator: originator.id,
    remedies: remedies[strictest.level],
  };
}

/** Correspondence between a member and an officer goes to another member only with the originator's permission. */
export const sharingWithoutConsent: Check = {
  id: "sharing-without-consent",
  level: "hold",
  examine(message, context) {
    if (!isFromAuthority(message, context.authority)) return [];
    const sender = senderOf(message, context.authority);
    const words = originatorsWordsIn(message, context.authority);
    const groups = new Map<string, [Judged, ...Judged[]]>();
    for (const sharing of sharingsIn(message, context, sender)) {
      const judgement = judge(sharing, context, words, sender);
      if (judgement === null) continue;
      const judged = { ...sharing, ...judgement };
      const key = JSON.stringify([sharing.originator.id, sharing.reached.member.id]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [judged]);
      else group.push(judged);
    }
    return Array.from(groups.values()).map((group) => finding(group, words));
  },
};
