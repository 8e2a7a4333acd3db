import type { ConsentRequestView } from "../../../api/index.ts";
import { kindsFor, mayDo } from "../../rights/index.ts";
import { contextOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { ConsentOperations } from "../operations.ts";
import { logReading } from "../oversight/log-reading.ts";
import { done, refused, type Result } from "../result.ts";
import { viewed } from "./deed.ts";
import { settle } from "./settle.ts";
import { requestById, type StoredRequest } from "./stored-request.ts";

/** Whether somebody reads a record in which they have no part: then the reading is itself on the log (promise P4). */
export function isByOffice({ request }: StoredRequest, { caller }: Context): boolean {
  const kinds = kindsFor(request, caller);
  return kinds.includes("monitoring-officer") || kinds.includes("deputy");
}

/** One request with its history, for its asker, its originator, and once referred whoever determines. */
export function createFind(deps: Deps): ConsentOperations["find"] {
  return async (acting, id): Promise<Result<ConsentRequestView>> => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-found");
    return deps.store.transaction(async (tx) => {
      const found = await requestById(tx, id, "lock");
      if (found === null) return refused("not-found");
      const stored = await settle(deps, tx, found, context.inForce, context.at);
      const kinds = kindsFor(stored.request, context.caller);
      if (!mayDo(kinds, "read-request", stored.request.state)) return refused("not-found");
      const view = await viewed(tx, stored, context);
      if (isByOffice(stored, context))
        await logReading(tx, context, { kind: "request.read", about: id, facts: {} });
      return done(view);
    });
  };
}
