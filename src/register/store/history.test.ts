import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, cast, decide } from "../../../test/support/register/requests.ts";
import { openTestStore, storeKinds, type TestStore } from "../../../test/support/register/test-store.ts";

/** What somebody would try who has got hold of the service's rights, and wants history to be another. */
const attempts: readonly string[] = [
  "update chain set entry = entry",
  "update chain set hash = sha256('x') where n = 1",
  "delete from chain",
  "truncate chain cascade",
  "insert into chain (n, entry, hash) values (99, '{}', sha256('{}'))",
  "update chain_said set sealed = '\\x00'",
  "delete from chain_said",
  "truncate chain_said",
  "insert into chain_said (n, record, sealed) select n, about, '\\x00' from chain where n = 2",
  "update record_keys set key = null",
  "delete from record_keys",
  "truncate record_keys cascade",
  "update requests set asker = 'm9'",
  "update requests set sealed = null",
  "delete from requests",
  "truncate requests cascade",
  "update request_people set person = 'm9'",
  "delete from request_people",
  "update request_keys set sent = 0",
  "delete from request_keys",
  "update decisions set outcome = 'refused'",
  "delete from decisions",
  "truncate decisions",
  "update sharing set expires = null",
  "delete from sharing",
  "update receipts set jws = ''",
  "delete from receipts",
  "delete from releases",
  "update releases set digest = ''",
  "update authority set file = '{}'",
  "delete from authority",
  "delete from bindings",
  "update bindings set person = 'm1'",
  "update assessment_asks set asker = 'm1'",
  "delete from assessment_asks",
  "update assessment_warnings set told_at = 0",
  "delete from assessment_warnings",
  "insert into transitions values ('granted', 'requested')",
  "delete from transitions",
  "update secrets set value = sha256('x')",
  "delete from secrets",
  "delete from counters",
  "update migrations set sha256 = ''",
  "alter table chain disable trigger all",
  "alter table chain drop constraint chain_pkey",
  "alter table decisions drop constraint decisions_pkey",
  "drop table chain cascade",
  "drop trigger chain_stands on chain",
  "drop function chain_follows() cascade",
  "create or replace function append_entry(at text, kind text, about text, facts text, said text, record text, sealed bytea, out n bigint, out hash bytea) language sql as 'select 1::bigint, null::bytea'",
  "drop schema register cascade",
  "set session_replication_role = replica",
  "alter table chain owner to correspondence_register",
  "create function register.mine() returns int language sql as 'select 1'",
  "alter role correspondence_register superuser",
];

describe.each(storeKinds)("somebody with the rights of the service on %s", (kind) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore(kind);
    const id = await ask(test.store);
    await decide(test.store, id, "granted", cast.originator);
  });
  afterAll(() => test.close());

  it.each(attempts)("is refused: %s", async (attempt) => {
    const before = await test.store.head();
    await expect(sql.raw(attempt).execute(test.store.db)).rejects.toMatchObject({ code: "42501" });
    expect(await test.store.verify()).toEqual({ ok: true, entries: before.n, head: before });
  });

  it("cannot write what does not follow, even where it may insert", async () => {
    const tries = [
      [`values (99, '{"n":99,"kind":"x"}', sha256('{"n":99,"kind":"x"}'))`, "does not follow"],
      [`values (3, '{"n":3,"kind":"x","prev":null}', sha256('x'))`, "does not name the hash"],
      [
        `select 3, e, sha256('x') from (select format('{"n":3,"kind":"x","prev":"%s"}', encode(hash, 'hex')) as e from chain where n = 2) t`,
        "has another hash",
      ],
    ] as const;
    for (const [row, says] of tries)
      await expect(
        test.tamper(async (run) => {
          await run("set session_replication_role = origin");
          await run(`insert into chain (n, entry, hash) ${row}`);
        }),
      ).rejects.toThrow(says);
  });

  it("cannot change history as the owner either, while its triggers stand", async () => {
    for (const attempt of [
      "update chain set entry = entry",
      "delete from chain",
      "truncate chain cascade",
      "update decisions set outcome = 'refused'",
      "delete from record_keys",
      "update record_keys set key = sha512('x')",
    ])
      await expect(
        test.tamper(async (run) => {
          await run("set session_replication_role = origin");
          await run(attempt);
        }),
      ).rejects.toMatchObject({ code: "42501" });
  });
});

describe("a database login that is only a member of the service's role", () => {
  it("runs the register and has no other rights to fall back on", async () => {
    const test = await openTestStore("postgres");
    const login = `service_${Date.now()}`;
    await test.tamper(async (run) => {
      await run(`create role ${login} login password 'fictional' in role correspondence_register`);
    });
    const address = new URL(test.url!);
    address.username = login;
    address.password = "fictional";
    const { openStore } = await import("./index.ts");
    const store = await openStore({ kind: "postgres", url: address.href }, { now: Date.now });
    await decide(store, await ask(store), "granted", cast.originator);
    expect(await store.verify()).toMatchObject({ ok: true, entries: 2 });
    await store.close();
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    for (const attempt of [
      "set role none; delete from register.chain",
      "set role postgres",
      "truncate register.chain cascade",
    ])
      await expect(client.query(attempt)).rejects.toMatchObject({ code: "42501" });
    await client.end();
    await test.tamper((run) => run(`drop role ${login}`));
    await test.close();
  });
});
