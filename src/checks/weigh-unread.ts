import type { CheckId, Instant, Mailbox, Message, Unread, UnreadReason } from "../message/index.ts";
import { isMember, isOwnAddress, listOf, standingOf, type Authority } from "../people/index.ts";
import { clausesInForce } from "./in-force.ts";
import { recipientsOf, senderOf, type Recipient } from "./outgoing.ts";
import { needsPermission } from "./sharing-without-consent/sharings.ts";

/** Something unread, and whether it asks: `level` stands only where a check could turn on it. */
export type WeighedUnread = Unread & { readonly level?: "prompt" };

/** A message that is attached, or lies deeper, and was not opened. */
const hiddenMessages: readonly UnreadReason[] = [
  "attached-message-unreadable",
  "attached-message-not-fetched",
  "too-deep",
];

/** Earlier messages that a body quotes beyond what is read: `earlier messages in the body`. */
const areEarlierMessages = ({ what }: Unread): boolean => /^earlier messages in /.test(what);

/** An attachment whose text was not read. */
const hiddenTexts: readonly UnreadReason[] = [
  "no-reader",
  "attachment-not-fetched",
  "encrypted",
  "too-long",
  "unknown-charset",
  "scanned",
  "pages-without-text",
  "document-broken",
  "document-too-large",
];

/** What every check needs: without it none of them has seen the message. */
const foundations: readonly UnreadReason[] = [
  "sender-not-given",
  "recipients-not-given",
  "maybe-more-recipients",
  "text-not-given",
  "attachments-not-given",
];

/** Somebody who may be anybody. */
const unknownPeople: readonly UnreadReason[] = ["unexpanded-list", "unresolved-recipient"];

const letterChecks: readonly CheckId[] = [
  "binding-letter",
  "letter-not-in-officers-name",
  "capacity-not-stated",
];

/** The name or media type of a text document: takes `Reply to Mr Day.docx`, `application/pdf`; not `map.png`, `text.zip`. */
const documentName = /\.(?:docx?|docm|dotx?|odt|ott|fodt|rtf|pdf|pages|wpd|wps|txt|html?|md)$/i;
const documentType =
  /^(?:application\/(?:pdf|rtf|msword|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats-officedocument\.wordprocessingml\.\w{1,30}|vnd\.ms-word\.\S{1,60}|vnd\.apple\.pages)|text\/(?:rtf|plain|html|richtext))$/;

/** A name by which a mailing list of members goes: `All Members`, `transport-committee@`; not `Highways Team`, `jo.board@`. */
const membersTogether =
  /(?:^|[\s._-])(?:(?:all|everyone|everybody)(?:[\s._-]|$)|members|(?:all-?)?cllrs|councillors|committee|cabinet|(?:labour|conservative|libdem|liberal|green|independent|reform|opposition|political)[\s._-]?group|group[\s._-]leaders|leaders)(?:[\s._-]|$)/i;

function isListOfMembers({ name, address }: Mailbox): boolean {
  const local = address.slice(0, Math.max(address.lastIndexOf("@"), 0));
  return membersTogether.test(local) || (name !== null && membersTogether.test(name));
}

function anyOn(authority: Authority, ids: readonly CheckId[]): boolean {
  return ids.some((id) => clausesInForce(authority.file, id) !== null);
}

/** A member other than the sender receives it, or a list that may hold one. */
function mayReachMember(recipients: readonly Recipient[], message: Message, authority: Authority): boolean {
  const sender = senderOf(message, authority);
  return recipients.some(({ people }) =>
    people.some((person) => isMember(person) && person.id !== sender?.id),
  );
}

function goesOutside(message: Message, authority: Authority, at: Instant): boolean {
  const { to, cc, bcc } = message.draft;
  return [...to, ...cc, ...bcc].some((mailbox) => {
    const { standing, person } = standingOf(authority, mailbox, at);
    return person === null && (standing === "external" || standing === "lookalike");
  });
}

function isMembersLetter(message: Message, authority: Authority): boolean {
  const sender = senderOf(message, authority);
  return sender !== null && (isMember(sender) || (sender.supports ?? []).length > 0);
}

function mayHoldLetter({ what, why }: Unread, message: Message): boolean {
  if (what === "body") return true;
  const attached = message.draft.attachments.filter(({ name }) => what === `attachment ${name}`)[0];
  const name = attached?.name ?? what;
  const type = why.values["type"] ?? (attached?.kind === "file" ? attached.type : "");
  return /^attachment /.test(what) && (documentName.test(name) || documentType.test(type));
}

function unreadAddress(phrase: UnreadReason, address: string): Unread {
  return { what: address, why: { phrase, values: { address } } };
}

function addressesUnread(message: Message, authority: Authority, at: Instant): readonly Unread[] {
  const { from, to, cc, bcc } = message.draft;
  const named = new Map<string, Unread>();
  for (const mailbox of [...from, ...to, ...cc, ...bcc]) {
    const { address } = mailbox;
    if (standingOf(authority, mailbox, at).standing !== "unresolved" || address === "") continue;
    if (isListOfMembers(mailbox)) named.set(address, unreadAddress("unexpanded-list", address));
    else if (isOwnAddress(authority, address))
      named.set(address, unreadAddress("unknown-own-address", address));
  }
  return Array.from(named.values());
}

function headersMissing({ draft }: Message, isSavedDraft: boolean): readonly Unread[] {
  const missing = (phrase: UnreadReason, what: string): Unread => ({ what, why: { phrase, values: {} } });
  if (isSavedDraft) return [];
  return [
    ...(draft.date === null ? [missing("no-date", "Date header")] : []),
    ...(draft.messageId === null ? [missing("no-message-id", "Message-ID header")] : []),
  ];
}

/** What is said better below, and a list that the mail program cannot open and the authority file can. */
function isSettledHere({ why }: Unread, authority: Authority): boolean {
  const { phrase, values } = why;
  if (phrase === "unexpanded-list") return listOf(authority, values["address"] ?? "") !== null;
  return phrase === "no-date" || phrase === "no-message-id";
}

/** What asks in this message, as questions answered once for all its unread entries. */
function whatAsks(message: Message, authority: Authority, at: Instant): (unread: Unread) => boolean {
  const recipients = recipientsOf(message, authority);
  const clauses = clausesInForce(authority.file, "sharing-without-consent");
  const couldBeShared = clauses !== null;
  const listAsks = clauses !== null && needsPermission(message, { authority, clauses }).length > 0;
  const hasUnknownPeople = [...message.unread, ...addressesUnread(message, authority, at)].some(
    (unread) => unknownPeople.indexOf(unread.why.phrase) >= 0 && !isSettledHere(unread, authority),
  );
  const messageAsks = couldBeShared && (hasUnknownPeople || mayReachMember(recipients, message, authority));
  const mayGoOutside =
    goesOutside(message, authority, at) ||
    message.unread.some(({ why }) => why.phrase === "unresolved-recipient");
  const letterAsks = anyOn(authority, letterChecks) && isMembersLetter(message, authority) && mayGoOutside;
  return (unread) => {
    const { phrase } = unread.why;
    if (foundations.indexOf(phrase) >= 0) return true;
    if (phrase === "unresolved-recipient") return listAsks || letterAsks;
    if (unknownPeople.indexOf(phrase) >= 0) return listAsks;
    if (hiddenMessages.indexOf(phrase) >= 0 || areEarlierMessages(unread)) return messageAsks;
    return letterAsks && hiddenTexts.indexOf(phrase) >= 0 && mayHoldLetter(unread, message);
  };
}

/**
 * Everything of a message that was not read: what its reading said, addresses of the authority's own that its file does
 * not know, and a missing Date or Message-ID unless it is a client's saved draft. An entry asks only where a check that
 * is on could turn on it: an unopened message or an unknown list when a member who is no party may receive it; an unread
 * document when a member sends it outside, or an officer who supports one; and always where the mail program kept back who
 * sends, who receives, the text or what is attached.
 */
export function weighUnread(
  message: Message,
  authority: Authority,
  at: Instant,
  { isSavedDraft = false }: { readonly isSavedDraft?: boolean } = {},
): readonly WeighedUnread[] {
  const all = [
    ...message.unread.filter((unread) => !isSettledHere(unread, authority)),
    ...addressesUnread(message, authority, at),
    ...headersMissing(message, isSavedDraft),
  ];
  if (all.length === 0) return [];
  const asks = whatAsks(message, authority, at);
  const seen = new Set<string>();
  const weighed: WeighedUnread[] = [];
  for (const unread of all) {
    const key = `${unread.why.phrase} ${unread.what}`;
    if (seen.has(key)) continue;
    seen.add(key);
    weighed.push(asks(unread) ? { ...unread, level: "prompt" } : unread);
  }
  return weighed;
}
