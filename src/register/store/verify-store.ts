import { openStore } from "./open.ts";
import type { Verdict, Where } from "./store.ts";

/** Opens records only to derive their log again; changes nothing, not even an older schema. */
export async function verifyStore(where: Where, head: string | null): Promise<Verdict> {
  const store = await openStore(where, { now: () => 0, warn: () => undefined, mayMigrate: false });
  try {
    return await store.verify(head === null ? {} : { head });
  } finally {
    await store.close();
  }
}
