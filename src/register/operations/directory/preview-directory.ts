import type { DirectoryPreview } from "../../../api/index.ts";
import { faultsOfChange } from "../authority/check-change.ts";
import { newestFiles } from "../authority/in-force.ts";
import { contextFor } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { DirectoryOperations } from "../operations.ts";
import { done, refused } from "../result.ts";
import { proposalOf } from "./proposal.ts";

/** Tells what bringing a file in would do, and does nothing. The file is kept nowhere. */
export function createPreviewDirectory(deps: Deps): DirectoryOperations["previewDirectory"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "preview-directory");
    if (context === null) return refused("not-by-this-person");
    const [now] = await newestFiles(deps.store.db, 1);
    if (now === undefined) return refused("not-found");
    const proposal = await proposalOf(deps.store.db, now, body);
    if ("isUsable" in proposal) return done<DirectoryPreview>(proposal);
    const inForce = context.inForce.authority.file;
    const faults = faultsOfChange(now.file, inForce, proposal.next, acting.person);
    if (faults.length > 0) return { ok: false, code: "invalid", faults };
    return done<DirectoryPreview>(proposal.changes);
  };
}
