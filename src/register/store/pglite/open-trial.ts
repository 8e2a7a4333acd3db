import { join } from "node:path";
import type { Database } from "../database.ts";
import type { StoreOptions, Where } from "../store.ts";
import { lockFolder } from "./folder-lock.ts";

const warning =
  "Trial storage: what is recorded survives a crash of this program, but not a power cut. Set DATABASE_URL to keep records.";

/**
 * PGlite for trying out: says at each start what it is not, and lets no second process near its folder, since PGlite takes
 * no lock of its own and two of them lose what they acknowledged. PGlite is loaded once the folder is ours.
 */
export async function openTrial(
  { folder, blank }: Extract<Where, { kind: "pglite" }>,
  options: StoreOptions,
): Promise<Database> {
  (options.warn ?? console.error)(warning);
  const lock = folder === null ? null : await lockFolder(join(folder, "in-use"));
  try {
    const { openPGlite } = await import("./open-pglite.ts");
    const files = folder === null ? null : join(folder, "database");
    const database = await openPGlite({ folder: files, blank, mayMigrate: options.mayMigrate ?? true }, () =>
      lock?.check(),
    );
    return {
      ...database,
      close: async () => {
        await database.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}
