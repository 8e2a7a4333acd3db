import type { BroughtIn } from "../../../api/index.ts";
import type { Store } from "../../store/index.ts";
import { momentText } from "../requests/happenings.ts";

/** The entry of the log under which a list was brought in. */
export const broughtInKind = "authority.brought-in";

/** What the log keeps of it: how many, never who, and nothing of the file. */
export type BroughtInFacts = Omit<BroughtIn, "at" | "version">;

interface Entry {
  readonly at: string;
  readonly facts: BroughtInFacts & { readonly version: string };
}

/** The list that made a version of the directory; null where something else made it. */
export async function broughtInAs(db: Store["db"], version: string): Promise<BroughtIn | null> {
  const row = await db
    .selectFrom("chain")
    .select("entry")
    .where("kind", "=", broughtInKind)
    .orderBy("n", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { at, facts } = JSON.parse(row.entry) as Entry;
  if (facts.version !== version) return null;
  const { as, added, changed, removed } = facts;
  return { version, at: momentText(Date.parse(at)), as, added, changed, removed };
}
