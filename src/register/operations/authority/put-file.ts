import { createHash } from "node:crypto";
import type { AuthorityFile } from "../../../people/index.ts";
import type { JsonObject, Tx } from "../../store/index.ts";
import { namedOf, type Context } from "../context.ts";
import { followHolders } from "../assessments/follow-holders.ts";
import { newestVersion } from "./in-force.ts";

/** Writes a directory as the newest one. Its version tells it from every other row, also from an equal one before, by what it follows. */
export async function insertFile(tx: Tx, file: AuthorityFile, at: number): Promise<string> {
  const text = JSON.stringify(file);
  const told = `${(await newestVersion(tx.db)) ?? ""}\n${at}\n${text}`;
  const version = createHash("sha256").update(told).digest("hex").slice(0, 32);
  await tx.db
    .insertInto("authority")
    .values({ version, file: text, since: at })
    .onConflict((same) => same.column("version").doNothing())
    .execute();
  return version;
}

/** What the log is told of a change. */
export interface ToldOfChange {
  readonly kind: `authority.${string}`;
  /** Whose record it is told under; absent: nobody's in particular. */
  readonly about?: string;
  readonly facts: JsonObject;
  readonly said: JsonObject;
}

/** A change of the directory, with whose it makes what is asked about accounts, and its entry on the log; the version it makes. `facts` names nobody. */
export async function changeFile(
  tx: Tx,
  file: AuthorityFile,
  { caller, inForce, at }: Context,
  told: ToldOfChange,
): Promise<string> {
  const version = await insertFile(tx, file, at);
  await followHolders(tx, file);
  const by = { ...namedOf(inForce.authority, caller.person.id) };
  await tx.append({
    at,
    kind: told.kind,
    about: told.about ?? null,
    facts: { version, ...told.facts },
    said: { by, ...told.said },
  });
  return version;
}
