import { randomBytes } from "node:crypto";
import { CompiledQuery } from "kysely";
import pg from "pg";
import { openStore, type Store } from "../../../src/register/store/index.ts";
import { blankPGlite } from "./blank-pglite.ts";
import { sharedServer } from "./shared-cluster.ts";

/** The two databases on which every test of the register runs. */
export const storeKinds = ["pglite", "postgres"] as const;
export type StoreKind = (typeof storeKinds)[number];

/** A database of its own on the PostgreSQL of the test run. */
export interface OwnDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty database on a real PostgreSQL: `DATABASE_URL`'s server, else one found on this machine. */
export async function withPostgres(): Promise<OwnDatabase> {
  const server = await sharedServer();
  const name = `correspondence_${randomBytes(6).toString("hex")}`;
  await onServer(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return { url: address.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

/** One statement, with its parameters. */
export type Run = (
  statement: string,
  parameters?: readonly unknown[],
) => Promise<readonly Record<string, unknown>[]>;

/** A store for one test, removed with all it holds when it is closed. */
export interface TestStore {
  readonly store: Store;
  /** Statements of somebody who may do everything to the database, its triggers and references out of the way. */
  tamper<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Another process's view of the same records; null on PGlite, which has but one. */
  readonly url: string | null;
  readonly close: () => Promise<void>;
}

const outOfTheWay = "set session_replication_role = replica";

async function tamperPostgres<T>(url: string, work: (run: Run) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: "-c search_path=register" });
  await client.connect();
  try {
    await client.query(outOfTheWay);
    return await work(
      async (statement, parameters = []) =>
        (await client.query<Record<string, unknown>>(statement, [...parameters])).rows,
    );
  } finally {
    await client.end();
  }
}

/** PGlite has one session: it is the superuser's for a while. */
function tamperPGlite<T>({ db }: Store, work: (run: Run) => Promise<T>): Promise<T> {
  return db.connection().execute(async (session) => {
    const run: Run = async (statement, parameters = []) =>
      (await session.executeQuery<Record<string, unknown>>(CompiledQuery.raw(statement, [...parameters])))
        .rows;
    await run("reset role");
    await run(outOfTheWay);
    try {
      return await work(run);
    } finally {
      await run("set session_replication_role = origin");
      await run("set role correspondence_register");
    }
  });
}

/** An empty store of a kind. `now` is the tests' clock; the true one when absent. */
export async function openTestStore(
  kind: StoreKind,
  { now = Date.now, connections }: { readonly now?: () => number; readonly connections?: number } = {},
): Promise<TestStore> {
  const options = { now, warn: () => undefined };
  if (kind === "pglite") {
    const store = await openStore({ kind, folder: null, blank: await blankPGlite() }, options);
    return { store, url: null, tamper: (work) => tamperPGlite(store, work), close: () => store.close() };
  }
  const database = await withPostgres();
  const { url } = database;
  const where = connections === undefined ? { kind, url } : { kind, url, connections };
  const store = await openStore(where, options);
  return {
    store,
    url,
    tamper: (work) => tamperPostgres(url, work),
    close: async () => {
      await store.close();
      await database.drop();
    },
  };
}
