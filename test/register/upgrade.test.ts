import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { transitionTable } from "../../src/consent/index.ts";
import { openStore } from "../../src/register/store/index.ts";
import { migrations } from "../../src/register/store/migrations/index.ts";
import { builtProgram } from "../support/built-program.ts";
import { ask, cast, decide } from "../support/register/requests.ts";
import { withPostgres, type OwnDatabase } from "../support/register/test-store.ts";
import { recordCount } from "./released/records.ts";

/** How often the upgrade of each is killed; before a release 20. */
const kills = Number(process.env["UPGRADE_KILLS"] ?? 1);
const program = await builtProgram("test/support/register/migrator.ts");
const folder = join(import.meta.dirname, "released");
const ending = ".sql.gz";
const released = readdirSync(folder)
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length));

/** Every state of consent: what a request begins as, and what it comes to. */
const states = new Set(transitionTable.flatMap(({ from, to }) => [from, to]));
const newest = migrations.map(({ name }) => name);

type Rows = readonly Record<string, unknown>[];

async function asked<T>({ url }: OwnDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const namesOf = (database: OwnDatabase): Promise<readonly unknown[]> =>
  asked(database, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select name from register.migrations order by name",
    );
    return rows.map(({ name }) => name);
  });

/** Everything that a table holds, in an order that does not depend on how it is stored. */
const contentOf = (database: OwnDatabase, table: string): Promise<Rows> =>
  asked(database, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(
      `select to_jsonb(t) as row from register.${table} t order by to_jsonb(t)::text`,
    );
    return rows;
  });

/** The tables of a schema. */
const tablesOf = (database: OwnDatabase): Promise<readonly string[]> =>
  asked(database, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select tablename::text as name from pg_tables where schemaname = 'register' order by name",
    );
    return rows.map(({ name }) => name);
  });

/** A database as a version left it. The role is made first, as the administrator's handbook says. */
async function asReleased(version: string): Promise<OwnDatabase> {
  const database = await withPostgres();
  const sql = gunzipSync(readFileSync(join(folder, `${version}${ending}`))).toString("utf8");
  await asked(database, async (client) => {
    await client.query(`do $$ begin create role correspondence_register nologin;
      exception when duplicate_object or unique_violation then null; end $$`);
    await client.query(sql);
  });
  return database;
}

/** What a new version may add to, and never change. */
const history = ["chain", "chain_said", "record_keys", "decisions", "request_people"];

describe.each(released)("the schema of %s with its records", (version) => {
  it("has a request in every state of consent, and a row in every table", async () => {
    const database = await asReleased(version);
    const requests = await contentOf(database, "requests");
    expect(new Set(requests.map(({ row }) => (row as { state: string }).state))).toEqual(states);
    for (const table of await tablesOf(database))
      expect(await contentOf(database, table), table).not.toEqual([]);
    await database.drop();
  });

  it("is brought up to date, and keeps every record: the log verifies against its old head, and goes on", async () => {
    const database = await asReleased(version);
    const before = await Promise.all(history.map((table) => contentOf(database, table)));
    const asMany = (await contentOf(database, "requests")).length;
    const store = await openStore({ kind: "postgres", url: database.url }, { now: Date.now });
    expect(await namesOf(database)).toEqual(newest);
    expect(await Promise.all(history.map((table) => contentOf(database, table)))).toEqual(before);
    const { n, hash } = await store.head();
    const { id } = await store.db.selectFrom("requests").select("id").limit(1).executeTakeFirstOrThrow();
    const said = await store.entries({ about: [id], limit: 1 });
    expect(said[0]?.said).toEqual({ by: cast.asker });
    await decide(store, await ask(store), "granted", cast.originator);
    expect(await store.verify({ head: `${n}:${hash}` })).toMatchObject({ ok: true, entries: n + 2 });
    const requests = await store.db.selectFrom("requests").select("state").execute();
    expect(requests).toHaveLength(asMany + 1);
    expect(new Set(requests.map(({ state }) => state))).toEqual(states);
    await store.close();
    await database.drop();
  });

  it(`is never half brought up to date: ${kills} of ${kills} kills`, async () => {
    let database = await asReleased(version);
    const steps = [await namesOf(database), newest];
    for (let round = 0; round < kills; round += 1) {
      const child = spawn(process.execPath, [program, database.url], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(child.stdout, "data");
      const ended = once(child, "exit");
      await pause(round * 12);
      child.kill("SIGKILL");
      await ended;
      const found = await namesOf(database);
      expect(steps).toContainEqual(found);
      // What is up to date shows nothing of the next kill.
      if (found.length === steps[0]?.length) continue;
      await database.drop();
      database = await asReleased(version);
    }
    const store = await openStore({ kind: "postgres", url: database.url }, { now: Date.now });
    expect(await store.verify()).toMatchObject({ ok: true });
    await store.close();
    await database.drop();
  });
});

describe("the released schemas", () => {
  it("are there to come from: at least the first, with 1,000 records", async () => {
    const database = await asReleased("0.1.0");
    expect(await contentOf(database, "requests")).toHaveLength(recordCount);
    await database.drop();
  });

  it("are not all of today's steps: from one at least there is a way to go", async () => {
    const databases = await Promise.all(released.map(asReleased));
    const names = await Promise.all(databases.map(namesOf));
    expect(names.filter((each) => each.length < newest.length)).not.toEqual([]);
    await Promise.all(databases.map(({ drop }) => drop()));
  });
});
