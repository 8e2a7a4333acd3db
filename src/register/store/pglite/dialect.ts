import type { PGlite } from "@electric-sql/pglite";
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import type { Turns } from "./turns.ts";

class PGliteConnection implements DatabaseConnection {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affectedRows } = await this.#pglite.query<R>(query.sql, [...query.parameters]);
    return { rows, numAffectedRows: BigInt(affectedRows ?? 0) };
  }

  // eslint-disable-next-line require-yield -- the interface wants a generator
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    await Promise.resolve();
    throw new Error("rows are read by pages, not streamed");
  }
}

/** One session for everybody: a statement or a transaction at a time. */
class PGliteDriver implements Driver {
  readonly #connection: PGliteConnection;
  readonly #turns: Turns;
  readonly #mayGoOn: () => void;

  constructor(pglite: PGlite, turns: Turns, mayGoOn: () => void) {
    this.#mayGoOn = mayGoOn;
    this.#connection = new PGliteConnection(pglite);
    this.#turns = turns;
  }

  async init(): Promise<void> {
    await Promise.resolve();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#mayGoOn();
    await this.#turns.take();
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    await Promise.resolve();
    this.#turns.giveBack();
  }

  async beginTransaction(
    connection: DatabaseConnection,
    { isolationLevel }: TransactionSettings,
  ): Promise<void> {
    const level = isolationLevel === undefined ? "" : ` isolation level ${isolationLevel}`;
    await connection.executeQuery(CompiledQuery.raw(`start transaction${level}`));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async destroy(): Promise<void> {
    await Promise.resolve();
  }
}

/** Kysely over PGlite, whose SQL is PostgreSQL's. Closing PGlite is left to whoever opened it. */
export function pgliteDialect(pglite: PGlite, turns: Turns, mayGoOn: () => void): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PGliteDriver(pglite, turns, mayGoOn),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
