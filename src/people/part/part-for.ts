import { digestOf } from "../../message/index.ts";
import { normaliseAddress } from "../address.ts";
import type { AuthorityFile, List, Person } from "../authority-file.ts";
import { bodyNouns } from "../body-nouns.ts";
import { namesOf } from "../indexes.ts";
import { isMember } from "../person.ts";
import type { PolicyFile } from "../served/policy-file.ts";
import { contactsFor, keepKnownDomains } from "./keep-domains.ts";
import { keepPeople, namesTouchedBody } from "./keep-people.ts";
import type { Mentions } from "./mentions.ts";
import type { PeopleKept } from "./people-kept.ts";
import { touchOf, type Touch } from "./touch.ts";
import { wordsOf } from "./words.ts";

/** The part of an authority file that one message needs, and for what else it is good. Plain data. */
export interface PolicyPart {
  /** For the message it was made for, every check finds with it what it finds with the whole file. */
  readonly file: PolicyFile;
  /** Digests of the mailboxes and participants it was made for. */
  readonly whom: readonly string[];
  /** Digests of the texts it was made for. */
  readonly texts: readonly string[];
  /**
   * Every other word of a name in the whole file, parted by blanks: a text with none of them mentions nobody who is
   * missing here. Null where that would be too long: then no text is covered but those it was made for.
   */
  readonly otherNames: string | null;
}

/** How a mailbox or a participant counts as the same one. */
export function whomKey({ name, address }: Mentions["participants"][number]): string {
  const key = address === null ? null : (normaliseAddress(address) ?? address);
  return digestOf(JSON.stringify([name, key]));
}

/** The lists that a message goes to, whole; others as far as their people are kept, for what their names say of them. */
function listsFor({ people, lists = [] }: AuthorityFile, touch: Touch, kept: PeopleKept): readonly List[] {
  const byId = new Map(people.map((person) => [person.id, person] as const));
  const isNamed = (id: string): boolean => {
    const person = byId.get(id);
    return person !== undefined && kept.isNamed(person);
  };
  return lists
    .map((list) => {
      const key = normaliseAddress(list.address);
      const isAddressed = key !== null && touch.addresses.has(key);
      return isAddressed ? list : { ...list, people: list.people.filter(isNamed) };
    })
    .filter(({ people: ids }) => ids.length > 0);
}

/** Of every list that is named after a body a text speaks of, one member, who shows that there is such a body. */
function keepBodiesOfLists({ people, lists = [] }: AuthorityFile, touch: Touch, kept: PeopleKept): void {
  const byId = new Map(people.map((person) => [person.id, person] as const));
  for (const { address, people: ids } of lists) {
    if (!namesTouchedBody(wordsOf(address.slice(0, address.lastIndexOf("@"))), touch)) continue;
    const members = ids.map((id) => byId.get(id)).filter((person): person is Person => person !== undefined);
    const first = members.filter(isMember)[0];
    if (first !== undefined) kept.keep(first, "named");
  }
}

/** The words of all names in the file that the message does not mention. */
function otherNames(people: readonly Person[], { words }: Touch): string {
  const others = new Set<string>(bodyNouns);
  for (const person of people)
    for (const name of [person.name, ...namesOf(person)]) for (const word of wordsOf(name)) others.add(word);
  return Array.from(others)
    .filter((word) => !words.has(word))
    .join(" ");
}

/**
 * The part of the file that a message with these mentions needs: whoever it names by address, name or look, whoever makes
 * such a name ambiguous, the lists and contacts it goes to, the Monitoring Officer; everything that is not about people
 * whole. In time linear in the file and the message.
 */
export function partFor(mentions: Mentions, file: PolicyFile): PolicyPart {
  const { hidden } = file;
  const touch = touchOf(mentions, hidden?.salt);
  const kept = keepPeople(file, touch);
  keepKnownDomains(file, touch, kept);
  keepBodiesOfLists(file, touch, kept);
  const part: PolicyFile = {
    ...file,
    ...(hidden === undefined
      ? {}
      : { hidden: { ...hidden, domains: hidden.domains.filter((mark) => touch.marks.has(mark)) } }),
    people: kept.among(file.people),
    lists: listsFor(file, touch, kept),
    ...contactsFor(file, touch),
  };
  return {
    file: part,
    whom: Array.from(new Set([...mentions.mailboxes, ...mentions.participants].map(whomKey))),
    texts: Array.from(new Set(mentions.texts.map(digestOf))),
    otherNames: otherNames(file.people, touch),
  };
}
