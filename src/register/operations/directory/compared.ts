import canonicalize from "canonicalize";
import type { DirectoryChanges } from "../../../api/index.ts";
import { differencesOf } from "../../../people/directory/index.ts";
import type { AuthorityFile, Person } from "../../../people/index.ts";

function addedPerson(person: Person, line: number | null): DirectoryChanges["added"][number] {
  const { id, name, title, post = "", accounts } = person;
  return {
    line,
    person: id,
    name: title === undefined ? name : `${title} ${name}`,
    post,
    addresses: accounts.map(({ address }) => address),
  };
}

type Lines = ReadonlyMap<string, number>;

/** Who is added, changed, taken away or left between two directories; `lines`: on which line of the file each stands. */
export function comparedPeople(before: AuthorityFile, next: AuthorityFile, lines: Lines) {
  const were = new Map(before.people.map((person) => [person.id, person]));
  const are = new Set(next.people.map(({ id }) => id));
  const lineOf = (id: string): number | null => lines.get(id) ?? null;
  const changed = next.people.flatMap((person) => {
    const was = were.get(person.id);
    const fields = was === undefined ? [] : differencesOf(was, person);
    if (fields.length === 0) return [];
    return [{ line: lineOf(person.id), person: person.id, name: person.name, fields: [...fields] }];
  });
  return {
    added: next.people
      .filter(({ id }) => !were.has(id))
      .map((person) => addedPerson(person, lineOf(person.id))),
    changed,
    removed: before.people.filter(({ id }) => !are.has(id)).map(({ id, name }) => ({ person: id, name })),
  };
}

/** The names of the settings, that is of everything but the people, that differ between two directories. */
export function settingsThatDiffer(before: AuthorityFile, next: AuthorityFile): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])] as (keyof AuthorityFile)[];
  return names.filter((name) => name !== "people" && canonicalize(before[name]) !== canonicalize(next[name]));
}
