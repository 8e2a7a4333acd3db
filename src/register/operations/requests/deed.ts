import type { ConsentRequestView } from "../../../api/index.ts";
import { transition, type Refusal, type RequestEvent } from "../../../consent/index.ts";
import { kindsFor, mayDo, mayEverDo, type RequestOperation } from "../../rights/index.ts";
import type { Draft, Records } from "../../store/index.ts";
import type { Acting } from "../acting.ts";
import { contextOf, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { RequestDeed } from "../operations.ts";
import { done, refused, type Refused, type Result } from "../result.ts";
import { record } from "../write.ts";
import { apply } from "./apply.ts";
import { settle } from "./settle.ts";
import { storedFrom, type StoredRequest } from "./stored-request.ts";
import { viewOf } from "./view.ts";
import { numbered } from "./viewed.ts";

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
  records: Records,
  found: StoredRequest | null,
  operation: RequestOperation,
  context: Context,
): Promise<StoredRequest | Refused> {
  if (found === null) return refused("not-found");
  const stored = await settle(deps, records, found, context.inForce, context.at);
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
  draft: Draft,
  context: Context,
  row: DeedRow<Body>,
  stored: StoredRequest,
  body: Body,
): Promise<StoredRequest | Refused> {
  const { caller, inForce, at } = context;
  const { person, offices } = caller;
  const event = row.event(body);
  if ("ok" in event) return event;
  const outcome = transition(stored.request, event, { person: person.id, at, offices });
  if ("refusal" in outcome) return refusalOf(outcome.refusal);
  if (!mayDo(kindsFor(stored.request, caller), row.operation, stored.request.state))
    throw new Error(`the tables of rights and of transitions disagree on ${row.operation}`);
  const by = namedOf(inForce.authority, person.id);
  return apply(deps, draft, stored, outcome, { by, words: row.words(body), at, inForce });
}

/**
 * A deed as an operation: the clock has its say, the caller's right is looked up, consent/ decides; then decision, notices, log and answer
 * are written together. Should the request change before that, all of it is thought over.
 */
export function deed<Body>(deps: Deps, row: DeedRow<Body>): RequestDeed<Body> {
  return async (acting: Acting, id: string, body: Body) => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-found");
    return record(deps, acting, {
      keptUnder: () => id,
      numbered,
      work: async (draft): Promise<Result<ConsentRequestView>> => {
        const read = await deps.readRequest(id);
        if (read === null) return refused("not-found");
        const [found = null] = await storedFrom([read.row], draft);
        const stored = await requestFor(deps, draft, found, row.operation, context);
        const after = "ok" in stored ? stored : await act(deps, draft, context, row, stored, body);
        if ("ok" in after) return after;
        const toCome = draft.recorded.map((entry) => ({ ...entry, n: 0 }));
        return done(viewOf(after, [...read.history, ...toCome], context.caller));
      },
    });
  };
}
