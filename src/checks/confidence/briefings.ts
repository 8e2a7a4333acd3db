import type { Message } from "../../message/index.ts";
import { isChiefOfficer, isMember, isOfficer, type Person } from "../../people/index.ts";
import { isBriefing } from "../briefing.ts";
import type { Context } from "../check.ts";
import { correspondenceIn, type Correspondence } from "../correspondence/index.ts";
import { clausesInForce } from "../in-force.ts";
import { recipientsOf, senderOf, type Recipient } from "../outgoing.ts";

/** A marked briefing and those whom it would reach beside the member whom it was for. */
export interface BriefingPassedOn {
  readonly member: Person;
  readonly recipients: readonly Recipient[];
  readonly people: readonly Person[];
}

/** Whether sharing-without-consent speaks of it already: every protocol but cpca-2022 covers all, and that chief officers' briefings. */
function isSharingsAffair({ author }: Correspondence, { authority }: Context): boolean {
  const clauses = clausesInForce(authority.file, "sharing-without-consent") ?? [];
  return clauses.some(({ protocol }) => protocol !== "cpca-2022" || isChiefOfficer(author));
}

function isMarked({ markings }: Message, { index }: Correspondence): boolean {
  return markings.some(({ where }) => where === `carried ${String(index + 1)}`);
}

/** Briefings marked confidential that somebody other than their member passes to another member (cpca-2022, 4.14). */
export function briefingsPassedOn(message: Message, context: Context): readonly BriefingPassedOn[] {
  if (!context.clauses.some(({ protocol }) => protocol === "cpca-2022")) return [];
  const sender = senderOf(message, context.authority);
  const found: BriefingPassedOn[] = [];
  for (const correspondence of correspondenceIn(message.carried, sender, context.authority)) {
    const { carried, author, member, party } = correspondence;
    const isOne = isOfficer(author) && isMarked(message, correspondence) && isBriefing(carried);
    if (!isOne || sender?.id === member.id || isSharingsAffair(correspondence, context)) continue;
    const isNew = (person: Person): boolean =>
      isMember(person) && person.id !== sender?.id && !party.has(person.id);
    const recipients = recipientsOf(message, context.authority).filter(({ people }) => people.some(isNew));
    const people = recipients.reduce<readonly Person[]>(
      (all, each) => all.concat(each.people.filter(isNew)),
      [],
    );
    if (people.length > 0) found.push({ member, recipients, people });
  }
  return found;
}
