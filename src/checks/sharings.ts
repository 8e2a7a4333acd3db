import { consentThatCovers, type Consent } from "../consent/index.ts";
import type { CarriedMessage, Instant, Message } from "../message/index.ts";
import type { Authority, Person } from "../people/index.ts";
import { senderOf } from "./outgoing.ts";
import { clausesInForce } from "./in-force.ts";
import { sharingsIn } from "./sharing-without-consent/sharings.ts";

/** A carried message that goes to a member who has no part in it, and whose permission that takes. */
export interface SharingToAsk {
  readonly carried: CarriedMessage;
  readonly author: Person;
  readonly originator: Person;
  readonly member: Person;
}

/** What a message shares that takes somebody's permission, whether or not it was given; nothing where the check is off. */
export function sharingsToAsk(message: Message, authority: Authority, at: Instant): readonly SharingToAsk[] {
  const clauses = clausesInForce(authority.file, "sharing-without-consent");
  if (clauses === null) return [];
  const context = { authority, clauses, consents: [], at };
  return sharingsIn(message, context, senderOf(message, authority)).map(
    ({ correspondence: { carried, author }, originator, reached }) => ({
      carried,
      author,
      originator,
      member: reached.member,
    }),
  );
}

/** Of some consents those under which a message goes: each covers a sharing that takes one. */
export function consentsUsed(
  message: Message,
  authority: Authority,
  consents: readonly Consent[],
  at: Instant,
): readonly Consent[] {
  const sender = senderOf(message, authority)?.id ?? null;
  const used = new Set<Consent>();
  for (const { carried, originator, member } of sharingsToAsk(message, authority, at)) {
    const given = consents.filter((consent) => consent.originator === originator.id);
    const covering = consentThatCovers(given, carried, member.id, at, authority, sender);
    if (covering !== null) used.add(covering.consent);
  }
  return Array.from(used);
}
