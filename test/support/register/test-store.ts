import { randomBytes } from "node:crypto";
import pg from "pg";
import { openStore, type Store } from "../../../src/register/store/index.ts";
import { sharedServer } from "./shared-cluster.ts";

/** The two databases on which every test of the register runs. */
export const storeKinds = ["pglite", "postgres"] as const;
export type StoreKind = (typeof storeKinds)[number];

/** A database of its own on the PostgreSQL of the test run. */
export interface OwnDatabase {
  readonly url: string;
  drop(): Promise<void>;
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

/** A store for one test, removed with all it holds when it is closed. */
export interface TestStore {
  readonly store: Store;
  /** Another process's view of the same records; null on PGlite, which has but one. */
  readonly url: string | null;
  close(): Promise<void>;
}

/** An empty store of a kind. `now` is the tests' clock; the true one when absent. */
export async function openTestStore(
  kind: StoreKind,
  { now = Date.now, connections }: { readonly now?: () => number; readonly connections?: number } = {},
): Promise<TestStore> {
  const options = { now, warn: () => undefined };
  if (kind === "pglite") {
    const store = await openStore({ kind, folder: null }, options);
    return { store, url: null, close: () => store.close() };
  }
  const database = await withPostgres();
  const { url } = database;
  const where = connections === undefined ? { kind, url } : { kind, url, connections };
  const store = await openStore(where, options);
  return {
    store,
    url,
    close: async () => {
      await store.close();
      await database.drop();
    },
  };
}
