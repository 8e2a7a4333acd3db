import type { ConsentRequestView } from "../../../api/index.ts";
import { kindsFor, mayDo } from "../../rights/index.ts";
import type { Tx } from "../../store/index.ts";
import { contextOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { ConsentOperations } from "../operations.ts";
import { logReading } from "../oversight/log-reading.ts";
import { done, refused, type Result } from "../result.ts";
import { isDue, settle } from "./settle.ts";
import { requestById, type StoredRequest } from "./stored-request.ts";
import { viewed } from "./viewed.ts";

/** Whether somebody reads a record in which they have no part: then the reading is itself on the log (promise P4). */
export function isByOffice({ request }: StoredRequest, { caller }: Context): boolean {
  const kinds = kindsFor(request, caller);
  return kinds.includes("monitoring-officer") || kinds.includes("deputy");
}

/** A request as it stands at the moment of reading; it is locked only where a lapse is still to be written down. */
async function standing(
  deps: Deps,
  tx: Tx,
  id: string,
  { inForce, at }: Context,
): Promise<StoredRequest | null> {
  const found = await requestById(tx, id, "look");
  if (found === null || !isDue(found, at)) return found;
  const locked = await requestById(tx, id, "lock");
  return locked === null ? null : settle(deps, tx, locked, inForce, at);
}

/** One request with its history, for its asker, its originator, and once referred whoever determines. */
export function createFind(deps: Deps): ConsentOperations["find"] {
  return async (acting, id): Promise<Result<ConsentRequestView>> => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-found");
    return deps.store.transaction(async (tx) => {
      const stored = await standing(deps, tx, id, context);
      if (stored === null) return refused("not-found");
      const kinds = kindsFor(stored.request, context.caller);
      if (!mayDo(kinds, "read-request", stored.request.state)) return refused("not-found");
      const view = await viewed(tx, stored, context.caller);
      if (isByOffice(stored, context))
        await logReading(tx, context, { kind: "request.read", about: id, facts: {} }, stored.words === null);
      return done(view);
    });
  };
}
