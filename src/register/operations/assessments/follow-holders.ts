import { accountOf, authorityOf, type AuthorityFile } from "../../../people/index.ts";
import type { Tx } from "../../store/index.ts";
import { newestToChange } from "../authority/in-force.ts";
import { openAsks } from "./stored-ask.ts";

/** Whoever has an account by the newest directory, which stays the newest until the transaction ends; null where nobody has. */
export async function holderNow(tx: Tx, address: string): Promise<string | null> {
  const now = await newestToChange(tx);
  return now === null ? null : (accountOf(authorityOf(now.file), address)?.person.id ?? null);
}

/**
 * Gives what is asked and not settled to whoever has the account by a directory that is put now. An ask is about an account and goes
 * with it: to somebody who becomes known, from one person to the next, to nobody where it is taken away.
 */
export async function followHolders(tx: Tx, file: AuthorityFile): Promise<void> {
  const asks = await openAsks(tx, (query) => query.forUpdate());
  if (asks.length === 0) return;
  const authority = authorityOf(file);
  for (const { id, holder: before, words } of asks) {
    const holder = accountOf(authority, words.address)?.person.id ?? null;
    if (holder !== before)
      await tx.db.updateTable("assessment_asks").set({ holder }).where("id", "=", id).execute();
  }
}
