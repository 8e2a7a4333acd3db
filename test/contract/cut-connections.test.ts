import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call } from "../support/register/call.ts";
import { cuts, startCuttingProxy, type CuttingProxy } from "../support/register/cutting-proxy.ts";
import { asking } from "../support/register/operations.ts";
import { startTestRegister, type TestRegister } from "../support/register/start-test-register.ts";
import { openTestStore, storeKinds, type TestStore } from "../support/register/test-store.ts";

/** Writes on each database whose connections are cut; before a release 500. */
const writes = Number(process.env["CUT_WRITES"] ?? 24);

interface Asking {
  readonly path: string;
  readonly body: object;
}

interface Write extends Asking {
  readonly as: string;
  /** Something else under the same key: other words, or another thing where the write takes no words. */
  readonly other: Asking;
}

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
}

describe.each(storeKinds)("a write over connections that are cut, on %s", (kind) => {
  let register: TestRegister;
  let held: TestStore;
  let proxy: CuttingProxy;
  let tokens: ReadonlyMap<string, string>;

  beforeAll(async () => {
    held = await openTestStore(kind);
    register = await startTestRegister({ store: held.store, limits: { writesPerMinute: 1e9 } });
    proxy = await startCuttingProxy(register.url);
    const people = ["o4", "m1"].map(async (id) => [id, await register.tokenFor(id)] as const);
    tokens = new Map(await Promise.all(people));
  });
  afterAll(async () => {
    await proxy.close();
    await register.close();
    await held.close();
  });

  async function asked(): Promise<string> {
    const { json } = await call(register, {
      method: "POST",
      path: "/consent-requests",
      as: "o4",
      body: asking,
    });
    return (json as { readonly id: string }).id;
  }

  const deed = (name: string, as: string, body: object, other: object | null) => async (): Promise<Write> => {
    const path = `/consent-requests/${await asked()}/${name}`;
    const elsewhere = { path: `/consent-requests/${await asked()}/${name}`, body };
    return { path, as, body, other: other === null ? elsewhere : { path, body: other } };
  };
  const plain = (path: string, body: object, other: Asking) => (): Promise<Write> =>
    Promise.resolve({ path, as: "o4", body, other });
  const release = { digest: "c".repeat(32), check: "blind-copy", reason: "It is due." };
  const laterRelease = { path: "/releases", body: { ...release, reason: "It is late." } };

  /** What is written, in turn. */
  const kinds: readonly (() => Promise<Write>)[] = [
    plain("/consent-requests", asking, {
      path: "/consent-requests",
      body: { ...asking, reason: "For another day." },
    }),
    deed("grant", "m1", { conditions: "Within the committee." }, {}),
    deed("refuse", "m1", { reason: "Not yet." }, { reason: "Never." }),
    deed("withdraw", "o4", {}, null),
    plain("/releases", release, laterRelease),
    plain("/lookup-tickets", {}, laterRelease),
  ];

  /** One attempt through the proxy, on a connection of its own; null where no whole answer came. */
  function attempt(as: string, { path, body }: Asking, key: string): Promise<Answer | null> {
    const text = JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${tokens.get(as) ?? ""}`,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
      "idempotency-key": key,
    };
    return new Promise((resolve) => {
      const none = (): void => {
        resolve(null);
      };
      const sent = request(
        `${proxy.url}/api/v1${path}`,
        { method: "POST", headers, agent: false },
        (reply) => {
          let said = "";
          reply.setEncoding("utf8");
          reply.on("data", (piece: string) => {
            said += piece;
          });
          reply.on("error", none);
          reply.on("end", () => {
            resolve(reply.complete ? { status: reply.statusCode, text: said } : null);
          });
        },
      );
      sent.on("error", none);
      sent.end(text);
    });
  }

  /** How far the log has come, and how many notices wait. */
  async function effects(): Promise<readonly [number, number]> {
    const { store } = register;
    const { n } = await store.head();
    const notices = await store.db
      .selectFrom("outbox")
      .select((of) => of.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return [n, notices.count];
  }

  /** What a write does when nothing happens to it. */
  async function effectOf(prepare: () => Promise<Write>): Promise<readonly [number, number]> {
    const { path, as, body } = await prepare();
    const before = await effects();
    expect((await call(register, { method: "POST", path, as, body })).status).toBeLessThan(300);
    const after = await effects();
    return [after[0] - before[0], after[1] - before[1]];
  }

  it(
    `acts once and is answered alike, ${writes} times over, wherever its connections were cut`,
    { timeout: 1_800_000 },
    async () => {
      const usual = [];
      for (const prepare of kinds) usual.push(await effectOf(prepare));
      for (let n = 0; n < writes; n += 1) {
        const write = await kinds[n % kinds.length]!();
        const [key, before] = [`cut-${kind}-${n}`, await effects()];
        for (const cut of cuts) {
          proxy.cut = cut;
          expect(`${cut}: ${JSON.stringify(await attempt(write.as, write, key))}`).toBe(`${cut}: null`);
        }
        proxy.cut = null;
        const first = await attempt(write.as, write, key);
        expect(first?.status).toBeLessThan(300);
        for (let again = 0; again < 2; again += 1) expect(await attempt(write.as, write, key)).toEqual(first);
        const other = await attempt(write.as, write.other, key);
        expect(other).toMatchObject({ status: 422, text: expect.stringContaining("ERR_SAME_KEY") as string });
        const [entries, notices] = await effects();
        expect([entries - before[0], notices - before[1]]).toEqual(usual[n % kinds.length]);
      }
    },
  );

  it("leaves no fault in the register's log: whoever hangs up is none", () => {
    expect(register.logged.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
  });
});
