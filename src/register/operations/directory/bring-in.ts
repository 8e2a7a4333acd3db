import type { BringIn, BroughtIn } from "../../../api/index.ts";
import { faultsOfChange } from "../authority/check-change.ts";
import { newestToChange } from "../authority/in-force.ts";
import { replaceFile } from "../authority/replace-file.ts";
import { contextFor, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { DirectoryOperations } from "../operations.ts";
import { momentText } from "../requests/happenings.ts";
import { done, invalid, refused, type Result } from "../result.ts";
import type { Tx } from "../../store/index.ts";
import { write } from "../write.ts";
import { broughtInKind, type BroughtInFacts } from "./brought-in.ts";
import { proposalOf } from "./proposal.ts";

/** How a directory that was changed since is told of, to whoever confirmed a preview of the one before. */
export const changedSince = "changed-since";

async function bringIn(tx: Tx, context: Context, body: BringIn): Promise<Result<BroughtIn>> {
  const now = await newestToChange(tx);
  if (now === null) return refused("not-found");
  const proposal = await proposalOf(tx.db, now, body);
  if ("isUsable" in proposal) return invalid("/bytes", proposal.says, "a file that can be brought in");
  const { next, changes } = proposal;
  if (changes.digest !== body.digest) return refused("not-in-this-state", changedSince);
  const { acting, inForce, at } = context;
  const faults = faultsOfChange(now.file, inForce.authority.file, next, acting.person);
  if (faults.length > 0) return { ok: false, code: "invalid", faults };
  const facts: BroughtInFacts = {
    as: body.as,
    added: changes.added.length,
    changed: changes.changed.length,
    removed: changes.removed.length,
  };
  const version = await replaceFile(tx, now.file, next, context, { kind: broughtInKind, facts });
  return done({ version, at: momentText(at), ...facts });
}

/**
 * Brings a file in, in one transaction: everything that its preview showed, or nothing. Where the directory was changed since the
 * preview, nothing is done: another digest would come of it.
 */
export function createBringIn(deps: Deps): DirectoryOperations["bringIn"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "bring-in-directory");
    if (context === null) return refused("not-by-this-person");
    const result = await write(deps, acting, {
      keptUnder: () => null,
      work: (tx) => bringIn(tx, context, body),
    });
    deps.inForce.forget();
    return result;
  };
}
