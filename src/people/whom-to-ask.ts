import type { Instant } from "../message/index.ts";
import type { Authority } from "./authority.ts";
import type { Person } from "./authority-file.ts";
import { hasOffice, isChiefOfficer, isOfficer } from "./person.ts";
import { approvedAddress } from "./standing.ts";

/** An officer of the directory whom a sender may turn to, and where. */
export interface WhomToAsk {
  readonly person: Person;
  readonly address: string;
}

/** As many as a person looks through. */
const mostProposed = 6;

/** Words of a post that say nothing of its field. */
const ranks = new Set(
  "head director chief officer manager senior of and the for to team service services".split(" "),
);

function fieldOf({ post = "" }: Person): readonly string[] {
  return post
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !ranks.has(word));
}

function withAddress(people: readonly Person[], authority: Authority, at: Instant): readonly WhomToAsk[] {
  const found: WhomToAsk[] = [];
  for (const person of people) {
    const address = approvedAddress(authority, person, at);
    if (address !== null) found.push({ person, address });
  }
  return found.slice(0, mostProposed);
}

function isSenior(person: Person): boolean {
  return isOfficer(person) && (person.seniority === "senior" || isChiefOfficer(person));
}

/**
 * Senior officers to turn to in the place of somebody, at most six: those whose posts share a word with that person's first
 * (`Transport Planner`: `Director of Transport`), heads of service before chief officers, else in the order of the file.
 */
export function seniorOfficersFor(authority: Authority, junior: Person, at: Instant): readonly WhomToAsk[] {
  const field = fieldOf(junior);
  const rankOf = (person: Person): number =>
    (fieldOf(person).some((word) => field.indexOf(word) >= 0) ? 0 : 2) + (isChiefOfficer(person) ? 1 : 0);
  const senior = authority.file.people.filter((person) => isSenior(person) && person.id !== junior.id);
  const inOrder = [0, 1, 2, 3].reduce<readonly Person[]>(
    (all, rank) => all.concat(senior.filter((person) => rankOf(person) === rank)),
    [],
  );
  return withAddress(inOrder, authority, at);
}

/** The officers who answer for the authority's communications, in the order of the file; none where it names none. */
export function communicationsOfficers(authority: Authority, at: Instant): readonly WhomToAsk[] {
  const people = authority.file.people.filter(
    (person) => isOfficer(person) && hasOffice(person, "communications"),
  );
  return withAddress(people, authority, at);
}
