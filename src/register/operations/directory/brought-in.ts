import type { BroughtIn } from "../../../api/index.ts";
import type { Tx } from "../../store/index.ts";
import { momentText } from "../requests/happenings.ts";

/** The entry of the log under which a list was brought in. */
export const broughtInKind = "authority.brought-in";

/** What the log keeps of it: how many, never who, and nothing of the file. */
export type BroughtInFacts = Omit<BroughtIn, "at" | "version">;

/** The list that made a version of the directory; null where something else made it. */
export async function broughtInAs(log: Pick<Tx, "entries">, version: string): Promise<BroughtIn | null> {
  const [last] = await log.entries({ kinds: [broughtInKind], newestFirst: true, limit: 1 });
  if (last?.facts["version"] !== version) return null;
  const { as, added, changed, removed } = last.facts as BroughtInFacts;
  return { version, at: momentText(last.at), as, added, changed, removed };
}
