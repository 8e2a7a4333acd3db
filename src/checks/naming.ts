import type { Person } from "../people/index.ts";

/** A person's name as it stands in a sentence: `Cllr Tomasz Wilk`, or the bare name where there is no title. */
export function fullName(person: Person): string {
  return person.title === undefined ? person.name : `${person.title} ${person.name}`;
}
