import { instantOf, londonClock } from "../message/index.ts";
import type { CarriedMessage, Draft, Message, Participant, TrueHeader } from "../message/index.ts";
import { canonicalName, normaliseAddress, personOf, type Authority } from "../people/index.ts";

const minuteMs = 60_000;

/** How far apart two moments are that a client may print for one: summer time, told differently. */
const anHour = 60;

/** How far apart two moments may be of which nobody can say whether they are one (the outward contract, section 2). */
const aDay = 24 * anHour;

/** What the text tells, and what follows from the mailbox. */
type Known = Pick<Message, "carried" | "answered">;

/** By what somebody is known, the surest first: as a person of the authority, by address, by name. */
function marksOf({ name, address }: Participant, authority: Authority): readonly string[] {
  const id = personOf(authority, { name, address })?.id;
  return [
    ...(id === undefined ? [] : [`person ${id}`]),
    ...(address === null ? [] : [normaliseAddress(address) ?? address]),
    ...(name === null ? [] : [`name ${canonicalName(name)}`]),
  ];
}

/** Whether every one of some stands among others. */
function areAmong(
  some: readonly Participant[],
  others: readonly Participant[],
  authority: Authority,
): boolean {
  const marks = new Set<string>();
  for (const each of others) for (const mark of marksOf(each, authority)) marks.add(mark);
  return some.every((each) => marks.has(marksOf(each, authority)[0] ?? ""));
}

function authorsOf({ from, fromAlso }: CarriedMessage | TrueHeader): readonly Participant[] {
  return [fromAlso, from].filter((each) => each !== null);
}

/** Whether the text names whose message it is in truth: of "A on behalf of B", B. */
function hasAuthor(carried: CarriedMessage, header: TrueHeader, authority: Authority): boolean {
  const principal = authorsOf(header).slice(0, 1);
  return authorsOf(carried).some((each) => areAmong([each], principal, authority));
}

/** Whether the text names nobody who did not receive it, and leaves out nobody of the authority who did. */
function hasRecipients(carried: CarriedMessage, header: TrueHeader, authority: Authority): boolean {
  const printed = [...carried.to, ...carried.cc];
  const received = [...header.to, ...header.cc];
  const ours = received.filter((each) => personOf(authority, each) !== null);
  return areAmong(printed, received, authority) && areAmong(ours, printed, authority);
}

/** In whole minutes; null where the text does not say when it was sent. */
function minutesApart({ sent }: CarriedMessage, header: TrueHeader): number | null {
  if (sent === null) return null;
  const minute = (at: number): number => Math.floor(at / minuteMs);
  return Math.abs(minute(instantOf(sent)) - minute(header.sent));
}

/** As the mailbox has it; unchanged where the text says the same. */
function corrected(carried: CarriedMessage, header: TrueHeader, authority: Authority): CarriedMessage {
  if (hasAuthor(carried, header, authority) && hasRecipients(carried, header, authority)) return carried;
  const { from, fromAlso, to, cc, subject } = header;
  return { ...carried, from, fromAlso, to, cc, subject: subject ?? carried.subject, isAsInMailbox: true };
}

function fromMailbox({ from, fromAlso, to, cc, subject, sent }: TrueHeader): CarriedMessage {
  return {
    ...{ from, fromAlso, to, cc, subject, sent: londonClock(sent), isAsInMailbox: true },
    // None in truth: what is asked and granted of a quoted message knows no Message-ID either.
    messageId: null,
    how: "quoted",
    introducedBy: "mailbox",
    words: "",
    chain: 0,
  };
}

/** Which quoted message each header is of, by when it was sent; `open` are those of which none is. */
function paired(
  quoted: readonly CarriedMessage[],
  headers: readonly TrueHeader[],
  authority: Authority,
): { readonly found: Map<CarriedMessage, TrueHeader>; readonly open: readonly TrueHeader[] } {
  const found = new Map<CarriedMessage, TrueHeader>();
  const open = headers.filter((header) => {
    const isBy = (each: CarriedMessage): boolean => hasAuthor(each, header, authority);
    const candidates = quoted.filter((each) => {
      const apart = minutesApart(each, header);
      return !found.has(each) && (apart === 0 || (apart === anHour && isBy(each)));
    });
    const its = candidates.filter(isBy)[0] ?? candidates[0];
    if (its !== undefined) found.set(its, header);
    return its === undefined;
  });
  return { found, open };
}

/**
 * Confirms or completes what the text tells with what the sender's own mailbox knows of the messages that are answered
 * (`Draft.provenance`). A quoted message is found by when it was sent. Where the text names another author or other
 * recipients, or none, those of the mailbox count; where it says the same, nothing changes. Of the message that is answered
 * directly, and of that alone, it is also told that no header of it is left.
 */
export function withProvenance(
  carried: readonly CarriedMessage[],
  { answers, provenance = [] }: Draft,
  authority: Authority,
): Known {
  const quoted = carried.filter(({ chain, how }) => chain === 0 && how === "quoted");
  const { found, open } = paired(quoted, provenance, authority);
  const [parent] = open.filter(({ messageId }) => messageId === answers[0]);
  const [outermost] = quoted;
  const isShown =
    parent !== undefined &&
    outermost !== undefined &&
    !found.has(outermost) &&
    hasAuthor(outermost, parent, authority) &&
    (minutesApart(outermost, parent) ?? 0) <= aDay;
  if (isShown && outermost.sent === null) found.set(outermost, parent);
  const known = carried.map((each) => {
    const header = found.get(each);
    return header === undefined ? each : corrected(each, header, authority);
  });
  return parent === undefined || isShown
    ? { carried: known }
    : { carried: known, answered: fromMailbox(parent) };
}
