import { readFile } from "node:fs/promises";
import type { Operations } from "./operations/index.ts";
import type { Store } from "./store/index.ts";
import { StartFault } from "./start-fault.ts";

async function parsedFile(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new StartFault(`AUTHORITY_FILE cannot be read: ${path}.`);
  });
  try {
    return JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch {
    throw new StartFault(`AUTHORITY_FILE is no JSON: ${path}.`);
  }
}

async function hasAuthority(store: Store): Promise<boolean> {
  const row = await store.db.selectFrom("authority").select("version").limit(1).executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes in the authority file at the first start; afterwards the store's own is kept, whatever the file says. A register without
 * an authority would know nobody: then the start fails. True where the file was taken in now.
 */
export async function loadAuthorityOnce(
  store: Store,
  operations: Pick<Operations, "loadAuthority">,
  path: string | null,
): Promise<boolean> {
  if (await hasAuthority(store)) return false;
  if (path === null) throw new StartFault("AUTHORITY_FILE is missing: the store holds no authority yet.");
  return operations.loadAuthority(await parsedFile(path));
}
