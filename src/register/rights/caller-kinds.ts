import type { ConsentRequest, Offices } from "../../consent/index.ts";
import { rolesOf } from "../../consent/index.ts";
import type { Instant } from "../../message/index.ts";
import type { Person } from "../../people/index.ts";
import { hasOffice, isOfficer } from "../../people/index.ts";
import type { CallerKind } from "./rights-table.ts";

/** How somebody came in: with a person's own token, or with the lookup ticket that was given to them. */
export type Through = "token" | "ticket";

function ownKinds(person: Person): readonly CallerKind[] {
  const base: CallerKind = isOfficer(person) ? "officer" : "other-member";
  return hasOffice(person, "account-administrator") ? [base, "administrator"] : [base];
}

/** Whether a deputy stands in for the Monitoring Officer in everything: the post is vacant or its holder is away. */
function isOfficeEmpty({ monitoringOfficer, isMonitoringOfficerAbsent }: Offices): boolean {
  return monitoringOfficer === null || isMonitoringOfficerAbsent;
}

/** What a person is to the authority, where no record is in question. A ticket makes nobody anything but its bearer. */
export function kindsOf(person: Person, through: Through, offices: Offices): readonly CallerKind[] {
  if (through === "ticket") return ["lookup-ticket"];
  const kinds: CallerKind[] = [...ownKinds(person)];
  if (person.id === offices.monitoringOfficer) kinds.push("monitoring-officer");
  if (offices.deputies.includes(person.id) && isOfficeEmpty(offices)) kinds.push("deputy");
  return kinds;
}

/** Who asks, and how and when. */
export interface Caller {
  readonly person: Person;
  readonly through: Through;
  readonly at: Instant;
  readonly offices: Offices;
}

/**
 * What a person is to one request, by the roles of consent/. Whoever has a part in it is that and nothing else; a party
 * who holds the office of Monitoring Officer is a mere officer to it.
 */
export function kindsFor(request: ConsentRequest, caller: Caller): readonly CallerKind[] {
  const { person, through, at, offices } = caller;
  if (through === "ticket") return ["lookup-ticket"];
  const roles = rolesOf(request, { person: person.id, at, offices }).filter((role) => role !== "clock");
  return roles.length > 0 ? roles : ownKinds(person);
}

/** What a person is to one release: they asked for it, or they decide it, or neither. Nobody whom it concerns decides it. */
export function kindsForRelease(
  asker: string,
  parties: readonly string[],
  caller: Caller,
): readonly CallerKind[] {
  const { person, through, offices } = caller;
  if (through === "ticket") return ["lookup-ticket"];
  if (person.id === asker) return ["asker"];
  if (parties.includes(person.id)) return ownKinds(person);
  const { monitoringOfficer, deputies } = offices;
  if (person.id === monitoringOfficer) return ["monitoring-officer"];
  const isNeeded =
    isOfficeEmpty(offices) || (monitoringOfficer !== null && parties.includes(monitoringOfficer));
  return deputies.includes(person.id) && isNeeded ? ["deputy"] : ownKinds(person);
}
