import pg from "pg";
import { openStore, type Store } from "../../src/register/store/index.ts";
import { startCluster } from "../../test/support/register/cluster.ts";
import { seed } from "./seed.ts";

/** A PostgreSQL with registers of several sizes in it. */
export interface Databases {
  /** The address of a register that holds so many records; it is filled when it is not there yet. */
  holding(records: number): Promise<string>;
  /** The address of a copy of such a register, for work that changes it; it is dropped in the end. */
  copyOf(records: number): Promise<string>;
  stop(): Promise<void>;
}

async function onServer(url: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

const nameOf = (records: number): string => `register_bench_${records}`;

function addressOf(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

async function filled(server: string, records: number): Promise<string> {
  const name = nameOf(records);
  const url = addressOf(server, name);
  if ((await onServer(server, `select from pg_database where datname = '${name}'`)) > 0) return url;
  await onServer(server, `create database ${name}`);
  const store = await openStore({ kind: "postgres", url }, { now: Date.now });
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  await seed(url, 1, records, (text) => store.lookupKey(text), tell);
  await store.close();
  return url;
}

/**
 * `REGISTER_BENCH_URL` names a server on which filled registers are kept from run to run: a million records take minutes to
 * write. Without it there is a server of this run's own.
 */
export async function openDatabases(): Promise<Databases> {
  const given = process.env["REGISTER_BENCH_URL"];
  const cluster = given === undefined ? await startCluster() : null;
  const server = given ?? cluster?.url ?? "";
  const copies: string[] = [];
  return {
    holding: (records) => filled(server, records),
    copyOf: async (records) => {
      await filled(server, records);
      const name = `${nameOf(records)}_copy_${copies.length}`;
      await onServer(server, `drop database if exists ${name} with (force)`);
      await onServer(server, `create database ${name} template ${nameOf(records)} strategy file_copy`);
      copies.push(name);
      return addressOf(server, name);
    },
    stop: async () => {
      for (const name of copies) await onServer(server, `drop database ${name} with (force)`);
      await cluster?.stop();
    },
  };
}

/** Counts what tables hold anew, as PostgreSQL does by itself within a minute: those that were empty until now are planned for as empty. */
export async function counted(url: string): Promise<void> {
  await onServer(url, "analyze register.idempotency, register.outbox");
}

/** A store on such a register, with as many connections as there are callers. */
export function openRegister(url: string, connections: number): Promise<Store> {
  return openStore({ kind: "postgres", url, connections }, { now: Date.now });
}
