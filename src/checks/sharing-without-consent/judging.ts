import { consentThatCovers } from "../../consent/index.ts";
import type { CarriedMessage, Level, Saying } from "../../message/index.ts";
import type { Person } from "../../people/index.ts";
import type { Context } from "../check.ts";
import { compareLevels } from "../level.ts";
import { fullName } from "../naming.ts";
import type { OriginatorsWords } from "./originators-words.ts";
import {
  allowed,
  consentNearlyFits,
  consentWithConditions,
  notAllowed,
  notAllowedByMailbox,
  notShownToHaveIt,
  refused,
  type Pair,
} from "./sayings.ts";
import type { Sharing } from "./sharings.ts";

/** How strictly one sharing stands in the way, and what to say of it. */
export interface Judgement {
  readonly level: Level;
  readonly saw: Saying;
}

/** What the register says: null when nothing, `settled` when a consent covers it without conditions. */
function byConsent(
  { correspondence, originator, reached }: Sharing,
  pair: Pair,
  { authority, at, consents }: Context,
  sender: Person | null,
): Judgement | null | "settled" {
  const given = consents.filter((consent) => consent.originator === originator.id);
  const { carried } = correspondence;
  const covering = consentThatCovers(given, carried, reached.member.id, at, authority, sender?.id ?? null);
  if (covering === null) return null;
  const { consent, fit } = covering;
  if (fit === "near") return { level: "prompt", saw: consentNearlyFits(pair, consent.id) };
  if (consent.conditions === null) return "settled";
  return { level: "inform", saw: consentWithConditions(pair, consent.conditions) };
}

/** What the originator's own words say: they lower the level, or stand as a refusal to be shown. */
function byWords(
  { correspondence, originator, reached }: Sharing,
  pair: Pair,
  words: OriginatorsWords,
): Judgement | null {
  const said = words.about(originator, correspondence.carried.chain, reached.member);
  if (said === null || said.index > correspondence.index) return null;
  const { verdict, how } = said;
  if (!verdict.allows) return { level: "hold", saw: refused(pair, verdict.sentence) };
  const level = how === "attached" && !verdict.isConditional ? "inform" : "prompt";
  return { level, saw: allowed(pair, verdict.sentence, how) };
}

/** What there is to say where nothing allows it: a question where only the mailbox tells of it, since it may be cut off whole. */
function plain(carried: CarriedMessage, pair: Pair): Judgement {
  if (carried.isAsInMailbox === true) {
    const isHeaderGone = carried.introducedBy === "mailbox";
    return { level: isHeaderGone ? "prompt" : "hold", saw: notAllowedByMailbox(pair, isHeaderGone) };
  }
  const isOpen = carried.to.length + carried.cc.length === 0;
  return { level: "hold", saw: isOpen ? notShownToHaveIt(pair) : notAllowed(pair, carried.subject) };
}

/** What a sharing comes to: the milder of what the register and the originator's own words say; null when it may go. */
export function judge(
  sharing: Sharing,
  context: Context,
  words: OriginatorsWords,
  sender: Person | null,
): Judgement | null {
  const pair = { originator: fullName(sharing.originator), recipient: fullName(sharing.reached.member) };
  const consent = byConsent(sharing, pair, context, sender);
  if (consent === "settled") return null;
  const said = byWords(sharing, pair, words) ?? plain(sharing.correspondence.carried, pair);
  return consent !== null && compareLevels(consent.level, said.level) < 0 ? consent : said;
}
