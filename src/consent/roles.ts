import type { Instant } from "../message/index.ts";
import type { ConsentRequest } from "./request.ts";
import { askingSide, partiesOf } from "./request.ts";
import type { Role } from "./transition-table.ts";

/** Who holds the offices of determination at the moment of acting, as the authority has recorded it. */
export interface Offices {
  /** Null while the post is vacant. */
  readonly monitoringOfficer: string | null;
  readonly isMonitoringOfficerAbsent: boolean;
  readonly deputies: readonly string[];
}

/** Who acts, and when. Whether they are who they say is settled before. */
export interface Actor {
  /** An id of the authority file; null for what happens by itself. */
  readonly person: string | null;
  readonly at: Instant;
  readonly offices: Offices;
}

function isIn(persons: readonly string[], person: string | null): boolean {
  return person !== null && persons.includes(person);
}

/** A deputy acts where the Monitoring Officer is a party, absent, or not appointed. */
function isDeputyNeeded(request: ConsentRequest, offices: Offices): boolean {
  const { monitoringOfficer, isMonitoringOfficerAbsent } = offices;
  return (
    monitoringOfficer === null || isMonitoringOfficerAbsent || isIn(partiesOf(request), monitoringOfficer)
  );
}

/**
 * The parts in which somebody may act on a request. Nobody decides what they ask for: on the asking side one is no
 * originator, and a party determines nothing, whatever their office. Source: outward contract, section 5.
 */
export function rolesOf(request: ConsentRequest, { person, offices }: Actor): readonly Role[] {
  if (person === null) return ["clock"];
  const isParty = isIn(partiesOf(request), person);
  const holds: readonly (readonly [Role, boolean])[] = [
    ["asker", person === request.asker],
    ["originator", person === request.originator && !isIn(askingSide(request), person)],
    ["monitoring-officer", person === offices.monitoringOfficer && !isParty],
    ["deputy", isIn(offices.deputies, person) && !isParty && isDeputyNeeded(request, offices)],
  ];
  return holds.filter(([, isHeld]) => isHeld).map(([role]) => role);
}
