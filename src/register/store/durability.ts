import { sql, type Kysely } from "kysely";
import type { Durability, Where } from "./store.ts";
import type { Tables } from "./tables.ts";

interface Settings {
  readonly fsync: string;
  readonly synchronous_commit: string;
  readonly version: string;
}

/** What the database says of its settings now; PGlite never syncs, whatever it says (electric-sql/pglite issue 1107). */
export async function durabilityOf(db: Kysely<Tables>, kind: Where["kind"]): Promise<Durability> {
  const settings = await sql<Settings>`
    select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit,
      split_part(version(), ' on ', 1) as version
  `.execute(db);
  const steps = await sql<{ name: string }>`select name from migrations order by name`.execute(db);
  const [row] = settings.rows;
  const fsync = kind === "postgres" && row?.fsync === "on";
  const synchronousCommit = row !== undefined && row.synchronous_commit !== "off";
  return {
    fsync,
    synchronousCommit,
    survivesPowerLoss: fsync && synchronousCommit,
    version: row?.version ?? "",
    migrations: steps.rows.map(({ name }) => name),
  };
}
