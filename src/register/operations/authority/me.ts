import { contextFor, namedOf } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AuthorityOperations } from "../operations.ts";
import { done, refused } from "../result.ts";

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
      now: new Date(at).toISOString(),
    });
  };
}
