import type { ClauseRef, Finding, Letter, Message, Remedy, Saying } from "../../message/index.ts";
import {
  hasOffice,
  isChiefOfficer,
  isMedia,
  isMember,
  isOfficer,
  personById,
  type Person,
} from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { decidingLetters } from "../letters/index.ts";
import { fullName } from "../naming.ts";
import { recipientsOf, senderOf, writtenAs } from "../outgoing.ts";
import { commitmentOnClaim } from "./claims.ts";
import { byOfficer, onClaim, withoutCapacity } from "./sayings.ts";

/** Clauses that speak of one kind of sender alone: officers ask first (13.4) and help impartially (7.3); members say in which capacity (13.6). */
const ofOfficers: readonly string[] = ["part-5.5 13.4", "cpca-2022 7.3"];
const ofMembers: readonly string[] = ["part-5.5 13.6"];

function clausesFor(sender: Person, { clauses }: Context): readonly ClauseRef[] {
  const others = isMember(sender) ? ofOfficers : ofMembers;
  return clauses.filter(({ protocol, clause }) => others.indexOf(`${protocol} ${clause}`) < 0);
}

function mediaAmong(message: Message, { authority }: Context): readonly string[] {
  return recipientsOf(message, authority)
    .map(writtenAs)
    .filter((address) => isMedia(authority, address));
}

type Evidence = Pick<Finding, "saw" | "remedies" | "people">;

function evidence(saw: Saying, person: Person, ...remedies: readonly [Remedy, ...Remedy[]]): Evidence {
  return { saw, people: [person.id], remedies };
}

/** Communications and chief officers are authorised by their post. */
function ofOfficer(officer: Person, media: string): readonly Evidence[] {
  if (hasOffice(officer, "communications") || isChiefOfficer(officer)) return [];
  return [evidence(byOfficer(media), officer, "ask-communications", "remove-recipient")];
}

function isUnstated({ inNameOf, matter, capacityStated, capacityStatedEarlier }: Letter): boolean {
  return inNameOf === "member" && matter === "business" && !capacityStated && capacityStatedEarlier !== true;
}

function ofMember(
  member: Person,
  media: string,
  message: Message,
  { authority }: Context,
): readonly Evidence[] {
  const found: Evidence[] = [];
  const around = [message.draft.subject, ...message.carried.map(({ words }) => words)].join("\n");
  for (const letter of decidingLetters(message)) {
    const text = message.ownWords.filter(({ where }) => where === letter.where)[0]?.text ?? "";
    const sentence = commitmentOnClaim(text, letter, around);
    if (sentence !== null)
      found.push(evidence(onClaim(media, sentence), member, "remove-statement", "ask-communications"));
    const signatory = letter.signatory === null ? null : personById(authority, letter.signatory);
    const saw = withoutCapacity(media, fullName(signatory ?? member));
    if (isUnstated(letter))
      found.push(evidence(saw, signatory ?? member, "state-capacity", "ask-communications"));
  }
  return found;
}

/** The media are answered by those authorised, without commitments on claims. */
export const mediaContact: Check = {
  id: "media-contact",
  level: "prompt",
  examine(message, context) {
    const sender = senderOf(message, context.authority);
    const about = sender === null ? [] : mediaAmong(message, context);
    const [media] = about;
    if (sender === null || media === undefined) return [];
    const clauses = clausesFor(sender, context);
    const found = isOfficer(sender) ? ofOfficer(sender, media) : ofMember(sender, media, message, context);
    return found.map((each) => ({
      check: "media-contact",
      level: "prompt",
      clauses,
      about,
      originator: null,
      ...each,
    }));
  },
};
