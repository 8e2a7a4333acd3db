import {
  bodyNouns,
  hasOffice,
  isMember,
  peopleOnList,
  type Authority,
  type Person,
} from "../../../people/index.ts";
import { wordSet, type Token } from "./tokens.ts";

/** Words before such a noun that are no part of its name. */
const noName = wordSet(
  "the a an whole entire full our my your this that of all to with for other every each any and members member rest on in from " +
    "at chair vice-chair by is as go goes shared forwarded councillors cllrs colleagues next last new old re fw fwd",
);

/** At most so many words name a body: "Overview and Scrutiny Committee". */
const longestName = 5;

/** A body's name in lower case with its noun: `transport committee`; the noun alone where the text gives no name. */
function nameEndingAt(words: readonly string[], at: number): string {
  let start = at;
  while (start > 0 && at - start < longestName) {
    const word = words[start - 1] ?? "";
    const joins = word === "and" && !noName.has(words[start - 2] ?? "the") && start > 1;
    if (noName.has(word) && !joins) break;
    start -= 1;
  }
  return words.slice(start, at + 1).join(" ");
}

/** The bodies a row of words speaks of, named or not. */
function bodiesIn(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  words.forEach((word, at) => {
    if (bodyNouns.has(word) && !bodyNouns.has(words[at + 1] ?? "")) found.push(nameEndingAt(words, at));
  });
  return found;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9'-]+/)
    .filter((word) => word !== "");
}

/** The committees, boards and panels that a text names, each once; "the committee" alone names none. */
function bodiesNamedIn(text: string): readonly string[] {
  const capitalised = text.replace(/[^A-Za-z0-9'\-\n ]/g, " \n ").split(/\n/);
  const named = new Set<string>();
  for (const line of capitalised)
    for (const body of bodiesIn(
      line.split(/\s+/).map((word) => (startsUpperOrJoins(word) ? word.toLowerCase() : "the")),
    ))
      if (body.indexOf(" ") > 0) named.add(body);
  return Array.from(named);
}

/** A word that can stand in a proper name: `Transport`, `and`; others are read as `the`, which ends a name. */
function startsUpperOrJoins(word: string): boolean {
  return /^[A-Z]/.test(word) || word === "and";
}

/** The known lists a person is on, each by the words of its address. */
function listsOf(person: Person, authority: Authority): readonly (readonly string[])[] {
  return (authority.file.lists ?? [])
    .filter((list) => peopleOnList(authority, list).some(({ id }) => id === person.id))
    .map(({ address }) => wordsOf(address.slice(0, address.lastIndexOf("@")).replace(/[._-]+/g, " ")));
}

/** The bodies a person belongs to, by their post and by known lists, each by the words that name it. */
function namesOfMembership(person: Person, authority: Authority): readonly (readonly string[])[] {
  const posts = person.post === undefined ? [] : [wordsOf(person.post)];
  return [...posts, ...listsOf(person, authority)];
}

function isNamedBy(body: string, membership: readonly string[]): boolean {
  return body.split(" ").every((word) => word === "and" || membership.indexOf(word) >= 0);
}

/** Whether a person certainly belongs to a body: their post or a known list names it, a list also without the noun, or an office means it. */
function belongsTo(body: string, person: Person, authority: Authority): boolean {
  if (/^(?:cabinet|executive)$/.test(body) && hasOffice(person, "executive-member")) return true;
  if (namesOfMembership(person, authority).some((membership) => isNamedBy(body, membership))) return true;
  const bare = body.replace(/ \S+$/, "");
  return bare !== body && listsOf(person, authority).some((membership) => isNamedBy(bare, membership));
}

/** Every body of a kind that the authority file knows of, as these people's posts and lists name them. */
function bodiesOf(people: readonly Person[], kind: string, authority: Authority): readonly string[] {
  const found = new Set<string>();
  const add = (membership: readonly string[]): void => {
    for (const body of bodiesIn(membership)) if (body.split(" ").indexOf(kind) >= 0) found.add(body);
  };
  for (const person of people) namesOfMembership(person, authority).forEach(add);
  return Array.from(found);
}

/** Which body "the committee" is: the one named in the message, else the originator's own, else the only one there is. */
function meant(kind: string, text: string, originator: Person, authority: Authority): readonly string[] {
  const inMessage = bodiesNamedIn(text).filter((body) => body.split(" ").indexOf(kind) >= 0);
  if (inMessage.length > 0) return inMessage;
  const own = bodiesOf([originator], kind, authority);
  return own.length > 0 ? own : bodiesOf(authority.file.people.filter(isMember), kind, authority);
}

/**
 * Whether a phrase speaks of a committee, board or panel to which the member certainly belongs. Where it says only "the
 * committee" and several could be meant by the message's `text`, the member has to belong to each.
 */
export function includesByBody(
  whom: readonly Token[],
  member: Person,
  originator: Person,
  text: string,
  authority: Authority,
): boolean {
  return bodiesIn(whom.map(({ lower }) => lower)).some((body) => {
    if (body.indexOf(" ") > 0) return belongsTo(body, member, authority);
    const bodies = meant(body, text, originator, authority);
    return bodies.length > 0 && bodies.every((each) => belongsTo(each, member, authority));
  });
}
