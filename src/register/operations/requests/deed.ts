import type { ConsentRequestView } from "../../../api/index.ts";
import { transition, type Refusal, type RequestEvent } from "../../../consent/index.ts";
import { kindsFor, mayDo, mayEverDo, type RequestOperation } from "../../rights/index.ts";
import type { Tx } from "../../store/index.ts";
import type { Acting } from "../acting.ts";
import { contextOf, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { RequestDeed } from "../operations.ts";
import { done, refused, type Refused, type Result } from "../result.ts";
import { write } from "../write.ts";
import { apply } from "./apply.ts";
import { settle } from "./settle.ts";
import { requestById, type StoredRequest } from "./stored-request.ts";
import { viewOf } from "./view.ts";
import { historyOf } from "./viewed.ts";

/** What one deed is: the right it needs, the event it brings about, and the words it leaves on the record. */
export interface DeedRow<Body> {
  readonly operation: RequestOperation;
  /** The event of consent/; or what is wrong with the body. */
  readonly event: (body: Body) => RequestEvent | Refused;
  readonly words: (body: Body) => string | null;
}

/** The request that a deed is about, as it stands now; or why the caller gets no further. */
export async function requestFor(
  deps: Deps,
  tx: Tx,
  id: string,
  operation: RequestOperation,
  context: Context,
): Promise<StoredRequest | Refused> {
  const found = await requestById(tx, id, "lock");
  if (found === null) return refused("not-found");
  const stored = await settle(deps, tx, found, context.inForce, context.at);
  const kinds = kindsFor(stored.request, context.caller);
  const { state } = stored.request;
  if (!mayDo(kinds, "read-request", state)) return refused("not-found");
  // Nothing is said about an erased record again, so nothing happens to it either.
  if (stored.words === null) return refused("not-in-this-state", state);
  return mayEverDo(kinds, operation) ? stored : refused("not-by-this-person", state);
}

function refusalOf({ why, from }: Refusal): Refused {
  return refused(why === "too-early" ? "not-in-this-state" : why, from);
}

async function act<Body>(
  deps: Deps,
  tx: Tx,
  context: Context,
  row: DeedRow<Body>,
  stored: StoredRequest,
  body: Body,
): Promise<Result<ConsentRequestView>> {
  const { caller, inForce, at } = context;
  const { person, offices } = caller;
  const event = row.event(body);
  if ("ok" in event) return event;
  const outcome = transition(stored.request, event, { person: person.id, at, offices });
  if ("refusal" in outcome) return refusalOf(outcome.refusal);
  if (!mayDo(kindsFor(stored.request, caller), row.operation, stored.request.state))
    throw new Error(`the tables of rights and of transitions disagree on ${row.operation}`);
  const by = namedOf(inForce.authority, person.id);
  // Whoever appends keeps all others waiting to the end of the transaction: what can be read before is read before.
  const history = await historyOf(tx, stored);
  const after = await apply(deps, tx, stored, outcome, { by, words: row.words(body), at, inForce });
  return done(viewOf(after.stored, [...history, ...after.logged], caller));
}

/**
 * A deed as an operation: one transaction in which the clock has its say, the caller's right is looked up, consent/ decides, and
 * decision, notices, log and answer are written together.
 */
export function deed<Body>(deps: Deps, row: DeedRow<Body>): RequestDeed<Body> {
  return async (acting: Acting, id: string, body: Body) => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-found");
    return write(deps, acting, {
      keptUnder: () => id,
      work: async (tx) => {
        const stored = await requestFor(deps, tx, id, row.operation, context);
        return "ok" in stored ? stored : act(deps, tx, context, row, stored, body);
      },
    });
  };
}
