import { normaliseAddress, partsOf } from "../address.ts";
import type { AuthorityFile, List, Office, Person } from "../authority-file.ts";
import { bodyNouns } from "../body-nouns.ts";
import { fullNameKeys } from "../full-name.ts";
import { namesOf } from "../indexes.ts";
import { skeletonOf } from "../lookalike/skeleton.ts";
import { hasOffice, isMember } from "../person.ts";
import { FirstTwo, PeopleKept } from "./people-kept.ts";
import type { Touch } from "./touch.ts";
import { wordsOf } from "./words.ts";

/** Whom a sender may have to turn to, whoever the message touches. */
const always: readonly Office[] = ["monitoring-officer", "deputy-monitoring-officer"];

/** Decides about each person in turn; remembers how many of a name it has seen. */
type Rule = (person: Person, kept: PeopleKept) => void;

function allIn(words: readonly string[], touch: Touch): boolean {
  return words.length > 0 && words.every((word) => touch.words.has(word));
}

/** By an address, by the look of a local part, or by office. */
const byAddress =
  ({ addresses, locals, marks }: Touch): Rule =>
  (person, kept) => {
    const isTouched = person.accounts.some(({ address, kind }) => {
      const parts = partsOf(address);
      if (parts === null) return marks.has(address);
      const mayBeImitated = kind === "council" || kind === "business";
      return (
        addresses.has(`${parts.local}@${parts.domain}`) ||
        (mayBeImitated && locals.has(skeletonOf(parts.local)))
      );
    });
    if (isTouched || always.some((office) => hasOffice(person, office))) kept.keep(person, "whole");
  };

/** By a whole name in a text, or by what a mailbox looks like. Of one name two people are enough: it is nobody's then. */
const byFullName = (touch: Touch): Rule => {
  const sameName = new FirstTwo();
  const sameLook = new FirstTwo();
  return (person, kept) => {
    for (const name of new Set(namesOf(person)))
      if (allIn(wordsOf(name), touch) && sameName.isAmong(name)) kept.keep(person, "whole");
    for (const look of new Set(fullNameKeys(person)))
      if (touch.looks.has(look) && sameLook.isAmong(look)) kept.keep(person, "whole");
  };
};

/**
 * By a surname that stands in a text; of one surname two members and two officers of every initial, so that whoever
 * counts who bears it finds one or several as in the whole file. By any other word of the name likewise, as a mere name.
 */
const byPartOfName = (touch: Touch): Rule => {
  const sameSurname = new FirstTwo();
  const sameForename = new FirstTwo();
  return (person, kept) => {
    const words = person.name.toLowerCase().split(/\s+/);
    const surname = words[words.length - 1] ?? "";
    const kind = isMember(person) ? "member" : "officer";
    const key = [surname, person.name.charAt(0).toLowerCase(), kind].join(" ");
    if (allIn(wordsOf(surname), touch) && sameSurname.isAmong(key)) kept.keep(person, "named");
    words.slice(0, -1).forEach((word, at) => {
      const soFar = words.slice(0, at + 1).join(" ");
      if (allIn(wordsOf(word), touch) && sameForename.isAmong(soFar)) kept.keep(person, "bare");
    });
  };
};

/** Whether words name a body of a kind that a text speaks of. */
export function namesTouchedBody(words: readonly string[], touch: Touch): boolean {
  return words.some((word) => bodyNouns.has(word) && touch.words.has(word));
}

/** By a post in a body: of members in one post the first stands for all, where a text speaks of "the committee". */
const byBody = (touch: Touch): Rule => {
  const posts = new Set<string>();
  return (person, kept) => {
    const { post } = person;
    if (post === undefined || !isMember(person) || posts.has(post)) return;
    if (!namesTouchedBody(wordsOf(post), touch)) return;
    posts.add(post);
    kept.keep(person, "named");
  };
};

/** Everybody on a list that the message goes to or came by. */
function keepListed(lists: readonly List[], people: readonly Person[], touch: Touch, kept: PeopleKept): void {
  const ids = new Set<string>();
  for (const list of lists) {
    const key = normaliseAddress(list.address);
    if (key !== null && touch.addresses.has(key)) for (const id of list.people) ids.add(id);
  }
  for (const person of people) if (ids.has(person.id)) kept.keep(person, "named");
}

/** Who of the file is needed to judge a message that touches it so. */
export function keepPeople({ people, lists = [] }: AuthorityFile, touch: Touch): PeopleKept {
  const kept = new PeopleKept();
  const rules = [byAddress, byFullName, byPartOfName, byBody].map((rule) => rule(touch));
  for (const person of people) for (const rule of rules) rule(person, kept);
  keepListed(lists, people, touch, kept);
  return kept;
}
