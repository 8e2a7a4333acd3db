import type pg from "pg";
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";

/** A connection keeps what it has prepared until it ends: lists of many lengths are not to fill the database's memory. */
const most = 300;

/** Gives each text its name for as long as there is room; undefined: it is sent without one. */
function naming(): (sql: string) => string | undefined {
  const names = new Map<string, string>();
  return (sql) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known;
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}

/**
 * The pool as Kysely asks of it, by which PostgreSQL parses and plans each statement once for a connection rather than at
 * each call. Statements without values (`begin`, `commit`) have nothing to be planned. Source: node-postgres, "Prepared
 * statements"; PostgreSQL 15, PREPARE.
 */
export function rememberingStatements(pool: pg.Pool): PostgresPool {
  const nameOf = naming();
  const remembering = (client: pg.PoolClient): PostgresPoolClient => {
    const query = async <R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> => {
      const name = values.length === 0 ? undefined : nameOf(text);
      const result = await client.query<R & pg.QueryResultRow>({
        text,
        values: [...values],
        ...(name === undefined ? {} : { name }),
      });
      // Kysely names the commands that it knows; the driver says whatever the database said.
      return result as PostgresQueryResult<R>;
    };
    return {
      query: query as PostgresPoolClient["query"],
      release: () => {
        client.release();
      },
    };
  };
  return {
    connect: async () => remembering(await pool.connect()),
    end: () => pool.end(),
  };
}
