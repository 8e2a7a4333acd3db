import { createHash, randomBytes } from "node:crypto";
import { transitionTable } from "../../consent/index.ts";
import type { RawRow, Session } from "./database.ts";
import { migrations, type Migration } from "./migrations/index.ts";
import { turns } from "./turns.ts";

/** A schema that this version of the register cannot work with. */
export class SchemaError extends Error {
  readonly code = "ERR_STORE_SCHEMA";
}

const book = /* sql */ `
create schema if not exists register;
create table if not exists register.migrations (
  name   text not null primary key,
  sha256 text not null,
  at     timestamptz not null default now()
);`;

function digest(migration: Migration): string {
  return createHash("sha256").update(migration.sql, "utf8").digest("hex");
}

/** The steps still to be taken. Throws where the database took one that is not among ours, or took it otherwise. */
export function missing(applied: readonly RawRow[], known: readonly Migration[]): readonly Migration[] {
  for (const { name, sha256 } of applied) {
    const ours = known.find((migration) => migration.name === name);
    if (ours === undefined)
      throw new SchemaError(
        `The database has step ${String(name)}, which a newer register made: start that one.`,
      );
    if (digest(ours) !== sha256)
      throw new SchemaError(`Step ${ours.name} of the database is not the one this register knows.`);
  }
  return known.filter(({ name }) => !applied.some((row) => row["name"] === name));
}

async function isThere(session: Session): Promise<boolean> {
  const [row] = await session.query("select to_regclass('register.migrations') is not null as there");
  return row?.["there"] === true;
}

async function applied(session: Session): Promise<readonly RawRow[]> {
  if (!(await isThere(session))) return [];
  return session.query("select name, sha256 from register.migrations order by name");
}

/** The transition table of consent/ as the database enforces it, and the secret of this store. */
async function fill(session: Session): Promise<void> {
  const pairs = transitionTable.map(({ from, to }) => `${from} ${to}`);
  await session.query(
    `delete from register.transitions where not (from_state || ' ' || to_state) = any($1::text[])`,
    [pairs],
  );
  await session.query(
    `insert into register.transitions select split_part(pair, ' ', 1), split_part(pair, ' ', 2)
     from unnest($1::text[]) pair on conflict do nothing`,
    [pairs],
  );
  await session.query(
    `insert into register.secrets (name, value) values ('lookup', $1) on conflict do nothing`,
    [randomBytes(32)],
  );
}

async function take(session: Session, migration: Migration): Promise<void> {
  await session.script(migration.sql);
  await session.query("insert into register.migrations (name, sha256) values ($1, $2)", [
    migration.name,
    digest(migration),
  ]);
}

/**
 * Brings the schema up to date, all of it in one transaction: a migration that is killed has not begun. Several processes
 * that start together wait for one another.
 */
export async function migrate(session: Session, known: readonly Migration[] = migrations): Promise<void> {
  await session.script("begin");
  try {
    await session.query("select pg_advisory_xact_lock($1)", [turns.schema]);
    const steps = missing(await applied(session), known);
    if (steps.length > 0) {
      await session.script(book);
      await session.script("set local search_path to register");
      for (const step of steps) await take(session, step);
    }
    await fill(session);
    await session.script("commit");
  } catch (error) {
    await session.script("rollback");
    throw error;
  }
}

/** Checks, for a session that may not migrate, that everything is there and enforces what consent/ says. */
export async function requireMigrated(session: Session): Promise<void> {
  const steps = missing(await applied(session), migrations);
  if (steps.length > 0)
    throw new SchemaError(
      `The database lacks step ${steps[0]?.name ?? ""}: start the register once as its owner.`,
    );
  const rows = await session.query("select from_state || ' ' || to_state as pair from register.transitions");
  const there = rows.map((row) => String(row["pair"])).sort();
  const wanted = [...new Set(transitionTable.map(({ from, to }) => `${from} ${to}`))].sort();
  if (there.join() !== wanted.join())
    throw new SchemaError("The database enforces another table of transitions than this register's.");
}
