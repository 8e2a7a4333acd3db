import type { Mailbox, Message } from "../message/index.ts";
import {
  accountOf,
  isOwnAddress,
  listOf,
  peopleOnList,
  personOf,
  type Authority,
  type List,
  type Person,
} from "../people/index.ts";

/** Somebody the outgoing message goes to, and whom of the authority it reaches. */
export interface Recipient {
  readonly field: "to" | "cc" | "bcc";
  readonly mailbox: Mailbox;
  /** The known list that stands at this address; null when it is none. */
  readonly list: List | null;
  /** One person, everybody on a known list, or nobody that the authority file knows. */
  readonly people: readonly Person[];
}

/** The person behind a mailbox of the outgoing message; by name only where the client has no address for it. */
function personAt(mailbox: Mailbox, authority: Authority): Person | null {
  return personOf(authority, {
    name: mailbox.name,
    address: mailbox.address === "" ? null : mailbox.address,
  });
}

function recipient(field: Recipient["field"], mailbox: Mailbox, authority: Authority): Recipient {
  const list = listOf(authority, mailbox.address);
  if (list !== null) return { field, mailbox, list, people: peopleOnList(authority, list) };
  const person = personAt(mailbox, authority);
  return { field, mailbox, list: null, people: person === null ? [] : [person] };
}

/** Everybody the message goes to: To, then Cc, then Bcc, in the order in which they stand there. */
export function recipientsOf(message: Message, authority: Authority): readonly Recipient[] {
  const { to, cc, bcc } = message.draft;
  return [
    ...to.map((mailbox) => recipient("to", mailbox, authority)),
    ...cc.map((mailbox) => recipient("cc", mailbox, authority)),
    ...bcc.map((mailbox) => recipient("bcc", mailbox, authority)),
  ];
}

/** What stands in the message for a recipient: the address, or the name where the client found no address for it. */
export function writtenAs({ mailbox }: Recipient): string {
  return mailbox.address === "" ? (mailbox.name ?? "") : mailbox.address;
}

/**
 * The person whose message it is: From, also where an assistant pressed Send (Sender). Null when From is nobody the
 * authority file knows, or is missing, or names several: then nobody enjoys a sender's exemptions.
 */
export function senderOf(message: Message, authority: Authority): Person | null {
  const people = message.draft.from.map((mailbox) => personAt(mailbox, authority));
  const first = people[0] ?? null;
  return people.every((person) => person?.id === first?.id) ? first : null;
}

/**
 * Whether the message may be the authority's: written by one of its people or from its own domain. The protocols bind
 * nobody else. Also true when there is no From, because nothing then says that it is an outsider's.
 */
export function isFromAuthority(message: Message, authority: Authority): boolean {
  const { from } = message.draft;
  const isOurs = ({ address }: Mailbox): boolean =>
    accountOf(authority, address) !== null || isOwnAddress(authority, address);
  return (
    from.length === 0 || from.some((mailbox) => isOurs(mailbox) || personAt(mailbox, authority) !== null)
  );
}
