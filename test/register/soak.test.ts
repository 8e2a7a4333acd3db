import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/people/index.ts";
import { openStore } from "../../src/register/store/index.ts";
import { startCluster, type Cluster } from "../support/register/cluster.ts";
import { asking, wexmoor } from "../support/register/operations.ts";
import { startService, type Service } from "../support/register/service.ts";
import { bindAll } from "../support/register/start-test-register.ts";
import { beyond, endure, growthOf, promised, saysOf, type Endured } from "../support/register/steady-load.ts";
import {
  personClaims,
  signText,
  startTestIssuer,
  testAudience,
  testTenant,
  type TestIssuer,
} from "../support/register/test-issuer.ts";

/** Before a release SOAK_MINUTES=60, in prove some minutes; SOAK_PER_SECOND=100. Then the figures are judged, not only the errors. */
const minutes = Number(process.env["SOAK_MINUTES"] ?? 0.1);
const perSecond = Number(process.env["SOAK_PER_SECOND"] ?? 5);
const isJudged = process.env["SOAK_MINUTES"] !== undefined;

/** So many of each that nobody writes more often than the register lets one (60 a minute). */
const pairs = 200;

function somebody(kind: "officer" | "member", at: number): Person {
  const id = `${kind}-${at}`;
  return { id, name: id, kind, accounts: [{ address: `${id}@wexmoor-ca.example`, kind: "authority" }] };
}
const crowd = Array.from({ length: pairs }, (_, at) => [
  somebody("officer", at),
  somebody("member", at),
]).flat();

describe("the register as a program on PostgreSQL, under a steady load", () => {
  const folder = mkdtempSync(join(tmpdir(), "correspondence-soak-"));
  const people = [...wexmoor.people, ...crowd];
  let cluster: Cluster;
  let issuer: TestIssuer;
  let service: Service;

  async function bindEverybody(): Promise<void> {
    const store = await openStore({ kind: "postgres", url: cluster.url }, { now: Date.now });
    await bindAll(store, people, Date.now());
    await store.close();
  }

  beforeAll(async () => {
    [cluster, issuer] = await Promise.all([startCluster(), startTestIssuer()]);
    const authorityFile = join(folder, "authority.json");
    writeFileSync(authorityFile, JSON.stringify({ ...wexmoor, people }));
    await bindEverybody();
    service = await startService({
      DATABASE_URL: cluster.url,
      AUTHORITY_FILE: authorityFile,
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: testAudience,
      OIDC_TENANT: testTenant,
      RECEIPT_KEY_FILE: join(folder, "receipt-keys.json"),
    });
  });
  afterAll(async () => {
    await service.stop();
    await Promise.all([cluster.stop(), issuer.close()]);
    rmSync(folder, { recursive: true });
  });

  /** Tokens are good for an hour: each is used for half of one. */
  const tokens = new Map<string, { readonly token: string; readonly until: number }>();
  async function tokenOf(person: string): Promise<string> {
    const kept = tokens.get(person);
    if (kept !== undefined && kept.until > Date.now()) return kept.token;
    const claims = personClaims(person, issuer.url, Date.now());
    const token = await signText(issuer.rsa, JSON.stringify(claims));
    tokens.set(person, { token, until: Date.now() + 30 * 60_000 });
    return token;
  }

  async function write(person: string, path: string, body: unknown, wanted: number): Promise<unknown> {
    const response = await fetch(`${service.url}/api/v1${path}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${await tokenOf(person)}`,
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (response.status !== wanted) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text) as unknown;
  }

  /** An officer asks, and the member decides at once: two answers. */
  async function decision(piece: number, due: number): Promise<readonly number[]> {
    const pair = (piece + pairs) % pairs;
    const [officer, member] = [`officer-${pair}`, `member-${pair}`];
    const correspondence = { ...asking.correspondence, author: member, messageIds: [`<${piece}@x.example>`] };
    const body = { ...asking, correspondence, originator: member };
    const { id } = (await write(officer, "/consent-requests", body, 201)) as { id: string };
    const between = performance.now();
    await write(member, `/consent-requests/${id}/grant`, {}, 200);
    return [between - due, performance.now() - between];
  }

  /** Its connections are opened and its code is compiled once: one after another, and then as many as it has connections. */
  async function warmUp(): Promise<void> {
    for (const together of [1, 1, 4, 16, 16])
      await Promise.all(Array.from({ length: together }, (_, at) => decision(-1 - at, performance.now())));
  }

  it(
    `answers ${perSecond} decisions a second for ${minutes} minutes without an error${isJudged ? ", in time, and its memory stays" : ""}`,
    async () => {
      await warmUp();
      const endured = await endure({ perSecond, minutes }, () => service.rss(), decision);
      console.log(saysOf(endured, promised));
      expect(endured.answers.length + 2 * endured.errors.length).toBe(
        2 * Math.ceil(60 * minutes * perSecond),
      );
      expect(isJudged ? beyond(endured, promised) : endured.errors).toEqual([]);
    },
    (minutes + 5) * 60_000,
  );
});

describe("a load over time", () => {
  const even = (value: number, count = 120): number[] => Array.from({ length: count }, () => value);
  const well: Endured = { minutes: 60, answers: even(20), errors: [], memory: even(100) };

  it.each<readonly [string, Partial<Endured>, readonly string[]]>([
    ["is well within its bounds", {}, []],
    ["has errors", { errors: ["503"] }, ["503"]],
    ["is slow for more than one in a hundred", { answers: [...even(20), 251, 251] }, ["p99 is 251 ms"]],
    ["answers nothing", { answers: [] }, ["p99 is NaN ms"]],
    ["grows for an hour", { memory: even(0).map((_, at) => 100 + at) }, ["memory grew by 76.4 %"]],
    ["grows while it warms up", { memory: even(0).map((_, at) => (at < 20 ? at : 100)) }, []],
  ])("that %s is judged so", (_, changes, faults) => {
    expect(beyond({ ...well, ...changes }, promised)).toEqual(faults);
  });

  it("that is short says nothing of growth", () => {
    expect(growthOf({ ...well, minutes: 3, memory: [1, 2, 3] }, promised)).toBeNull();
  });
});
