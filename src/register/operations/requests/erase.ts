import { kindsFor, mayDo } from "../../rights/index.ts";
import type { Tx } from "../../store/index.ts";
import { contextOf, namedOf } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { ConsentOperations } from "../operations.ts";
import { done, refused } from "../result.ts";
import { write } from "../write.ts";
import { requestById } from "./stored-request.ts";

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
        const kinds = kindsFor(request, caller);
        const isOffice = kinds.includes("monitoring-officer") || kinds.includes("deputy");
        if (!isOffice) return refused("not-found");
        if (!mayDo(kinds, "erase-request", request.state) || words === null)
          return refused("not-in-this-state", request.state);
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
