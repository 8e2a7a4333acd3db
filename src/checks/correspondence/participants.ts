import type { CarriedMessage, Participant } from "../../message/index.ts";
import { listOf, peopleOnList, personOf, type Authority, type Person } from "../../people/index.ts";

/**
 * Who answers for a carried message: of "A on behalf of B" it is B, as in the outgoing message From counts and not
 * Sender; A where B is nobody the authority knows. Null when no known person wrote it.
 */
export function authorOf(carried: CarriedMessage, authority: Authority): Person | null {
  const principal = carried.fromAlso === null ? null : personOf(authority, carried.fromAlso);
  if (principal !== null) return principal;
  return carried.from === null ? null : personOf(authority, carried.from);
}

function peopleBehind(participant: Participant, authority: Authority): readonly Person[] {
  const list = participant.address === null ? null : listOf(authority, participant.address);
  if (list !== null) return peopleOnList(authority, list);
  const person = personOf(authority, participant);
  return person === null ? [] : [person];
}

/** The authority's people among participants, each once, in their order; a known list stands for everybody on it. */
export function peopleAmong(participants: readonly Participant[], authority: Authority): readonly Person[] {
  const found = new Map<string, Person>();
  for (const participant of participants)
    for (const person of peopleBehind(participant, authority))
      found.set(person.id, found.get(person.id) ?? person);
  return Array.from(found.values());
}
