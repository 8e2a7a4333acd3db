import { contextFor } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { SendingOperations } from "../operations.ts";
import { done, refused } from "../result.ts";

/** The policy in force, as it is served. */
export function createPolicy(deps: Deps): SendingOperations["policy"] {
  return async (acting) => {
    const context = await contextFor(deps, acting, "see-policy");
    return context === null ? refused("not-by-this-person") : done(context.inForce.policyAt(context.at));
  };
}
