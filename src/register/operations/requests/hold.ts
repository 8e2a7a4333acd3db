import type { HoldBody, HoldView } from "../../../api/index.ts";
import { kindsFor, mayDo, mayEverDo } from "../../rights/index.ts";
import { contextOf, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { ConsentOperations } from "../operations.ts";
import { done, refused, type Refused, type Result } from "../result.ts";
import type { Tx } from "../../store/index.ts";
import { write } from "../write.ts";
import { holdIn, holdKinds } from "./hold-in.ts";
import { requestById, type StoredRequest } from "./stored-request.ts";
import { historiesOf } from "./viewed.ts";

type HoldDeed = "hold" | "lift-hold";

/** Whoever may neither hold a request nor read it hears that there is none. Null where the deed is theirs. */
function refusalFor(
  operation: HoldDeed,
  { request, words }: StoredRequest,
  context: Context,
): Refused | null {
  const { state } = request;
  const kinds = kindsFor(request, context.caller);
  if (!mayDo(kinds, operation, state))
    return mayDo(kinds, "read-request", state) && !mayEverDo(kinds, operation)
      ? refused("not-by-this-person", state)
      : refused("not-found");
  // Of an erased record nothing is left that could be kept.
  return words === null ? refused("not-in-this-state", state) : null;
}

async function turn(
  tx: Tx,
  operation: HoldDeed,
  context: Context,
  id: string,
  { reason }: HoldBody,
): Promise<Result<HoldView>> {
  const { caller, inForce, at } = context;
  const stored = await requestById(tx, id, "lock");
  if (stored === null) return refused("not-found");
  const refusal = refusalFor(operation, stored, context);
  if (refusal !== null) return refusal;
  const history = (await historiesOf(tx, [id])).get(id) ?? [];
  const isPut = operation === "hold";
  if ((holdIn(history) !== null) === isPut) return refused("not-in-this-state", stored.request.state);
  const kind = isPut ? holdKinds.put : holdKinds.lifted;
  const said = { by: { ...namedOf(inForce.authority, caller.person.id) }, words: reason };
  const { n } = await tx.append({ at, kind, about: id, facts: {}, said });
  return done({ id, hold: holdIn([...history, { n, at, kind, facts: {}, said }]) });
}

/**
 * The Monitoring Officer puts the records of a request on hold, as where a hearing is pending, or lifts the hold; each with a reason, on
 * the log. While it stands nothing of them is erased. Source: promise P2.
 */
export function createHold(deps: Deps, operation: HoldDeed): ConsentOperations["hold"] {
  return async (acting, id, body) => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-found");
    return write(deps, acting, {
      keptUnder: () => id,
      work: (tx) => turn(tx, operation, context, id, body),
    });
  };
}
