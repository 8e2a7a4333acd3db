import type { ClauseRef, Message } from "../../message/index.ts";
import { isChiefOfficer, isMember, isOfficer, type Person } from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { authorOf } from "../correspondence/index.ts";
import { fullName } from "../naming.ts";
import { recipientsOf, senderOf, writtenAs, type Recipient } from "../outgoing.ts";
import { askingIn, type Asking } from "./asking/index.ts";
import { asked } from "./sayings.ts";

function isSenior(person: Person): boolean {
  return isOfficer(person) && (person.seniority === "senior" || isChiefOfficer(person));
}

/** Addressed in person: a list is a team's door, and nobody is picked out by writing to it. */
function isJuniorFor({ field, list, people }: Recipient, member: Person): boolean {
  const [person] = people;
  return (
    field === "to" &&
    list === null &&
    person !== undefined &&
    isOfficer(person) &&
    !isSenior(person) &&
    (person.supports ?? []).indexOf(member.id) < 0
  );
}

/** The junior officers in To; none where a senior officer is in To or Cc, also through a known list. */
function juniorsIn(message: Message, member: Person, { authority }: Context): readonly Recipient[] {
  const recipients = recipientsOf(message, authority);
  const isSeen = recipients.some(({ field, people }) => field !== "bcc" && people.some(isSenior));
  return isSeen ? [] : recipients.filter((recipient) => isJuniorFor(recipient, member));
}

/** The clauses that speak of what is asked: part-5.5, 6.6 excepts what seeks nothing but facts; a social question is none at all. */
function clausesFor(
  { isPurelyFactual }: Asking,
  message: Message,
  { clauses }: Context,
): readonly ClauseRef[] {
  if (isPurelyFactual && isSocial(message)) return [];
  return isPurelyFactual ? clauses.filter(({ protocol }) => protocol !== "part-5.5") : clauses;
}

function isSocial({ letters }: Message): boolean {
  return letters.length > 0 && letters.every(({ matter }) => matter === "social");
}

/** What one of the officers wrote that this answers; empty where it answers somebody else, or nobody. */
function answeredOf({ carried }: Message, officers: readonly Person[], { authority }: Context): string {
  const [first] = carried;
  if (first === undefined || first.how !== "quoted") return "";
  const author = authorOf(first, authority);
  return officers.some(({ id }) => id === author?.id) ? first.words : "";
}

/** Members' requests go to senior officers. */
export const juniorOfficer: Check = {
  id: "junior-officer",
  level: "inform",
  examine(message, context) {
    const member = senderOf(message, context.authority);
    if (member === null || !isMember(member)) return [];
    const juniors = juniorsIn(message, member, context);
    const people = juniors.map((recipient) => recipient.people[0]).filter((each) => each !== undefined);
    const [first] = people;
    const body = message.ownWords.filter(({ where }) => where === "body")[0]?.text ?? "";
    const asking = first === undefined ? null : askingIn(body, answeredOf(message, people, context));
    const clauses = asking === null ? [] : clausesFor(asking, message, context);
    if (first === undefined || asking === null || clauses.length === 0) return [];
    return [
      {
        check: "junior-officer",
        level: "inform",
        clauses,
        saw: asked(fullName(first), people.length - 1, asking.sentence),
        about: juniors.map(writtenAs),
        people: people.map(({ id }) => id),
        originator: null,
        remedies: ["choose-senior-officer"],
      },
    ];
  },
};
