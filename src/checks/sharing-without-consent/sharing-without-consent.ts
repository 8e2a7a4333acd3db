import { consentThatCovers, type Consent } from "../../consent/index.ts";
import type { ClauseRef, Finding, Level, Message, Remedy, Saying } from "../../message/index.ts";
import { isMember, type Person } from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { correspondenceIn, type Correspondence } from "../correspondence/index.ts";
import { compareLevels } from "../level.ts";
import { fullName } from "../naming.ts";
import { isFromAuthority, recipientsOf, senderOf, writtenAs } from "../outgoing.ts";
import { originatorsWordsIn, type OriginatorsWords } from "./originators-words.ts";
import { isAboutConfidence, rulesOf, type Rule } from "./rules.ts";
import {
  allowed,
  consentNearlyFits,
  consentWithConditions,
  notAllowed,
  refused,
  type Pair,
} from "./sayings.ts";

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

/** A member whom the message reaches, and the addresses by which it does. */
interface Reached {
  readonly member: Person;
  readonly addresses: readonly string[];
}

/** One carried message that would go from its originator to a member who has no part in it. */
interface Sharing {
  readonly correspondence: Correspondence;
  readonly originator: Person;
  readonly reached: Reached;
  readonly clauses: readonly ClauseRef[];
}

interface Judged extends Sharing {
  readonly level: Level;
  readonly saw: Saying;
}

function membersReached(message: Message, { authority }: Context, sender: Person | null): readonly Reached[] {
  const reached = new Map<string, { member: Person; addresses: string[] }>();
  for (const recipient of recipientsOf(message, authority))
    for (const member of recipient.people.filter((person) => isMember(person) && person.id !== sender?.id)) {
      const entry = reached.get(member.id) ?? { member, addresses: [] };
      const written = writtenAs(recipient);
      if (entry.addresses.indexOf(written) < 0) entry.addresses.push(written);
      reached.set(member.id, entry);
    }
  return Array.from(reached.values());
}

/** What a member who has no part in it would need permission to see: all but what is the sender's own to share. */
export function needsPermission(
  message: Message,
  context: Pick<Context, "authority" | "clauses">,
): readonly { readonly correspondence: Correspondence; readonly originator: Person; readonly rule: Rule }[] {
  const sender = senderOf(message, context.authority);
  const rules = rulesOf(context);
  const found = [];
  for (const correspondence of correspondenceIn(message.carried, sender, context.authority))
    for (const rule of rules.filter((each) => each.reaches(correspondence))) {
      const originator = rule.originator(correspondence);
      if (originator.id !== sender?.id) found.push({ correspondence, originator, rule });
    }
  return found;
}

/** Every carried message, originator and new member for whom the step of asking is open, by any adopted protocol. */
function sharingsIn(message: Message, context: Context, sender: Person | null): readonly Sharing[] {
  const reached = membersReached(message, context, sender);
  if (reached.length === 0) return [];
  const found: Sharing[] = [];
  for (const { correspondence, originator, rule } of needsPermission(message, context))
    for (const each of reached.filter(({ member }) => !hasIt(correspondence, originator, member)))
      found.push({ correspondence, originator, reached: each, clauses: rule.clauses });
  return found;
}

function hasIt({ party }: Correspondence, originator: Person, member: Person): boolean {
  return member.id === originator.id || party.has(member.id);
}

type Lowered = Pick<Judged, "level" | "saw"> | null;

/** What the register says: null when nothing, `settled` when a consent covers it without conditions. */
function byConsent(
  { correspondence, originator, reached }: Sharing,
  pair: Pair,
  consents: readonly Consent[],
  { authority, at }: Context,
  sender: Person | null,
): Lowered | "settled" {
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
): Lowered {
  const said = words.about(originator, correspondence.carried.chain, reached.member);
  if (said === null || said.index > correspondence.index) return null;
  const { verdict, how } = said;
  if (!verdict.allows) return { level: "hold", saw: refused(pair, verdict.sentence) };
  const level = how === "attached" && !verdict.isConditional ? "inform" : "prompt";
  return { level, saw: allowed(pair, verdict.sentence, how) };
}

function judge(
  sharing: Sharing,
  context: Context,
  words: OriginatorsWords,
  sender: Person | null,
): Judged | null {
  const pair = { originator: fullName(sharing.originator), recipient: fullName(sharing.reached.member) };
  const consent = byConsent(sharing, pair, context.consents, context, sender);
  if (consent === "settled") return null;
  const plain: Lowered = { level: "hold", saw: notAllowed(pair, sharing.correspondence.carried.subject) };
  const said = byWords(sharing, pair, words) ?? plain;
  const milder = consent !== null && compareLevels(consent.level, said.level) < 0 ? consent : said;
  return { ...sharing, ...milder };
}

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
    if (message.carried.length === 0 || !isFromAuthority(message, context.authority)) return [];
    const sender = senderOf(message, context.authority);
    const words = originatorsWordsIn(message, context.authority);
    const groups = new Map<string, [Judged, ...Judged[]]>();
    for (const sharing of sharingsIn(message, context, sender)) {
      const judged = judge(sharing, context, words, sender);
      if (judged === null) continue;
      const key = JSON.stringify([judged.originator.id, judged.reached.member.id]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [judged]);
      else group.push(judged);
    }
    return Array.from(groups.values()).map((group) => finding(group, words));
  },
};
