import type { ClauseRef, Finding, Message, Remedy } from "../../message/index.ts";
import { isMember, isOfficer, isRecordKeeping, normaliseAddress, type Person } from "../../people/index.ts";
import { localClause } from "../../protocol/index.ts";
import type { Check, Context } from "../check.ts";
import { correspondenceIn } from "../correspondence/index.ts";
import { fullName } from "../naming.ts";
import { isFromAuthority, recipientsOf, senderOf, writtenAs, type Recipient } from "../outgoing.ts";
import { blindCopy, type BlindCopyPhrase } from "./sayings.ts";

/** A blind recipient whom nobody sees, and the authority's people among them. */
interface Hidden {
  readonly recipient: Recipient;
  readonly people: readonly Person[];
}

function keyOf({ mailbox }: Recipient): string {
  return normaliseAddress(mailbox.address) ?? `${mailbox.address} ${mailbox.name ?? ""}`;
}

/** Blind recipients, each address once, without the sender, mailboxes for records and whoever is visible as well. */
function hiddenRecipients(
  recipients: readonly Recipient[],
  sender: Person | null,
  { authority }: Context,
): readonly Hidden[] {
  const seen = new Set<string>();
  const visible = new Set<string>(sender === null ? [] : [sender.id]);
  for (const recipient of recipients.filter(({ field }) => field !== "bcc")) {
    seen.add(keyOf(recipient));
    for (const { id } of recipient.people) visible.add(id);
  }
  const hidden: Hidden[] = [];
  for (const recipient of recipients.filter(({ field }) => field === "bcc")) {
    const key = keyOf(recipient);
    const people = recipient.people.filter(({ id }) => !visible.has(id));
    const isKnown = recipient.people.length > 0;
    if (seen.has(key) || isRecordKeeping(authority, recipient.mailbox.address)) continue;
    seen.add(key);
    if (people.length > 0 || !isKnown) hidden.push({ recipient, people });
  }
  return hidden;
}

function visiblePeople(recipients: readonly Recipient[], sender: Person | null): readonly Person[] {
  const people: Person[] = [];
  for (const recipient of recipients)
    if (recipient.field !== "bcc") people.push(...recipient.people.filter(({ id }) => id !== sender?.id));
  return people;
}

/** Why blind copies of this message matter, whoever receives them; null when they do not. */
function reasonInMessage(
  message: Message,
  visible: readonly Person[],
  sender: Person | null,
  { authority }: Context,
): BlindCopyPhrase | null {
  const otherKind = sender !== null && isMember(sender) ? isOfficer : isMember;
  if (sender !== null && visible.some(otherKind)) return "blind-copy.correspondence";
  return correspondenceIn(message.carried, sender, authority).length > 0 ? "blind-copy.carried" : null;
}

function isHiddenFromOtherKind({ people }: Hidden, visible: readonly Person[]): boolean {
  return (
    (people.some(isMember) && visible.some(isOfficer)) || (people.some(isOfficer) && visible.some(isMember))
  );
}

/** Part-5.5, 14.1 speaks of another member only; where no adopted clause speaks of this recipient, the rule is local. */
function clausesBehind({ people }: Hidden, { clauses }: Context): readonly ClauseRef[] {
  const cited = clauses.filter(({ protocol }) => protocol !== "part-5.5" || people.some(isMember));
  return cited.length > 0 ? cited : [localClause("blind-copy")];
}

/** Shown to others by a click are only the authority's own people; anybody else is taken out and copied in separately. */
function remediesFor({ people }: Hidden): readonly [Remedy, ...Remedy[]] {
  return people.length > 0 ? ["show-recipient", "remove-recipient"] : ["remove-recipient"];
}

function finding(hidden: Hidden, phrase: BlindCopyPhrase, context: Context): Finding {
  const { recipient, people } = hidden;
  const written = writtenAs(recipient);
  const [person] = people;
  const called = recipient.list === null && person !== undefined ? fullName(person) : written;
  return {
    check: "blind-copy",
    level: "hold",
    clauses: clausesBehind(hidden, context),
    saw: blindCopy(phrase, called),
    about: [written],
    people: people.map(({ id }) => id),
    originator: null,
    remedies: remediesFor(hidden),
  };
}

/** Who is copied into correspondence between members and officers is always visible. */
export const blindCopyCheck: Check = {
  id: "blind-copy",
  level: "hold",
  examine(message, context) {
    if (message.draft.bcc.length === 0 || !isFromAuthority(message, context.authority)) return [];
    const sender = senderOf(message, context.authority);
    const recipients = recipientsOf(message, context.authority);
    const visible = visiblePeople(recipients, sender);
    const reason = reasonInMessage(message, visible, sender, context);
    const findings: Finding[] = [];
    for (const hidden of hiddenRecipients(recipients, sender, context)) {
      const phrase = reason ?? (isHiddenFromOtherKind(hidden, visible) ? "blind-copy.other-kind" : null);
      if (phrase !== null) findings.push(finding(hidden, phrase, context));
    }
    return findings;
  },
};
