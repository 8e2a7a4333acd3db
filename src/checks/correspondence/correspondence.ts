import { sendersOf } from "../../message/index.ts";
import type { CarriedMessage } from "../../message/index.ts";
import { isMember, isOfficer, type Authority, type Person } from "../../people/index.ts";
import { authorOf, peopleAmong } from "./participants.ts";

/** A carried message that is member–officer correspondence. */
export interface Correspondence {
  readonly carried: CarriedMessage;
  /** Its place in `Message.carried`. */
  readonly index: number;
  readonly author: Person;
  /** The member whose correspondence it is: its author, or the member to whom an officer wrote. */
  readonly member: Person;
  /**
   * The ids of everybody already party to it: From, To and Cc; where it names no recipients, who answered it and whom the
   * messages around it name, since those reached them with it inside.
   */
  readonly party: ReadonlySet<string>;
}

/** What is known of a carried message before it is judged. */
interface Known {
  readonly carried: CarriedMessage;
  readonly index: number;
  readonly author: Person | null;
  /** Who wrote what stands around it in the same chain; the outgoing message's sender around the outermost. */
  readonly answerer: Person | null;
  /** Whom the messages around it in the same chain name; empty where it names recipients itself. */
  readonly around: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();

function namesRecipients({ to, cc }: CarriedMessage): boolean {
  return to.length + cc.length > 0;
}

function inOrder(
  carried: readonly CarriedMessage[],
  sender: Person | null,
  authority: Authority,
): readonly Known[] {
  const above = new Map<number, { readonly author: Person | null; readonly named: Set<string> }>();
  return carried.map((message, index) => {
    const author = authorOf(message, authority);
    const chain = above.get(message.chain);
    const answerer = chain === undefined ? sender : chain.author;
    const around = chain === undefined || namesRecipients(message) ? nobody : new Set(chain.named);
    const named = chain?.named ?? new Set<string>();
    for (const { id } of peopleAmong([...sendersOf(message), ...message.to, ...message.cc], authority))
      named.add(id);
    above.set(message.chain, { author, named });
    return { carried: message, index, author, answerer, around };
  });
}

/** To and Cc; where neither is printed, the one who evidently received it because they answered it. */
function addressees(known: Known, authority: Authority): { to: readonly Person[]; cc: readonly Person[] } {
  const { to, cc } = known.carried;
  if (namesRecipients(known.carried))
    return { to: peopleAmong(to, authority), cc: peopleAmong(cc, authority) };
  return { to: known.answerer === null ? [] : [known.answerer], cc: [] };
}

/**
 * The member to whom an officer wrote. `authorsBelow` are the ids of those who wrote what stands below it in its chain,
 * earliest first: of several members, the one who wrote first is answered. Null for a circular, which answers nobody and
 * is nobody's own correspondence, and where no member is addressed.
 */
function memberWrittenTo(
  to: readonly Person[],
  cc: readonly Person[],
  authorsBelow: ReadonlySet<string>,
): Person | null {
  const inTo = to.filter(isMember);
  const members = inTo.length > 0 ? inTo : cc.filter(isMember);
  const byId = new Map(members.map((member) => [member.id, member] as const));
  const answered = Array.from(authorsBelow).find((id) => byId.has(id));
  if (answered !== undefined) return byId.get(answered) ?? null;
  return inTo.length > 1 ? null : (members[0] ?? null);
}

function judge(known: Known, authorsBelow: ReadonlySet<string>, authority: Authority): Correspondence | null {
  const { author, carried, index, around } = known;
  if (author === null) return null;
  const { to, cc } = addressees(known, authority);
  const party = new Set(
    [...peopleAmong(sendersOf(carried), authority), author, ...to, ...cc].map(({ id }) => id),
  );
  around.forEach((id) => party.add(id));
  if (isOfficer(author)) {
    const member = memberWrittenTo(to, cc, authorsBelow);
    return member === null ? null : { carried, index, author, member, party };
  }
  const reachesOfficer = to.some(isOfficer) || cc.some(isOfficer);
  return reachesOfficer ? { carried, index, author, member: author, party } : null;
}

/**
 * Every carried message that is member–officer correspondence, in the order carried. A circular is none. `sender` is who
 * sends the outgoing message, which answers the outermost carried one; null when unknown.
 *
 * Each chain is gone through once from its earliest message up, so that what stands below is known at each.
 */
export function correspondenceIn(
  carried: readonly CarriedMessage[],
  sender: Person | null,
  authority: Authority,
): readonly Correspondence[] {
  const below = new Map<number, Set<string>>();
  const found: Correspondence[] = [];
  for (const known of inOrder(carried, sender, authority).slice().reverse()) {
    const authors = below.get(known.carried.chain) ?? new Set<string>();
    const correspondence = judge(known, authors, authority);
    if (correspondence !== null) found.push(correspondence);
    if (known.author !== null) authors.add(known.author.id);
    below.set(known.carried.chain, authors);
  }
  return found.reverse();
}
