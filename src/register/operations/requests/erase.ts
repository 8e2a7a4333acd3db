import type { RequestState } from "../../../consent/index.ts";
import { kindsFor, mayDo, mayEverDo, type CallerKind } from "../../rights/index.ts";
import type { Tx } from "../../store/index.ts";
import { contextOf, namedOf } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { ConsentOperations } from "../operations.ts";
import { done, refused, type Refused } from "../result.ts";
import { write } from "../write.ts";
import { holdIn } from "./hold-in.ts";
import { requestById } from "./stored-request.ts";
import { historiesOf } from "./viewed.ts";

/**
 * Destroys the key of a record, after the log has told so: what it said of persons is gone for everybody, and the chain still
 * verifies (promise P2).
 */
export async function eraseRecord(
  tx: Tx,
  record: string,
  at: number,
  facts: { readonly because: "retention" | "asked-for"; readonly office?: string },
): Promise<void> {
  await tx.append({ at, kind: "record.erased", about: record, facts, said: null });
  await tx.erase(record);
}

/** Why a request is not erased; whoever may neither erase nor read it hears that there is none. Null where it may be erased. */
function refusalFor(kinds: readonly CallerKind[], state: RequestState): Refused | null {
  if (mayDo(kinds, "erase-request", state)) return null;
  if (!mayDo(kinds, "read-request", state)) return refused("not-found");
  return refused(mayEverDo(kinds, "erase-request") ? "not-in-this-state" : "not-by-this-person", state);
}

/** Erases the personal fields of a request of which nothing more can come. The record says that it was there and what became of it. */
export function createEraseRequest(deps: Deps): ConsentOperations["eraseRequest"] {
  return async (acting, id) => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-found");
    const { caller, inForce, at } = context;
    return write(deps, acting, {
      keptUnder: () => null,
      work: async (tx) => {
        const stored = await requestById(tx, id, "lock");
        if (stored === null) return refused("not-found");
        const { request, words } = stored;
        const refusal = refusalFor(kindsFor(request, caller), request.state);
        if (refusal !== null) return refusal;
        const isOnHold = holdIn((await historiesOf(tx, [id])).get(id) ?? []) !== null;
        if (words === null || isOnHold) return refused("not-in-this-state", request.state);
        const by = { ...namedOf(inForce.authority, caller.person.id) };
        await tx.append({
          at,
          kind: "record.erasure-asked",
          about: null,
          facts: { record: id },
          said: { by },
        });
        await eraseRecord(tx, id, at, { because: "asked-for" });
        return done({ erased: true } as const);
      },
    });
  };
}
