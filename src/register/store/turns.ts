import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * What one transaction at a time does, and the number of its advisory lock on the database. A number never comes to mean something
 * else: two versions of the register may run beside each other for a while.
 */
export const turns = {
  /** Appending to the log. The database itself takes it (`chain_head` of step 001-log). */
  log: 7461,
  /** Bringing the schema up to date. */
  schema: 7462,
  /** Changing the directory, or what its accounts are assessed by. */
  directory: 7463,
  /** Telling of a review that is due. */
  review: 7464,
  /** Binding one person to a sign-in. */
  binding: 7465,
} as const;

/** What a transaction can wait its turn for; the log's turn comes with the append. */
export type Turn = Exclude<keyof typeof turns, "log" | "schema">;

/**
 * Waits until no other transaction of any process has the turn, and holds it to the end of this one. `whose` narrows it to one record or
 * person: others go on.
 */
export async function takeTurn(db: Kysely<Tables>, turn: Turn, whose?: string): Promise<void> {
  const lock = turns[turn];
  // Two numbers are another set of locks than one (PostgreSQL, 9.28.10): a person's can be nobody else's turn by accident.
  if (whose === undefined) await sql`select pg_advisory_xact_lock(${lock})`.execute(db);
  else await sql`select pg_advisory_xact_lock(${lock}::int, hashtext(${whose}))`.execute(db);
}
