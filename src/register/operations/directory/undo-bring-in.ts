import type { LastBroughtIn } from "../../../api/index.ts";
import { faultsOfChange } from "../authority/check-change.ts";
import { newestFiles, newestToChange, newestVersion } from "../authority/in-force.ts";
import { replaceFile } from "../authority/replace-file.ts";
import { contextFor, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { DirectoryOperations } from "../operations.ts";
import { mirrorReadAt } from "../../graph/index.ts";
import { momentText } from "../requests/happenings.ts";
import { done, refused, type Result } from "../result.ts";
import type { Store, Tx } from "../../store/index.ts";
import { write } from "../write.ts";
import { changedSince } from "./bring-in.ts";
import { broughtInAs, broughtInEntry, undoneKind } from "./brought-in.ts";

async function graphReadAt(db: Store["db"]): Promise<string | null> {
  const at = await mirrorReadAt(db);
  return at === null ? null : momentText(at);
}

async function undo(tx: Tx, context: Context, version: string): Promise<Result<LastBroughtIn>> {
  await newestToChange(tx);
  const [now, before] = await newestFiles(tx.db, 2);
  if (now === undefined || before === undefined) return refused("not-found");
  const entry = now.version === version ? await broughtInEntry(tx, version) : null;
  if (entry === null) return refused("not-in-this-state", changedSince);
  const { acting, inForce } = context;
  const faults = faultsOfChange(now.file, inForce.authority.file, before.file, acting.person);
  if (faults.length > 0) return { ok: false, code: "invalid", faults };
  const { about, said } = entry;
  const address = said?.["address"];
  const next = await replaceFile(tx, now.file, before.file, context, {
    kind: undoneKind,
    facts: { undoes: version, as: entry.facts["as"] ?? null },
    // Of one account the log tells under its holder, in whose history it then stands.
    ...(about === null ? {} : { about }),
    ...(address === undefined ? {} : { said: { address } }),
  });
  return done({ version: next, graphReadAt: await graphReadAt(tx.db), last: null });
}

/**
 * Undoes what was brought in or added last: the directory before it is put in its place again, as a change of its own on the log. Refused
 * once anything else has changed since, because that would be undone with it.
 */
export function createUndoBringIn(deps: Deps): DirectoryOperations["undoBringIn"] {
  return async (acting, { version }) => {
    const context = await contextFor(deps, acting, "undo-bring-in");
    if (context === null) return refused("not-by-this-person");
    const result = await write(deps, acting, {
      keptUnder: () => null,
      work: (tx) => undo(tx, context, version),
    });
    deps.inForce.forget();
    return result;
  };
}

/** What was brought in last, as long as it can be undone. */
export function createLastBroughtIn(deps: Deps): DirectoryOperations["lastBroughtIn"] {
  return async (acting) => {
    const context = await contextFor(deps, acting, "see-brought-in");
    if (context === null) return refused("not-by-this-person");
    const { db } = deps.store;
    const version = await newestVersion(db);
    if (version === null) return refused("not-found");
    return done({
      version,
      graphReadAt: await graphReadAt(db),
      last: await broughtInAs(deps.store, version),
    });
  };
}
