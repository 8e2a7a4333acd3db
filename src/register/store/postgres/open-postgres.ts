import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, RawRow, Session } from "../database.ts";
import { migrate, requireMigrated, SchemaError } from "../migrate.ts";
import type { Where } from "../store.ts";
import type { Tables } from "../tables.ts";
import { asOwner, asService } from "./connection.ts";
import { Listener } from "./listener.ts";
import { rememberingStatements } from "./remembered-statements.ts";

type Postgres = Extract<Where, { kind: "postgres" }>;

/** The oldest PostgreSQL that the SQL is written for, as `server_version_num` counts. */
const oldest = 150_000;

function sessionOf(client: pg.Client): Session {
  return {
    query: async (sql, parameters = []) => (await client.query<RawRow>(sql, [...parameters])).rows,
    script: async (sql) => {
      await client.query(sql);
    },
  };
}

async function requireVersion(session: Session): Promise<void> {
  const [row] = await session.query("select current_setting('server_version_num')::int as version");
  if (Number(row?.["version"]) < oldest) throw new SchemaError("The register needs PostgreSQL 15 or newer.");
}

/** Whether this session's role owns the schema, or may create it. */
async function mayMigrate(session: Session): Promise<boolean> {
  const [row] = await session.query(
    `select coalesce((select pg_has_role(nspowner, 'member') from pg_namespace where nspname = 'register'),
       has_database_privilege(current_database(), 'create')) as may`,
  );
  return row?.["may"] === true;
}

async function prepare(where: Postgres, mayChange: boolean): Promise<void> {
  const client = new pg.Client(asOwner(where));
  client.on("error", () => undefined);
  await client.connect();
  try {
    const session = sessionOf(client);
    await requireVersion(session);
    await (mayChange && (await mayMigrate(session)) ? migrate(session) : requireMigrated(session));
  } finally {
    await client.end();
  }
}

/** PostgreSQL 15 or newer. Migrates it where the role may, then works with the rights of the service alone. */
export async function openPostgres(where: Postgres, mayChange: boolean): Promise<Database> {
  await prepare(where, mayChange);
  const config = asService(where);
  const pool = new pg.Pool({ ...config, max: where.connections ?? 16, idleTimeoutMillis: 30_000 });
  // A connection that dies while it is idle is replaced; the next statement that fails is reported where it was asked.
  pool.on("error", () => undefined);
  // The pool listens only to connections that lie idle: one that dies in use would otherwise end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const listener = new Listener(config);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: rememberingStatements(pool) }) });
  return {
    kysely,
    listen: (channel, fn) => listener.add(channel, fn),
    close: async () => {
      await listener.close();
      // Ends the pool too, once it was used.
      await kysely.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}
