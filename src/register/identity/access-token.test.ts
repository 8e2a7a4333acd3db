import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgeries, forgeWith, unforged, type Forge } from "../../../test/support/register/forgeries.ts";
import {
  makeKey,
  personClaims,
  signText,
  startTestIssuer,
  testAudience,
  testScope,
  testTenant,
  type TestIssuer,
} from "../../../test/support/register/test-issuer.ts";
import type { SignIn } from "../settings/index.ts";
import {
  createCallers,
  createFetchJson,
  createProviderKeys,
  createTokenReader,
  type Bindings,
} from "./index.ts";

const start = Date.UTC(2026, 10, 23, 9);
let now = start;
let issuer: TestIssuer;
let forge: Forge;

/** Everybody is bound: whoever gets past the token is somebody. */
const bindings: Bindings = {
  personBoundTo: (tid, oid) => Promise.resolve(tid === testTenant || tid === issuer.url ? oid : null),
  bindAtSignIn: () => Promise.resolve(null),
  ticketHolder: (ticket) => Promise.resolve(ticket === "a-live-ticket" ? "o1" : null),
};

function signInAt(url: string, change: Partial<SignIn> = {}): SignIn {
  const usual = { audience: testAudience, tenant: testTenant, clientId: testAudience, scope: testScope };
  return { issuer: url, ...usual, isEntra: false, ...change };
}

function readerFor(signIn: SignIn, fetchJson = createFetchJson(null)) {
  const clock = (): number => now;
  return createTokenReader(signIn, createProviderKeys(signIn.issuer, fetchJson, clock), clock);
}

function token(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return signText(issuer.rsa, JSON.stringify({ ...personClaims("o1", issuer.url, start), ...change }));
}

beforeAll(async () => {
  issuer = await startTestIssuer();
  forge = await forgeWith(issuer, start);
});

afterAll(() => issuer.close());

describe("an access token", () => {
  it("tells of a person by tenant and object id, and of their address only where the provider vouches for it", async () => {
    const read = readerFor(signInAt(issuer.url));
    const subject = { tid: testTenant, oid: "oid-o1", verifiedEmail: null };
    expect(await read(await token())).toEqual({ ok: true, subject });
    expect(await read(await token({ email: "a@b.example", email_verified: "true" }))).toEqual({
      ok: true,
      subject,
    });
    const email = "sam.okoye@lowmarsh-ca.example";
    for (const vouched of [{ email_verified: true }, { xms_edov: true }, { xms_edov: "1" }, { xms_edov: 1 }])
      expect(await read(await token({ email, ...vouched }))).toEqual({
        ok: true,
        subject: { ...subject, verifiedEmail: email },
      });
  });

  it("may be signed by ES256, and named as RFC 9068 names it", async () => {
    const claims = JSON.stringify(personClaims("o1", issuer.url, start));
    const read = readerFor(signInAt(issuer.url));
    expect(await read(await signText(issuer.ec, claims, { typ: "at+JWT" }))).toMatchObject({ ok: true });
  });

  it.each([
    ["ended 59 seconds ago", { exp: start / 1000 - 59 }, true],
    ["ended 60 seconds ago", { exp: start / 1000 - 60 }, false],
    ["begins in 60 seconds", { nbf: start / 1000 + 60 }, true],
    ["begins in 61 seconds", { nbf: start / 1000 + 61 }, false],
  ])("bears with a clock that is at most 60 seconds off: %s", async (_, change, isTaken) => {
    expect((await readerFor(signInAt(issuer.url))(await token(change))).ok).toBe(isTaken);
  });

  it.each([
    ["the scope by its short name", { scp: "openid register" }, "api://7c0f/register", true],
    ["another service's scope of another name", { scp: "openid" }, "api://7c0f/register", false],
    ["any scope of a person's where none is configured", { scp: "openid" }, null, true],
    ["no scope where none is configured", { scp: undefined }, null, false],
    ["the scope as RFC 9068 writes it", { scp: undefined, scope: "openid register" }, "register", true],
  ])("has %s", async (_, change, scope, isTaken) => {
    expect((await readerFor(signInAt(issuer.url, { scope }))(await token(change))).ok).toBe(isTaken);
  });

  it("of a provider without tenants is known by issuer and subject", async () => {
    const read = readerFor(signInAt(issuer.url, { tenant: null }));
    expect(await read(await token({ tid: undefined, oid: undefined }))).toMatchObject({
      ok: true,
      subject: { tid: issuer.url, oid: "sub-o1" },
    });
    expect((await read(await token({ tid: undefined }))).ok).toBe(false);
    expect((await read(await token({ oid: undefined }))).ok).toBe(false);
  });

  it("of Entra must be of the version that its issuer issues, and has its scope in scp", async () => {
    const read = readerFor(signInAt(issuer.url, { isEntra: true }));
    expect((await read(await token())).ok).toBe(true);
    expect((await read(await token({ ver: "1.0" }))).ok).toBe(false);
    expect((await read(await token({ scp: undefined, scope: testScope }))).ok).toBe(false);
  });

  it("has at least sixty ways of being forged, each named", () => {
    expect(forgeries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(forgeries.map(({ name }) => name)).size).toBe(forgeries.length);
  });

  it("made like the forgeries, but with nothing forged, is taken", async () => {
    const callerOf = createCallers(readerFor(signInAt(issuer.url)), bindings);
    expect(await callerOf((await unforged.header(forge)) ?? undefined)).toMatchObject({ kind: "person" });
  });

  it.each(forgeries)("is none that $name", async ({ header }) => {
    const callerOf = createCallers(readerFor(signInAt(issuer.url)), bindings);
    const authorization = await header(forge);
    expect(await callerOf(authorization ?? undefined)).toMatchObject({ kind: "nobody" });
  });

  it("is none after any change of its characters", async () => {
    const read = readerFor(signInAt(issuer.url));
    const true_ = await token();
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".split("");
    const edit = fc.record({
      at: fc.nat(true_.length - 1),
      by: fc.constantFrom(...alphabet),
      how: fc.constantFrom("replace", "insert", "remove"),
    });
    const edited = fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) =>
      edits.reduce((text, { at, by, how }) => {
        const kept = text.slice(how === "insert" ? at : at + 1);
        return text.slice(0, at) + (how === "remove" ? "" : by) + kept;
      }, true_),
    );
    let tried = 0;
    const law = fc.asyncProperty(edited, async (text) => {
      if (text === true_) return;
      tried += 1;
      expect((await read(text)).ok).toBe(false);
    });
    await fc.assert(law, { numRuns: 10_200 });
    expect(tried).toBeGreaterThanOrEqual(10_000);
  });
});

describe("the provider's keys", () => {
  const claims = (): string => JSON.stringify(personClaims("o1", issuer.url, now));

  it("are looked at again for an unknown id, at most once in five minutes", async () => {
    const own = await startTestIssuer();
    const read = readerFor(signInAt(own.url));
    const sign = (key: typeof own.rsa): Promise<string> =>
      signText(key, JSON.stringify(personClaims("o1", own.url, now)));
    expect((await read(await sign(own.rsa))).ok).toBe(true);
    const rotated = await makeKey("RS256", "rsa-2");
    own.published.push(rotated.publicJwk);
    for (let tries = 0; tries < 50; tries += 1) expect((await read(await sign(rotated))).ok).toBe(false);
    expect(own.fetched()).toBe(1);
    now += 5 * 60_000;
    const together = await Promise.all(Array.from({ length: 20 }, async () => read(await sign(rotated))));
    expect(together.every(({ ok }) => ok)).toBe(true);
    expect(own.fetched()).toBe(2);
    now = start;
    await own.close();
  });

  it("stay known while the provider is away, and what is unknown is refused", async () => {
    let isAway = false;
    const fetchJson = createFetchJson(null);
    const read = readerFor(signInAt(issuer.url), (url) =>
      isAway ? Promise.reject(new Error("away")) : fetchJson(url),
    );
    expect((await read(await signText(issuer.rsa, claims()))).ok).toBe(true);
    isAway = true;
    now += 3 * 3_600_000;
    const unknown = await makeKey("RS256", "rsa-7");
    expect(await read(await signText(unknown, claims()))).toEqual({ ok: false, because: "unknown-key" });
    expect((await read(await signText(issuer.rsa, claims()))).ok).toBe(true);
    now = start;
  });

  it("that were withdrawn are forgotten within the hour", async () => {
    const own = await startTestIssuer();
    const read = readerFor(signInAt(own.url));
    const sign = (): Promise<string> => signText(own.rsa, JSON.stringify(personClaims("o1", own.url, now)));
    expect((await read(await sign())).ok).toBe(true);
    own.published.splice(0, 1);
    now += 3_600_000;
    expect((await read(await sign())).ok).toBe(false);
    now = start;
    await own.close();
  });

  it.each<[string, (url: string) => unknown]>([
    [
      "the discovery document is another issuer's",
      () => ({ issuer: "https://other.example", jwks_uri: "x" }),
    ],
    ["the keys lie at no address", () => ({ issuer: issuer.url, jwks_uri: "keys" })],
    [
      "the keys are no set",
      (url) => (url.endsWith("configuration") ? { issuer: issuer.url, jwks_uri: "http://127.0.0.1/k" } : []),
    ],
    [
      "a key is a shared secret",
      (url) =>
        url.endsWith("configuration")
          ? { issuer: issuer.url, jwks_uri: "http://127.0.0.1/k" }
          : { keys: [{ kty: "oct", k: "AAAA", kid: "rsa-1" }] },
    ],
  ])("are none where %s", async (_, answer) => {
    const read = readerFor(signInAt(issuer.url), (url) => Promise.resolve(answer(url)));
    expect((await read(await signText(issuer.rsa, claims()))).ok).toBe(false);
  });
});

describe("a caller", () => {
  const callerOf = (header: string | undefined, change: Partial<Bindings> = {}) =>
    createCallers(readerFor(signInAt(issuer.url)), { ...bindings, ...change })(header);

  it("is the person bound to the token's subject", async () => {
    expect(await callerOf(`bearer ${await token()}`)).toEqual({
      kind: "person",
      person: "oid-o1",
      through: "token",
    });
  });

  it("is bound at the first sign-in, or a stranger", async () => {
    const unbound = { personBoundTo: () => Promise.resolve(null) };
    const header = `Bearer ${await token()}`;
    expect(await callerOf(header, unbound)).toEqual({ kind: "stranger" });
    expect(await callerOf(header, { ...unbound, bindAtSignIn: () => Promise.resolve("o1") })).toMatchObject({
      person: "o1",
    });
  });

  it("is the holder of a live lookup ticket, and nobody by any other text", async () => {
    expect(await callerOf("Bearer a-live-ticket")).toEqual({
      kind: "person",
      person: "o1",
      through: "ticket",
    });
    expect(await callerOf("Bearer a-dead-ticket")).toEqual({ kind: "nobody", because: "ticket" });
  });
});
