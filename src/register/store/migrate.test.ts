import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { builtProgram } from "../../../test/support/built-program.ts";
import { withPostgres } from "../../../test/support/register/test-store.ts";
import type { Session } from "./database.ts";
import { migrate, missing, SchemaError } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openStore } from "./open.ts";

const kills = Number(process.env["MIGRATION_KILLS"] ?? 5);

async function connected<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work({
      query: async (sql, parameters = []) =>
        (await client.query<Record<string, unknown>>(sql, [...parameters])).rows,
      script: async (sql) => {
        await client.query(sql);
      },
    });
  } finally {
    await client.end();
  }
}

const program = await builtProgram("test/support/register/migrator.ts");
const tables = "select tablename from pg_tables where schemaname = 'register'";

describe("the steps of the schema", () => {
  it("stand in the order of their names, each name once", () => {
    const names = migrations.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
  });
});

describe("bringing the schema up to date", () => {
  it("takes every step or none", async () => {
    const { url, drop } = await withPostgres();
    const bad = { name: "999-bad", sql: "create table half (a int); select 1 / 0" };
    await expect(connected(url, (session) => migrate(session, [...migrations, bad]))).rejects.toThrow(
      "division by zero",
    );
    expect(await connected(url, (session) => session.query(tables))).toEqual([]);
    await drop();
  });

  it("happens once, also where several processes start together", async () => {
    const { url, drop } = await withPostgres();
    const open = () => openStore({ kind: "postgres", url, connections: 2 }, { now: () => 0 });
    const stores = await Promise.all([open(), open(), open()]);
    for (const store of stores) {
      expect((await store.durability()).migrations).toEqual(migrations.map(({ name }) => name));
      await store.close();
    }
    await drop();
  });

  it(`that is killed at any moment has not begun: ${kills} of ${kills} kills`, async () => {
    for (let round = 0; round < kills; round += 1) {
      const { url, drop } = await withPostgres();
      const child = spawn(process.execPath, [program, url], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(child.stdout, "data");
      const ended = once(child, "exit");
      await pause(round * 12);
      child.kill("SIGKILL");
      await ended;
      const there = await connected(url, (session) => session.query(tables));
      if (there.length > 0)
        expect(
          await connected(url, (session) => session.query("select name from register.migrations")),
        ).toHaveLength(migrations.length);
      const store = await openStore({ kind: "postgres", url }, { now: () => 0 });
      expect(await store.verify()).toMatchObject({ ok: true });
      await store.close();
      await drop();
    }
  });

  it("refuses a database of a newer register, or one whose steps were others", () => {
    expect(() => missing([{ name: "998-new", sha256: "" }], migrations)).toThrow(SchemaError);
    expect(() => missing([{ name: "001-log", sha256: "another" }], migrations)).toThrow("is not the one");
    expect(missing([], migrations)).toEqual(migrations);
  });
});
