import type { OfficesView } from "../../../api/index.ts";
import type { JsonObject } from "../../store/index.ts";
import { contextFor, namedOf } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AuthorityOperations } from "../operations.ts";
import { done, refused } from "../result.ts";
import { write } from "../write.ts";
import { officeRecord } from "./in-force.ts";

/**
 * Records that the Monitoring Officer is away, or back. They do so themselves, or an administrator does who is no deputy: nobody
 * makes themselves needed. Source: outward contract, section 5 (determine: "as recorded").
 */
export function createRecordAbsence(deps: Deps): AuthorityOperations["recordAbsence"] {
  return async (acting, { isAbsent, reason }) => {
    const context = await contextFor(deps, acting, "record-absence");
    if (context === null) return refused("not-by-this-person");
    const { caller, inForce, at } = context;
    const { monitoringOfficer, deputies } = caller.offices;
    if (deputies.includes(acting.person)) return refused("not-by-this-person");
    const after: OfficesView = {
      monitoringOfficer,
      isMonitoringOfficerAbsent: isAbsent,
      deputies: [...deputies],
    };
    const result = await write(deps, acting, {
      keptUnder: () => null,
      work: async (tx) => {
        const named = (id: string): JsonObject => ({ ...namedOf(inForce.authority, id) });
        await tx.append({
          at,
          kind: "authority.absence",
          about: officeRecord,
          facts: { isAbsent },
          said: {
            by: named(acting.person),
            words: reason,
            monitoringOfficer,
            // As they were called on that day, and whom it let decide.
            officer: monitoringOfficer === null ? null : named(monitoringOfficer),
            deputies: deputies.map(named),
          },
        });
        return done(after);
      },
    });
    deps.inForce.forget();
    return result;
  };
}
