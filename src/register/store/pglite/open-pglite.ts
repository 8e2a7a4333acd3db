import { existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import type { Database, RawRow, Session } from "../database.ts";
import { migrate, requireMigrated } from "../migrate.ts";
import type { Tables } from "../tables.ts";
import { pgliteDialect } from "./dialect.ts";
import { Turns } from "./turns.ts";

function sessionOf(pglite: PGlite): Session {
  return {
    query: async (sql, parameters = []) => (await pglite.query<RawRow>(sql, [...parameters])).rows,
    script: async (sql) => {
      await pglite.exec(sql);
    },
  };
}

/** Where PGlite keeps its files, and what it may do to them. */
export interface PGliteFiles {
  /** Null: in memory. */
  readonly folder: string | null;
  /** What a new folder begins with; absent: PGlite makes it. */
  readonly blank: Blob | undefined;
  readonly mayMigrate: boolean;
}

/** Whether a database was made in the folder before: PGlite takes nothing to begin with then. */
function isThere(folder: string | null): boolean {
  return folder !== null && existsSync(join(folder, "PG_VERSION"));
}

/** From here on the session is the service's: it cannot edit history. */
async function becomeService(session: Session): Promise<void> {
  await session.script("set search_path to register; set role correspondence_register");
}

/**
 * PGlite in a folder, or in memory where it is null. It takes no lock and never syncs: whoever calls sees to the lock, and
 * `mayGoOn` throws where that was lost.
 */
export async function openPGlite(
  { folder, blank, mayMigrate }: PGliteFiles,
  mayGoOn: () => void,
): Promise<Database> {
  const pglite = await PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    ...(blank === undefined || isThere(folder) ? {} : { loadDataDir: blank }),
  });
  const session = sessionOf(pglite);
  await (mayMigrate ? migrate(session) : requireMigrated(session));
  await becomeService(session);
  const turns = new Turns();
  const kysely = new Kysely<Tables>({ dialect: pgliteDialect(pglite, turns, mayGoOn) });
  return {
    kysely,
    listen: async (channel, fn) => {
      // A notification comes in the middle of the statement that caused it: it is passed on after that.
      const pass = (payload: string): void => void setImmediate(fn, payload);
      const stop = await turns.during(() => pglite.listen(channel, pass));
      return () => turns.during(() => stop());
    },
    close: async () => {
      await kysely.destroy();
      await pglite.close();
    },
  };
}
