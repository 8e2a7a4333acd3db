import type { Named, NoWords } from "../../../api/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { Tx } from "../../store/index.ts";
import { contextOf, namedOf } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { RequestDeed } from "../operations.ts";
import { done, refused } from "../result.ts";
import { write } from "../write.ts";
import { requestFor } from "./deed.ts";
import { isRemindable } from "./remindable.ts";
import { requestById, type StoredRequest } from "./stored-request.ts";
import { viewed } from "./viewed.ts";

/** Reminds the originator once; `by` is null where the register does so by itself. */
export async function remindOnce(
  tx: Tx,
  stored: StoredRequest,
  by: Named | null,
  at: Instant,
): Promise<StoredRequest> {
  const { id, originator } = stored.request;
  await tx.db.updateTable("requests").set({ reminded_at: at }).where("id", "=", id).execute();
  await tx.post({ to: originator, kind: "reminded", about: id, facts: {} });
  const said = { by: by === null ? null : { ...by }, words: null };
  await tx.append({ at, kind: "request.reminded", about: id, facts: {}, said });
  return { ...stored, remindedAt: at };
}

/** The asker reminds the originator, at most once a day. */
export function createRemind(deps: Deps): RequestDeed<NoWords> {
  return async (acting, id) => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-found");
    return write(deps, acting, {
      keptUnder: () => id,
      work: async (tx) => {
        const found = await requestById(tx, id, "lock");
        const stored = await requestFor(deps, tx, found, "remind", context);
        if ("ok" in stored) return stored;
        if (!isRemindable(stored, context.at)) return refused("not-in-this-state", stored.request.state);
        const by = namedOf(context.inForce.authority, acting.person);
        return done(await viewed(tx, await remindOnce(tx, stored, by, context.at), context.caller));
      },
    });
  };
}
