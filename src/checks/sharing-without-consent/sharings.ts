import type { ClauseRef, Message } from "../../message/index.ts";
import { isMember, type Authority, type Person } from "../../people/index.ts";
import type { Context } from "../check.ts";
import { correspondenceIn, type Correspondence } from "../correspondence/index.ts";
import { recipientsOf, senderOf, writtenAs } from "../outgoing.ts";
import { handedOnIn } from "./handed-on.ts";
import { rulesOf, type Rule } from "./rules.ts";

/** A member whom the message reaches, and the addresses by which it does. */
export interface Reached {
  readonly member: Person;
  readonly addresses: readonly string[];
}

/** One carried message that would go from its originator to a member who has no part in it. */
export interface Sharing {
  readonly correspondence: Correspondence;
  readonly originator: Person;
  readonly reached: Reached;
  readonly clauses: readonly ClauseRef[];
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

/** All that the message carries, and what it answers: that stands above all of it, as no message of `carried` does. */
function correspondenceOf(
  { carried, answered }: Message,
  sender: Person | null,
  authority: Authority,
): readonly Correspondence[] {
  const found = correspondenceIn(carried, sender, authority);
  if (answered === undefined) return found;
  return [
    ...correspondenceIn([answered], sender, authority).map((each) => ({ ...each, index: -1 })),
    ...found,
  ];
}

/** What a member who has no part in it would need permission to see: all but what is the sender's own to share. */
export function needsPermission(
  message: Message,
  context: Pick<Context, "authority" | "clauses">,
): readonly { readonly correspondence: Correspondence; readonly originator: Person; readonly rule: Rule }[] {
  const sender = senderOf(message, context.authority);
  const rules = rulesOf(context);
  const found = [];
  for (const correspondence of correspondenceOf(message, sender, context.authority))
    for (const rule of rules.filter((each) => each.reaches(correspondence))) {
      const originator = rule.originator(correspondence);
      if (originator.id !== sender?.id) found.push({ correspondence, originator, rule });
    }
  return found;
}

/** Every carried message, originator and new member for whom the step of asking is open, by any adopted protocol. */
export function sharingsIn(message: Message, context: Context, sender: Person | null): readonly Sharing[] {
  const reached = membersReached(message, context, sender);
  if (reached.length === 0) return [];
  const found: Sharing[] = [];
  const isHandedOn = handedOnIn(message.carried, context.authority);
  const hasIt = (
    { correspondence, originator }: Omit<Sharing, "reached" | "clauses">,
    member: Person,
  ): boolean =>
    member.id === originator.id ||
    correspondence.party.has(member.id) ||
    isHandedOn(correspondence, originator, member);
  for (const { correspondence, originator, rule } of needsPermission(message, context))
    for (const each of reached.filter(({ member }) => !hasIt({ correspondence, originator }, member)))
      found.push({ correspondence, originator, reached: each, clauses: rule.clauses });
  return found;
}
