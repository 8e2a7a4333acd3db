import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** A row as the driver gives it: int8 as number, bytea as bytes, jsonb as value, text[] as array. */
export type RawRow = Readonly<Record<string, unknown>>;

/** One session of a database. */
export interface Session {
  query(sql: string, parameters?: readonly unknown[]): Promise<readonly RawRow[]>;
  /** Several statements in one text, without parameters. */
  script(sql: string): Promise<void>;
}

/** What the two kinds of database have in common; everything above it is the same for both. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  /** Calls `fn` for each notification on the channel until the returned function is called. */
  listen(channel: string, fn: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
