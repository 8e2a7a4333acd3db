import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  as,
  asking,
  once,
  openBench,
  valueOf,
  type Bench,
} from "../../../../test/support/register/operations.ts";

/** Words that stand nowhere else: whoever finds one in a table has found what was to be sealed. */
const canaries = {
  subject: "canary-subject-7f3a",
  reason: "canary-reason-1b9c",
  provision: "canary-provision-66d2",
  conditions: "canary-conditions-4e21",
  refusal: "canary-refusal-a0c4",
  grounds: "canary-grounds-93fe",
  determination: "canary-determination-2d7b",
  release: "canary-release-58aa",
  decision: "canary-decision-c3c3",
  send: "canary-send-0e0e",
  binding: "canary-binding-77b1",
  level: "canary-level-d4d4",
  absence: "canary-absence-9a9a",
  lookup: "canary-lookup-5c5c",
  address: "canary-address-1f1f",
  oid: "canary-oid-8e8e",
  point: "canary-point-6b6b",
  hold: "canary-hold-3e3e",
} as const;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
  await everyFlow();
});
afterAll(() => bench.close());

async function everyFlow(): Promise<void> {
  const { operations: o } = bench;
  const correspondence = { ...asking.correspondence, subject: canaries.subject };
  const body = { ...asking, correspondence, reason: canaries.reason };
  const granted = valueOf(await o.ask(once("o4", "k1"), body)).id;
  valueOf(await o.grant(once("m1", "k2"), granted, { conditions: canaries.conditions }));
  valueOf(await o.hold(once("o1", "k14"), granted, { reason: canaries.hold }));
  valueOf(await o.liftHold(once("o1", "k15"), granted, { reason: canaries.hold }));
  valueOf(await o.revoke(as("m1"), granted, { reason: canaries.refusal }));
  const { id } = valueOf(await o.ask(once("o4", "k3"), { ...body, legalProvision: canaries.provision }));
  valueOf(await o.refuse(once("m1", "k4"), id, { reason: canaries.refusal }));
  valueOf(await o.determine(once("o1", "k5"), id, { outcome: "share", reasons: canaries.determination }));
  const other = valueOf(await o.ask(as("o4"), body)).id;
  valueOf(await o.refuse(as("m1"), other, {}));
  valueOf(await o.refer(once("o4", "k6"), other, { grounds: canaries.grounds }));
  const release = valueOf(
    await o.askRelease(once("o4", "k7"), {
      digest: "a".repeat(32),
      check: "blind-copy",
      reason: canaries.release,
    }),
  ).id;
  valueOf(
    await o.decideRelease(once("o1", "k8"), release, { outcome: "release", reason: canaries.decision }),
  );
  valueOf(
    await o.send(once("o4", "k9"), {
      digest: "b".repeat(32),
      sentAt: "2026-11-16T10:00:00Z",
      policyVersion: "v",
      findings: [{ check: "blind-copy", level: "hold", reason: canaries.send }],
      from: "send",
    }),
  );
  valueOf(
    await o.bind(once("o3", "k10"), { person: "m4", tid: "t", oid: canaries.oid, reason: canaries.binding }),
  );
  valueOf(await o.changeLevel(as("o1"), { check: "blind-copy", level: "prompt", reason: canaries.level }));
  valueOf(await o.recordAbsence(as("o1"), { isAbsent: false, reason: canaries.absence }));
  const accounts = [{ address: `${canaries.address}@elmstow.example`, kind: "council" as const }];
  valueOf(await o.putAccounts(once("o3", "k11"), "m4", { accounts }));
  const { version } = valueOf(await o.checklist(as("o3")));
  const points = [{ id: "own-1", text: canaries.point, from: canaries.point }];
  const now = valueOf(await o.changeChecklist(once("o3", "k12"), { version, points }));
  const assessed = { outcome: "failed" as const, checklist: now.version, met: [], note: canaries.point };
  valueOf(await o.assess(once("o3", "k13"), accounts[0]?.address ?? "", assessed));
  const carried = [
    { messageId: null, author: "m1", subject: canaries.lookup, sent: "2026-11-12T09:30:00Z" },
    {
      messageId: `<${canaries.lookup}@x.example>`,
      author: `${canaries.lookup}@x.example`,
      subject: null,
      sent: null,
    },
  ];
  valueOf(await o.lookup(as("o4"), { carried, recipients: ["m2"] }));
  valueOf(await o.audit(as("o1"), null));
  valueOf(await o.exportOf(as("o1"), { person: "o4", request: null, format: "csv", withOthers: false }));
}

/** Every column of every table as text; bytes as hexadecimal, and as the text they would be. */
async function dump(): Promise<ReadonlyMap<string, string>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'register' and table_type = 'BASE TABLE'
  `.execute(bench.store.db);
  const texts = new Map<string, string>();
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(
      bench.store.db,
    );
    const text = rows.map(({ row }) => row).join("\n");
    const bytes = text.match(/\\x[0-9a-f]+/g) ?? [];
    texts.set(
      name,
      [text, ...bytes.map((hex) => Buffer.from(hex.slice(2), "hex").toString("latin1"))].join("\n"),
    );
  }
  return texts;
}

/** The only columns in clear that the contract has: the directory, and which identity is bound to whom. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  authority: [canaries.address],
  bindings: [canaries.oid],
};

describe("what people say", () => {
  it("stands in no table but under the key of its record", async () => {
    const found: string[] = [];
    const texts = await dump();
    for (const [table, text] of texts)
      for (const [what, canary] of Object.entries(canaries))
        if (text.includes(canary) && allowed[table]?.includes(canary) !== true)
          found.push(`${what} in ${table}`);
    expect(found).toEqual([]);
    expect(texts.size).toBeGreaterThan(15);
  });

  it("names nobody in the notices that wait, nor in the entries of the log", async () => {
    const texts = await dump();
    for (const table of ["outbox", "chain", "idempotency"])
      for (const name of ["Kowalski", "Raghunathan", "wexmoor-ca.example"])
        expect(texts.get(table)).not.toContain(name);
  });

  it("is shown to the people of the record, so that the canaries were really there", async () => {
    const { requests } = valueOf(
      await bench.operations.list(as("o4"), { role: "requester", state: null, after: null, limit: null }),
    );
    const text = JSON.stringify(requests);
    for (const what of [
      "subject",
      "reason",
      "provision",
      "conditions",
      "refusal",
      "grounds",
      "determination",
      "hold",
    ] as const)
      expect(text).toContain(canaries[what]);
    for (const what of ["lookup", "send", "binding"] as const) expect(text).not.toContain(canaries[what]);
  });
});
