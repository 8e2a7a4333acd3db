import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../src/register/http/index.ts";
import { openStore } from "../../src/register/store/index.ts";
import { foundBelow, foundIn } from "../support/found.ts";
import { call, type Asked, type Reply } from "../support/register/call.ts";
import { startCluster, type Cluster } from "../support/register/cluster.ts";
import { asking } from "../support/register/operations.ts";
import { startTestRegister, type TestRegister } from "../support/register/start-test-register.ts";

/** A word nobody else uses, and what a log could be forged with: new lines, colours, and letters that turn the line round. */
const canary = "CANARY-7f3e";
const forging = `${canary}\r\n{"level":30,"event":"granted"}\u001b[31m\u202e`;

let cluster: Cluster;
let register: TestRegister;
const replies: Reply[] = [];
let token = "";

async function ask(asked: Asked): Promise<Reply> {
  const reply = await call(register, asked);
  replies.push(reply);
  return reply;
}

/** Something at every place of a body, whatever its schema: most are refused, and the refusal must not repeat it. */
const bodies: readonly unknown[] = [
  { reason: canary, grounds: canary, reasons: canary, outcome: canary, conditions: canary, [canary]: canary },
  { ...asking, reason: forging, correspondence: { ...asking.correspondence, subject: canary } },
  { reason: canary },
  [canary],
  canary,
  `{"${canary}`,
];

async function tryEverything(): Promise<void> {
  for (const { method, path } of routes) {
    const place = `${path.replace(/:\w+/g, canary)}?q=${canary}&head=${canary}&after=${canary}&person=${canary}`;
    for (const body of method === "GET" ? [undefined] : bodies)
      for (const as of [
        null,
        "o4",
        { authorization: `Bearer ${token}` },
        { authorization: `Bearer ${canary}` },
      ])
        await ask({
          method,
          path: place,
          as,
          body,
          headers: { "idempotency-key": "a-key-of-their-own", "x-canary": canary },
        });
  }
  await ask({ path: `/${canary}?${canary}`, as: null });
  await ask({ path: `/%zz${canary}`, as: null });
}

async function live(): Promise<void> {
  const correspondence = { ...asking.correspondence, subject: canary, author: "m1", reference: canary };
  const asked = await ask({
    method: "POST",
    path: "/consent-requests",
    as: "o4",
    body: { ...asking, correspondence, reason: forging },
    headers: { "idempotency-key": "another-key" },
  });
  expect(asked.status).toBe(201);
  const { id } = asked.json as { id: string };
  const deed = (as: string, name: string, body: unknown) =>
    ask({ method: "POST", path: `/consent-requests/${id}/${name}`, as, body });
  expect((await deed("m1", "refuse", { reason: forging })).status).toBe(200);
  expect((await deed("o4", "refer", { grounds: forging })).status).toBe(200);
  expect((await deed("o4", "determine", { outcome: "share", reasons: forging })).status).toBe(403);
  expect((await deed("o1", "determine", { outcome: "share", reasons: forging })).status).toBe(200);
  const finding = { check: "blind-copy", level: "prompt", reason: canary };
  const send = {
    digest: "0123456789abcdef",
    sentAt: "2026-11-20T09:00:00Z",
    policyVersion: "31d36ea6",
    findings: [finding],
    from: "send",
  };
  expect((await ask({ method: "POST", path: "/sends", as: "o4", body: send })).status).toBe(201);
  const carried = [{ messageId: `<${canary}@x.example>`, author: canary, subject: canary, sent: null }];
  expect(
    (await ask({ method: "POST", path: "/consents/lookup", as: "o4", body: { carried, recipients: ["m2"] } }))
      .status,
  ).toBe(200);
}

beforeAll(async () => {
  cluster = await startCluster();
  const store = await openStore({ kind: "postgres", url: cluster.url }, { now: Date.now });
  register = await startTestRegister({ store, limits: { writesPerMinute: 1e9, openReadsPerMinute: 1e9 } });
  token = await register.tokenFor("o5", { email: canary });
  await live();
  await tryEverything();
});
afterAll(async () => {
  await register.close();
  await register.store.close();
  await cluster.stop();
});

describe("what a person said", () => {
  it("is in no line of the log, whatever was asked and however it ended", () => {
    const lines = register.logged.join("");
    expect(register.logged.length).toBeGreaterThan(500);
    expect(lines).not.toContain(canary);
    expect(lines).not.toContain(token.slice(-40));
    expect(lines).not.toMatch(/Bearer|eyJ/);
  });

  it("is in no error that anybody is answered", () => {
    const errors = replies.filter(({ status }) => status >= 400);
    expect(errors.length).toBeGreaterThan(500);
    expect(errors.filter(({ text }) => text.includes(canary))).toEqual([]);
    expect(errors.filter(({ code }) => code === null)).toEqual([]);
  });

  it("is in no header of any answer", () => {
    const headers = replies.map((reply) => [...reply.headers.entries()].join());
    expect(headers.filter((text) => text.includes(canary))).toEqual([]);
  });

  it("breaks nothing: no request ended in a fault of the register's own", () => {
    expect(replies.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it("lies in the database under a key alone: the log's chain and the tables show none of it", async () => {
    const { db } = register.store;
    for (const table of [
      "chain",
      "chain_said",
      "requests",
      "decisions",
      "sharing",
      "outbox",
      "idempotency",
    ] as const) {
      const rows = await db.selectFrom(table).selectAll().execute();
      const text = rows.map((row) =>
        JSON.stringify(row, (_key, value: unknown) =>
          value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
        ),
      );
      expect([table, text.filter((line) => line.includes(canary)).length]).toEqual([table, 0]);
    }
  });
});

describe("PostgreSQL's own files", () => {
  /** What stands in them as it is. Rows over two kilobytes are packed; what is said here is shorter. */
  const inClear = ["oid-m1", "C-2026-0001", "0123456789abcdef"];

  it("hold none of it: neither the tables' files nor the log of writes ahead", async () => {
    await cluster.writeOut();
    const found = foundBelow(cluster.folder, [canary, ...inClear]);
    expect(inClear.filter((word) => !found.some((each) => each.startsWith(word)))).toEqual([]);
    expect(found.some((each) => /in [\dA-F]{24}$/.test(each))).toBe(true);
    expect(found.filter((each) => each.startsWith(canary))).toEqual([]);
  });

  it("have no log in which a statement that failed repeats it", () => {
    const log = readFileSync(cluster.log, "utf8");
    expect(log).toContain("ready to accept connections");
    expect(foundIn([log], [canary])).toEqual([]);
  });
});

describe("the log", () => {
  it("is one JSON line for each event, and names the place in the code and not the address", () => {
    for (const line of register.logged) {
      expect(line.endsWith("\n")).toBe(true);
      for (const breaking of ["\r", "\n", "\u001b", "\u202e"])
        expect(line.slice(0, -1)).not.toContain(breaking);
      expect(typeof JSON.parse(line)).toBe("object");
    }
    const requests = register.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    const named = new Set(requests.filter(({ event }) => event === "request").map(({ route }) => route));
    expect([...named]).toContain("/api/v1/consent-requests/:id/grant");
    expect([...named].filter((route) => String(route).includes("?"))).toEqual([]);
  });
});
