import type { WhoDetermines } from "../../../api/index.ts";
import { contextFor, namedOf } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AuthorityOperations } from "../operations.ts";
import { done, refused } from "../result.ts";
import type { InForce } from "./in-force.ts";

/** Who holds the offices of determination, by the names of the directory. */
function whoDetermines({ authority, offices }: InForce): WhoDetermines {
  const { monitoringOfficer, isMonitoringOfficerAbsent, deputies } = offices;
  return {
    monitoringOfficer: monitoringOfficer === null ? null : namedOf(authority, monitoringOfficer),
    isMonitoringOfficerAbsent,
    deputies: deputies.map((id) => namedOf(authority, id)),
  };
}

/** Who the caller is to the register. A deputy determines today where the Monitoring Officer is away or not appointed. */
export function createMe(deps: Deps): AuthorityOperations["me"] {
  return async (acting) => {
    const context = await contextFor(deps, acting, "see-me");
    if (context === null) return refused("not-by-this-person");
    const { inForce, caller, at } = context;
    const { person, offices } = caller;
    const isEmpty = offices.monitoringOfficer === null || offices.isMonitoringOfficerAbsent;
    return done({
      person: person.id,
      name: namedOf(inForce.authority, person.id).name,
      kind: person.kind,
      offices: [...(person.offices ?? [])],
      authority: inForce.authority.file.name,
      mayDetermine:
        person.id === offices.monitoringOfficer || (isEmpty && offices.deputies.includes(person.id)),
      whoDetermines: whoDetermines(inForce),
      now: new Date(at).toISOString(),
    });
  };
}
