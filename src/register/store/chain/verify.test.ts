import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillLog } from "../../../../test/support/register/test-chain.ts";
import {
  openTestStore,
  storeKinds,
  type Run,
  type TestStore,
} from "../../../../test/support/register/test-store.ts";
import { canonicalJson } from "./canonical.ts";
import { printHead } from "./kept-head.ts";

const length = 1_000;

/** Statements that change the log in its tables, and the entry that must be named. */
const statements: readonly (readonly [statement: string, n: number, says: RegExp])[] = [
  [
    `update chain set entry = replace(entry, '2026-01', '2025-01') where n = 17`,
    17,
    /does not match its hash/,
  ],
  [`update chain set hash = sha256(hash) where n = 500`, 500, /does not match its hash/],
  [`update chain set n = 5000 where n = 20`, 20, /Entry 20 is missing/],
  [`update chain set n = -1 where n = 1`, -1, /stands beside the log/],
  [`delete from chain where n = 333`, 333, /Entry 333 is missing/],
  [`delete from chain where n = 1`, 1, /Entry 1 is missing/],
  [`delete from chain where n > 990`, 991, /what it said is still there/],
  [`update chain_said set sealed = sealed || '\\x00' where n = 41`, 41, /not what it committed to/],
  [`update chain_said set record = 'C-2026-0099' where n = 41`, 41, /filed under another record/],
  [`update chain_said set n = 40 where n = 41`, 40, /does not commit to/],
  [`delete from chain_said where n = 41`, 41, /tells of no erasure/],
  [
    `update record_keys set key = key || '' , record = 'C-2026-9941' where record = 'C-2026-0041'`,
    41,
    /tells of no erasure/,
  ],
  [`update record_keys set key = null where record = 'C-2026-0041'`, 41, /tells of no erasure/],
  [`update record_keys set key = sha512(key) where record = 'C-2026-0041'`, 41, /not what it committed to/],
  [
    `insert into requests (id, state, asker, originator, medium, by_legal_duty, asked_at, lapses_at)
     values ('C-2026-0003', 'granted', 'o1', 'm1', 'email', false, 0, 0)`,
    603,
    /stands as granted, but the log last told requested/,
  ],
];

/** The log from entry `from` on, written again so that every hash fits: what only a kept head shows. */
async function rewriteFrom(run: Run, from: number): Promise<void> {
  const rows = await run("select n, entry, encode(hash, 'hex') as hash from chain where n >= $1 order by n", [
    from - 1,
  ]);
  let prev = from === 1 ? null : String(rows[0]?.["hash"]);
  const again = rows
    .filter(({ n }) => Number(n) >= from)
    .map(({ n, entry }) => {
      const text = JSON.parse(String(entry)) as { readonly facts: object };
      const written = canonicalJson({ ...text, facts: { ...text.facts, by: "m1" }, prev });
      const hash = createHash("sha256").update(written).digest();
      prev = hash.toString("hex");
      return { n, written, hash };
    });
  await run("delete from chain where n >= $1", [from]);
  await run(
    "insert into chain (n, entry, hash) select * from unnest($1::bigint[], $2::text[], $3::bytea[])",
    [again.map(({ n }) => n), again.map(({ written }) => written), again.map(({ hash }) => hash)],
  );
}

/** The log as it was filled, to go back to after each change. */
const keep = [
  "create table kept_chain as select n, entry, hash from chain",
  "create table kept_said as table chain_said",
  "create table kept_keys as table record_keys",
  "alter table chain drop constraint chain_n_check",
];
const putBack = [
  "truncate requests, record_keys, chain cascade",
  "insert into chain (n, entry, hash) table kept_chain",
  "insert into record_keys table kept_keys",
  "insert into chain_said table kept_said",
];

async function each(run: Run, wanted: readonly string[]): Promise<void> {
  for (const statement of wanted) await run(statement);
}

describe.each(storeKinds)("verifying a log on %s", (kind) => {
  let test: TestStore;
  let head: string;
  beforeAll(async () => {
    test = await openTestStore(kind);
    await fillLog(test.store, length);
    await test.tamper((run) => each(run, keep));
    head = printHead(await test.store.head());
  });
  afterAll(() => test.close());

  it("finds it whole, with a head of any entry that was kept", async () => {
    expect(await test.store.verify()).toMatchObject({ ok: true, entries: length });
    const [entry] = await test.store.entries({ after: 16, limit: 1 });
    expect(await test.store.verify({ head: printHead(entry!) })).toMatchObject({ ok: true });
  });

  it.each(statements)("after %s names entry %i, and how it is bad", async (statement, n, says) => {
    await test.tamper((run) => each(run, [...putBack, statement]));
    const verdict = await test.store.verify();
    expect(verdict).toMatchObject({ ok: false, firstBad: { n } });
    expect(verdict.firstBad?.because).toMatch(says);
  });

  it("finds 100 of 100 cut tails against a kept head", async () => {
    await test.tamper((run) => each(run, putBack));
    for (let end = length - 1; end >= length - 100; end -= 1) {
      await test.tamper((run) =>
        each(run, [`delete from chain_said where n > ${end}`, `delete from chain where n > ${end}`]),
      );
      expect((await test.store.verify({ head })).firstBad).toMatchObject({ n: end + 1 });
    }
    expect(await test.store.verify()).toMatchObject({ ok: true, entries: length - 100 });
  });

  it("finds 100 of 100 rewritten logs against a kept head, however far back they begin", async () => {
    await test.tamper((run) => each(run, putBack));
    for (let from = length - 9; from > 0; from -= 10) {
      await test.tamper((run) => rewriteFrom(run, from));
      expect((await test.store.verify({ head })).firstBad).toMatchObject({ n: length });
    }
    expect(await test.store.verify()).toMatchObject({ ok: true });
  });

  it("still finds it whole after a record was erased, and no key opens what was said", async () => {
    await test.tamper((run) => each(run, putBack));
    const about = "C-2026-0041";
    await test.store.transaction(async (tx) => {
      await tx.append({ at: 0, kind: "record.erased", about, facts: {}, said: null });
      await tx.erase(about);
    });
    expect(await test.store.verify({ head })).toMatchObject({ ok: true, entries: length + 1 });
    const left = await test.tamper((run) =>
      run(
        "select from chain_said where record = $1 union all select from record_keys where record = $1 and key is not null",
        [about],
      ),
    );
    expect(left).toHaveLength(0);
  });

  it("refuses a kept head that is none", async () => {
    await expect(test.store.verify({ head: "17" })).rejects.toThrow("64 hexadecimal digits");
  });
});

describe.each(storeKinds)("the text of an entry on %s", (kind) => {
  it("is canonical JSON, whatever stands in it", async () => {
    const test = await openTestStore(kind);
    const odd = 'Zo\u00eb "q" \\ / \u0007\b\f\n\r\t\u007f\u2028 \u{1f4ee}';
    await test.store.transaction(async (tx) => {
      await tx.append({
        at: 0,
        kind: "odd.entry",
        about: odd,
        facts: { [odd]: [1e21, -0, 0.1, odd], a: {} },
        said: null,
      });
    });
    const { entry } = await test.store.db.selectFrom("chain").select("entry").executeTakeFirstOrThrow();
    expect(canonicalJson(JSON.parse(entry) as never)).toBe(entry);
    expect(await test.store.verify()).toMatchObject({ ok: true });
    await test.close();
  });
});
