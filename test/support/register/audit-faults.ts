import pg from "pg";
import { turns } from "../../../src/register/store/index.ts";
import type { TestStore } from "./test-store.ts";

/** A way in which the log cannot be written. */
export interface AuditFault {
  readonly name: string;
  /** Brings it about; gives how to end it. */
  readonly begin: (test: TestStore) => Promise<() => Promise<void>>;
  /** Not on PGlite, which has one session only. */
  readonly onlyPostgres?: boolean;
}

async function execute(test: TestStore, statements: readonly string[]): Promise<void> {
  await test.tamper(async (run) => {
    for (const statement of statements) await run(statement);
  });
}

/** A trigger on the log that fails as a disk, or anything else, would. */
function failing(name: string, raise: string): AuditFault {
  return {
    name,
    begin: async (test) => {
      await execute(test, [
        `create function fault() returns trigger language plpgsql as $$ begin ${raise}; end $$`,
        "grant execute on function fault to public",
        "create trigger fault before insert on chain for each row execute function fault()",
      ]);
      return () => execute(test, ["drop function fault cascade"]);
    },
  };
}

/** Promise R7's four: no audit, no decision. */
export const auditFaults: readonly AuditFault[] = [
  failing("a trigger that fails", "raise exception 'the log is out of order'"),
  failing("a full disk", "raise exception 'could not extend file' using errcode = 'disk_full'"),
  {
    name: "a right that was taken away",
    begin: async (test) => {
      await execute(test, ["revoke execute on function append_entry from correspondence_register"]);
      return () => execute(test, ["grant execute on function append_entry to correspondence_register"]);
    },
  },
  {
    name: "a lock that is never given up",
    onlyPostgres: true,
    begin: async ({ url }) => {
      const client = new pg.Client({ connectionString: url ?? "" });
      await client.connect();
      await client.query("select pg_advisory_lock($1)", [turns.log]);
      return () => client.end();
    },
  },
];
