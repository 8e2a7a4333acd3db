import {
  instantOf,
  isAutomatic,
  londonClock,
  type ClauseRef,
  type Finding,
  type Instant,
  type Message,
  type Participant,
} from "../../message/index.ts";
import {
  isMember,
  isOfficeHour,
  isOfficer,
  personOf,
  sameAddress,
  type OfficeHours,
  type Person,
} from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { fullName } from "../naming.ts";
import { recipientsOf, senderOf, writtenAs, type Recipient } from "../outgoing.ts";
import { outOfHours } from "./sayings.ts";
import { isUrgent } from "./urgency.ts";

/** Somebody who writes out of hours themselves is answered within this. */
const answeredWithinMs = 60 * 60_000;

function isSamePerson(author: Participant, { mailbox, people }: Recipient, { authority }: Context): boolean {
  const person = personOf(authority, author);
  if (person !== null) return people.some(({ id }) => id === person.id);
  if (author.address !== null) return sameAddress(author.address, mailbox.address);
  return author.name !== null && author.name === mailbox.name;
}

/** Whether it answers, within the hour, somebody who wrote out of hours: whoever writes then is not disturbed by an answer. */
function answersAtOnce(
  { carried }: Message,
  recipients: readonly Recipient[],
  hours: OfficeHours,
  context: Context,
): boolean {
  const answered = carried[0];
  if (answered === undefined || answered.how !== "quoted") return false;
  const { from, sent } = answered;
  if (from === null || sent === null) return false;
  const wrote = instantOf(sent);
  const isAnswer = recipients.some((recipient) => isSamePerson(from, recipient, context));
  const wait = context.at - wrote;
  return isAnswer && wait >= -60_000 && wait <= answeredWithinMs && !isOfficeHour(hours, wrote);
}

/** Part-5.5 respects the free time of both; the other protocols that of officers. */
function clausesFor(sender: Person, { clauses }: Context): readonly ClauseRef[] {
  return clauses.filter(
    ({ protocol }) => isMember(sender) || protocol === "part-5.5" || protocol === "local",
  );
}

function two(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
}

/** Why it is not told: nobody's working late, or late for a reason. */
function isExcused({ draft }: Message): boolean {
  return isUrgent(draft) || isAutomatic(draft);
}

function finding(
  disturbed: readonly [Recipient, ...Recipient[]],
  isOtherKind: (person: Person) => boolean,
  clauses: Context["clauses"],
  at: Instant,
): Finding {
  const people = new Map<string, Person>();
  for (const recipient of disturbed)
    for (const person of recipient.people.filter(isOtherKind)) people.set(person.id, person);
  const [first] = disturbed;
  const [one] = Array.from(people.values());
  const called = first.list !== null || one === undefined ? writtenAs(first) : fullName(one);
  const { hour, minute } = londonClock(at);
  return {
    check: "free-time",
    level: "inform",
    clauses,
    saw: outOfHours(called, disturbed.length - 1, `${two(hour)}:${two(minute)}`),
    about: disturbed.map(writtenAs),
    people: Array.from(people.keys()),
    originator: null,
    remedies: ["delay-delivery"],
  };
}

/** Officers' and members' free time is respected. */
export const freeTime: Check = {
  id: "free-time",
  level: "inform",
  examine(message, context) {
    const { authority, at } = context;
    const hours = authority.file.officeHours;
    const sender = senderOf(message, authority);
    if (hours === undefined || sender === null || isOfficeHour(hours, at) || isExcused(message)) return [];
    const [clause, ...clauses] = clausesFor(sender, context);
    const isOtherKind = isMember(sender) ? isOfficer : isMember;
    const recipients = recipientsOf(message, authority);
    const [first, ...others] = recipients.filter(({ people }) => people.some(isOtherKind));
    if (clause === undefined || first === undefined || answersAtOnce(message, recipients, hours, context))
      return [];
    return [finding([first, ...others], isOtherKind, [clause, ...clauses], at)];
  },
};
