import type { Database } from "../database.ts";
import type { StoreOptions } from "../store.ts";
import { openPGlite } from "./open-pglite.ts";

const warning =
  "Trial storage: what is recorded survives a crash of this program, but not a power cut. Set DATABASE_URL to keep records.";

/** Trial storage: says at each start what it is not. */
export async function openTrial(folder: string | null, options: StoreOptions): Promise<Database> {
  (options.warn ?? console.error)(warning);
  return openPGlite(folder);
}
