import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import {
  createRegister,
  type NoticesStarter,
  type Operations,
  type Settings,
} from "../../../src/register/index.ts";
import { usualLimits, type Limits } from "../../../src/register/http/index.ts";
import type { Store } from "../../../src/register/store/index.ts";
import { wexmoor } from "./operations.ts";
import {
  personClaims,
  signText,
  startTestIssuer,
  testAudience,
  testScope,
  testTenant,
  type TestIssuer,
} from "./test-issuer.ts";
import { openTestStore } from "./test-store.ts";

/** What a test may choose. */
export interface TestRegisterOptions {
  /** The clock of register and tokens; the true one when absent. */
  readonly now?: () => number;
  /** An authority file; `wexmoor` when absent. Everybody in it is bound. */
  readonly authority?: { readonly people: readonly { readonly id: string }[] };
  /** An open store, which the test closes; a new one in memory when absent. */
  readonly store?: Store;
  /** The folder of built pages; none is served when absent. */
  readonly pagesFolder?: string;
  /** As the contract has them, or without bounds for tests that write much. */
  readonly limits?: Partial<Limits>;
  /** Further origins whose pages may call it. */
  readonly origins?: readonly string[];
  readonly startNotices?: NoticesStarter;
  readonly settings?: Partial<Settings>;
}

/** A register on loopback, with a sign-in that the test holds the keys of. */
export interface TestRegister {
  /** Without a slash at the end; the API lies below `/api/v1`. */
  readonly url: string;
  /** An access token of a person of the authority, with further claims or other ones. */
  readonly tokenFor: (person: string, claims?: Readonly<Record<string, unknown>>) => Promise<string>;
  /** The issuer that is believed, with its keys. */
  readonly keys: TestIssuer;
  readonly operations: Operations;
  readonly store: Store;
  /** Every line it logged. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** Binds people to the test issuer's tokens, as an administrator would one by one; who is bound already stays so. */
export async function bindAll(
  store: Store,
  people: readonly { readonly id: string }[],
  now: number,
): Promise<void> {
  const rows = people.map(({ id }) => ({
    tid: testTenant,
    oid: `oid-${id}`,
    person: id,
    first_administrator: null,
    second_administrator: null,
    proposed_at: now,
    bound_at: now,
  }));
  await store.db
    .insertInto("bindings")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function settingsFor(issuer: TestIssuer, folder: string, options: TestRegisterOptions): Settings {
  const publicUrl = "https://register.wexmoor-ca.example";
  return {
    isProduction: false,
    port: 0,
    host: "127.0.0.1",
    publicUrl,
    origins: [publicUrl, ...(options.origins ?? [])],
    storage: { kind: "pglite", folder: join(folder, "unused") },
    authorityFile: join(folder, "authority.json"),
    signIn: {
      issuer: issuer.url,
      audience: testAudience,
      tenant: testTenant,
      clientId: testAudience,
      scope: testScope,
      isEntra: false,
    },
    notices: null,
    graphDirectory: null,
    receiptKeyFile: join(folder, "receipt-keys.json"),
    frameAncestors: ["https://outlook.office.com"],
    mailbox: null,
    caFile: null,
    pagesFolder: options.pagesFolder ?? join(folder, "no-pages"),
    trustedProxies: [],
    ...options.settings,
  };
}

/** Starts a register for one test file. `tokenFor` signs for anybody, also for whom the authority does not know. */
export async function startTestRegister(options: TestRegisterOptions = {}): Promise<TestRegister> {
  const { now = Date.now, authority = wexmoor } = options;
  const folder = mkdtempSync(join(tmpdir(), "correspondence-register-"));
  writeFileSync(join(folder, "authority.json"), JSON.stringify(authority));
  const own = options.store === undefined ? await openTestStore("pglite", { now }) : null;
  const store = options.store ?? own?.store;
  if (store === undefined) throw new Error("no store");
  const issuer = await startTestIssuer();
  const logged: string[] = [];
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged.push(chunk.toString("utf8"));
      done();
    },
  });
  const register = await createRegister(settingsFor(issuer, folder, options), {
    now,
    store,
    log: pino({ base: null }, sink),
    limits: { ...usualLimits, ...options.limits },
    ...(options.startNotices === undefined ? {} : { startNotices: options.startNotices }),
  });
  await bindAll(store, authority.people, now());
  return {
    url: register.url,
    tokenFor: (person, claims = {}) =>
      signText(issuer.rsa, JSON.stringify({ ...personClaims(person, issuer.url, now()), ...claims })),
    keys: issuer,
    operations: register.operations,
    store,
    logged,
    close: async () => {
      await register.close();
      await issuer.close();
      await own?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
