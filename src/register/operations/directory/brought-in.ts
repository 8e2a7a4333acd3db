import type { BroughtIn } from "../../../api/index.ts";
import type { Entry, Tx } from "../../store/index.ts";
import { momentText } from "../requests/happenings.ts";

/** The entry of the log under which a list was brought in, or one account added. */
export const broughtInKind = "authority.brought-in";

/** The entry of the log under which that was undone. */
export const undoneKind = "authority.bring-in-undone";

/** What the log keeps of it: how many, never who, and nothing of the file. */
export type BroughtInFacts = Omit<BroughtIn, "at" | "version">;

type Log = Pick<Tx, "entries">;

/** The entry of the list, or of the account, that made a version of the directory; null where something else made it. */
export async function broughtInEntry(log: Log, version: string): Promise<Entry | null> {
  const [last] = await log.entries({ kinds: [broughtInKind], newestFirst: true, limit: 1 });
  return last?.facts["version"] === version ? last : null;
}

/** What made a version of the directory, as it is answered; null where it was no list and no account. */
export async function broughtInAs(log: Log, version: string): Promise<BroughtIn | null> {
  const entry = await broughtInEntry(log, version);
  if (entry === null) return null;
  const { as, added, changed, removed } = entry.facts as BroughtInFacts;
  return { version, at: momentText(entry.at), as, added, changed, removed };
}
