import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import pg from "pg";
import type { Where } from "../store.ts";

type Postgres = Extract<Where, { kind: "postgres" }>;

/** Numbers as numbers: no table of ours counts beyond 2^53. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * With certificates of one's own, trusted beside Node's, the connection is encrypted and the server's certificate checked, whatever
 * `sslmode` the address names; `disable` alone is taken at its word, for a database on the same machine.
 */
function reached(url: string, caFile: string | undefined): pg.ClientConfig {
  const address = new URL(url);
  if (caFile === undefined || address.searchParams.get("sslmode") === "disable")
    return { connectionString: url };
  for (const name of ["sslmode", "sslrootcert"]) address.searchParams.delete(name);
  return {
    connectionString: address.href,
    ssl: { ca: [...rootCertificates, readFileSync(caFile, "utf8")], rejectUnauthorized: true },
  };
}

/** How the owner reaches the database, to migrate it. */
export function asOwner({ url, ownerUrl, caFile }: Postgres): pg.ClientConfig {
  return {
    ...reached(ownerUrl ?? url, caFile),
    types,
    connectionTimeoutMillis: 5_000,
    application_name: "register-owner",
  };
}

/** What every session of the service begins with: its own tables, its own rights, and no waiting without end. */
const serviceOptions = [
  "search_path=register",
  "role=correspondence_register",
  "lock_timeout=5s",
  "statement_timeout=60s",
  "idle_in_transaction_session_timeout=60s",
]
  .map((setting) => `-c ${setting}`)
  .join(" ");

/** How the service reaches the database: without the right to edit history. */
export function asService({ url, caFile }: Postgres): pg.ClientConfig {
  return {
    ...reached(url, caFile),
    types,
    connectionTimeoutMillis: 2_000,
    options: serviceOptions,
    application_name: "register",
    keepAlive: true,
  };
}
