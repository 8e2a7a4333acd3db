import type { ClauseRef, Finding, Message } from "../../message/index.ts";
import { isMember, type Person } from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { fullName } from "../naming.ts";
import { isFromAuthority, recipientsOf, senderOf, writtenAs, type Recipient } from "../outgoing.ts";
import { groupOf, type IsOfGroup } from "./groups.ts";
import { relayed } from "./sayings.ts";

/** Clauses on what an officer heard at a group's meeting: cited where an officer sends. */
const ofOfficers: readonly string[] = ["part-5.5 11.6", "sefton 41"];

function clausesFor(sender: Person | null, { clauses }: Context): readonly ClauseRef[] {
  if (sender === null || !isMember(sender)) return clauses;
  return clauses.filter(({ protocol, clause }) => ofOfficers.indexOf(`${protocol} ${clause}`) < 0);
}

/** Whom of a recipient's people a group's business is not for. */
function strangersAmong(
  { people }: Recipient,
  isOfGroup: IsOfGroup,
  sender: Person | null,
): readonly Person[] {
  return people.filter((person) => isMember(person) && person.id !== sender?.id && !isOfGroup(person));
}

interface Relay {
  readonly subject: string | null;
  readonly recipients: readonly Recipient[];
  readonly people: readonly Person[];
}

/** The first carried message of a group's that would reach somebody who is not of it, and everybody whom such reach. */
function relayIn(message: Message, sender: Person | null, { authority }: Context): Relay | null {
  const recipients = new Set<Recipient>();
  const people = new Map<string, Person>();
  let subject: string | null | undefined;
  const all = recipientsOf(message, authority).filter(({ people: reached }) => reached.some(isMember));
  for (const carried of all.length === 0 ? [] : message.carried) {
    const isOfGroup = groupOf(carried, authority);
    if (isOfGroup === null) continue;
    for (const recipient of all) {
      const strangers = strangersAmong(recipient, isOfGroup, sender);
      if (strangers.length === 0) continue;
      if (subject === undefined) subject = carried.subject;
      recipients.add(recipient);
      for (const person of strangers) people.set(person.id, person);
    }
  }
  if (subject === undefined) return null;
  return { subject, recipients: Array.from(recipients), people: Array.from(people.values()) };
}

/** What belongs to one political group is not relayed to another. */
export const groupConfidence: Check = {
  id: "group-confidence",
  level: "prompt",
  examine(message, context): readonly Finding[] {
    if (message.carried.length === 0 || !isFromAuthority(message, context.authority)) return [];
    const sender = senderOf(message, context.authority);
    const relay = relayIn(message, sender, context);
    const clauses = clausesFor(sender, context);
    if (relay === null || clauses.length === 0) return [];
    const { subject, recipients, people } = relay;
    const [first] = recipients;
    const [one] = people;
    const called = first === undefined || one === undefined || first.list === null ? one : undefined;
    return [
      {
        check: "group-confidence",
        level: "prompt",
        clauses,
        saw: relayed(
          called === undefined ? (first === undefined ? "" : writtenAs(first)) : fullName(called),
          subject,
        ),
        about: recipients.map(writtenAs),
        people: people.map(({ id }) => id),
        originator: null,
        remedies: ["remove-recipient", "remove-carried"],
      },
    ];
  },
};
