import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/api/index.ts";
import { problems, routes } from "../../src/register/http/index.ts";
import { call, type Asked } from "../support/register/call.ts";
import { asking } from "../support/register/operations.ts";
import { startTestRegister, type TestRegister } from "../support/register/start-test-register.ts";

const folder = mkdtempSync(join(tmpdir(), "correspondence-pages-"));
const addin = "https://addin.wexmoor-ca.example";
const own = "https://register.wexmoor-ca.example";
let register: TestRegister;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  for (const page of ["pane", "launchevent", "decisions", "sign-in"])
    writeFileSync(join(folder, `${page}.html`), `<!doctype html><title>${page}</title>`);
  writeFileSync(join(folder, "pane.0f3a9c1e.js"), "export {};");
  writeFileSync(join(folder, "pane.js.map"), "{}");
  writeFileSync(join(folder, "assets", "icon-16.png"), "png");
  register = await startTestRegister({ pagesFolder: folder, origins: [addin] });
});
afterAll(async () => {
  await register.close();
  rmSync(folder, { recursive: true });
});

const everyRoute: readonly { readonly method: string; readonly path: string }[] = [
  ...routes.map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, "C-2026-0001") })),
  { method: "GET", path: "/openapi.json" },
  { method: "GET", path: "/changes" },
  { method: "GET", path: "/no-such-thing" },
];

function atRoot(path: string): string {
  return `${register.url}${path}`;
}

describe("every answer of data", () => {
  it.each(everyRoute)(
    "of $method $path bears the browser's defences, asked with and without a token",
    async ({ method, path }) => {
      for (const as of [null, "o5"]) {
        const { headers } = await call(register, { method, path, as });
        expect(headers.get("content-security-policy")).toBe("default-src 'none';frame-ancestors 'none'");
        expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("referrer-policy")).toBe("no-referrer");
        expect(headers.get("x-frame-options")).toBe("DENY");
        expect(headers.get("set-cookie")).toBeNull();
        expect(headers.get("access-control-allow-origin")).toBeNull();
        expect(headers.get("server")).toBeNull();
        expect(headers.get("x-powered-by")).toBeNull();
        if (path !== "/no-such-thing") expect(headers.get("cache-control")).toBe("no-store");
      }
    },
  );

  it.each(["/healthz", "/readyz", "/sign-in.json"])("of %s at the root is kept by nobody", async (path) => {
    const { headers, status } = await call(register, { path: atRoot(path), as: null });
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("that cannot even be read as a request bears them too", async () => {
    const response = await fetch(atRoot("/healthz"), { headers: { "x-long": "x".repeat(20_000) } });
    expect(response.status).toBe(401);
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none';frame-ancestors 'none'");
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  });
});

describe("a page", () => {
  const policyOf = async (path: string): Promise<string> =>
    (await call(register, { path: atRoot(path), as: null })).headers.get("content-security-policy") ?? "";

  it.each([
    ["/pane.html", "frame-ancestors https://outlook.office.com"],
    ["/launchevent.html", "frame-ancestors https://outlook.office.com"],
    ["/decisions.html", "frame-ancestors 'none'"],
    ["/sign-in.html", "frame-ancestors 'none'"],
    ["/pane.0f3a9c1e.js", "frame-ancestors 'none'"],
  ])("%s may be framed by those alone whom it is for: %s", async (path, ancestors) => {
    const policy = await policyOf(path);
    expect(policy.split(";")).toContain(ancestors);
    expect(policy).not.toMatch(/unsafe|\*/);
    const { headers } = await call(register, { path: atRoot(path), as: null });
    expect(headers.get("x-frame-options")).toBe(ancestors.endsWith("'none'") ? "DENY" : null);
  });

  it("loads scripts from the register, and Office.js where it runs in Outlook", async () => {
    expect((await policyOf("/decisions.html")).split(";")).toContain("script-src 'self'");
    expect((await policyOf("/pane.html")).split(";")).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com",
    );
  });

  it("asks the sender's mailbox from the pane alone, and only where the settings name one", async () => {
    const mailbox = "https://graph.example";
    const told = async () =>
      JSON.parse((await call(register, { path: atRoot("/sign-in.json"), as: null })).text) as object;
    expect(await told()).not.toHaveProperty("mailbox");
    expect(await policyOf("/pane.html")).not.toContain(mailbox);
    const without = register;
    register = await startTestRegister({ pagesFolder: folder, settings: { mailbox } });
    try {
      expect(await told()).toMatchObject({ mailbox });
      expect(await policyOf("/pane.html")).toMatch(/connect-src 'self' [^;]*https:\/\/graph\.example/);
      for (const path of ["/launchevent.html", "/decisions.html", "/sign-in.html"])
        expect(await policyOf(path)).not.toContain(mailbox);
    } finally {
      await register.close();
      register = without;
    }
  });

  it("is answered by 304 while it has not changed, and kept for good where its name holds its hash", async () => {
    const first = await call(register, { path: atRoot("/pane.html"), as: null });
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const again = await call(register, {
      path: atRoot("/pane.html"),
      as: null,
      headers: { "if-none-match": etag },
    });
    expect([again.status, again.text]).toEqual([304, ""]);
    const hashed = await call(register, { path: atRoot("/pane.0f3a9c1e.js"), as: null });
    expect(hashed.headers.get("cache-control")).toContain("immutable");
    expect(hashed.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it.each([
    "/assets/",
    "/assets",
    "/pane.js.map",
    "/../package.json",
    "/..%2fpackage.json",
    "/assets/..%2f..%2fauthority.json",
    "/%2e%2e/authority.json",
    "/pane.html/",
    "/PANE.HTML",
    "//pane.html",
  ])("beyond the built ones is not found: %s", async (path) => {
    const reply = await call(register, { path: atRoot(path), as: null });
    expect([reply.status, reply.code]).toEqual([404, "ERR_NOT_FOUND"]);
  });

  it("for nobody in particular leads to the decisions", async () => {
    const { status, headers } = await call(register, { path: atRoot("/"), as: null });
    expect([status, headers.get("location")]).toEqual([302, "/decisions.html"]);
  });
});

describe("a page of another origin", () => {
  const preflight = (origin: string) =>
    call(register, {
      method: "OPTIONS",
      path: "/consent-requests",
      as: null,
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization",
      },
    });

  it.each([own, addin])("may ask where it is configured: %s", async (origin) => {
    const { status, headers } = await preflight(origin);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    const asked = await call(register, { path: "/me", as: "o5", headers: { origin } });
    expect(asked.headers.get("access-control-allow-origin")).toBe(origin);
    expect(asked.headers.get("vary")).toContain("Origin");
  });

  it.each([
    "null",
    "https://evil.example",
    `${own}.evil.example`,
    `${own}:8443`,
    own.replace("https", "http"),
    own.toUpperCase(),
    "https://register.wexmoor-ca.example.",
    "https://evil-register.wexmoor-ca.example",
    "file://",
    "https://outlook.office.com",
  ])("gets no for an answer: %s", async (origin) => {
    const { status, code, headers } = await preflight(origin);
    expect([status, code]).toEqual([403, "ERR_ORIGIN"]);
    expect(headers.get("access-control-allow-origin")).toBeNull();
    const asked = await call(register, { path: "/me", as: "o5", headers: { origin } });
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/json",
    "",
  ])("writes nothing by a simple request of type '%s'", async (type) => {
    const before = await register.store.head();
    const headers = { "content-type": type };
    const reply = await call(register, {
      method: "POST",
      path: "/consent-requests",
      as: "o4",
      body: asking,
      headers,
    });
    expect([415, 400]).toContain(reply.status);
    expect(await register.store.head()).toEqual(before);
  });
});

describe("a body", () => {
  const post = (body: string, more: Partial<Asked> = {}) =>
    call(register, { method: "POST", path: "/consent-requests", as: "o4", body, ...more });
  const padded = (bytes: number): string => {
    const text = JSON.stringify({ ...asking, reason: "" });
    return text.replace('"reason":""', `"reason":"${"x".repeat(bytes - text.length)}"`);
  };

  it("of 256 KB is read, and one of a byte more is not", async () => {
    expect((await post(padded(256 * 1024))).code).toBe("ERR_INVALID");
    expect((await post(padded(256 * 1024 + 1))).code).toBe("ERR_BODY_TOO_LARGE");
  });

  it.each([
    ["no JSON", "{", "ERR_BODY_NOT_JSON"],
    ["a list", "[]", "ERR_INVALID"],
    ["nothing", "", "ERR_INVALID"],
    ["the prototype of everything", '{"__proto__":{"admin":true}}', "ERR_BODY_NOT_JSON"],
    ["a key that nobody knows", JSON.stringify({ ...asking, urgent: true }), "ERR_INVALID"],
    ["a NUL in a reason", JSON.stringify({ ...asking, reason: "a\0b" }), "ERR_INVALID"],
    ["half a character", JSON.stringify({ ...asking, reason: "\ud83d" }), "ERR_INVALID"],
    [
      "a person too many",
      JSON.stringify({ ...asking, shareWith: Array.from({ length: 101 }, (_, n) => `m${n}`) }),
      "ERR_INVALID",
    ],
  ])("that holds %s is refused", async (_, body, code) => {
    expect((await post(body, { headers: { "content-type": "application/json" } })).code).toBe(code);
  });

  it("at fault is told where, by kind and never by what stood there", async () => {
    const { json, text } = await post(
      JSON.stringify({ ...asking, reason: ["secret words"], originator: "", "a-canary": 1 }),
    );
    expect((json as Problem).faults).toEqual([
      { pointer: "", found: "an object", wanted: "no keys but those that are described" },
      { pointer: "/originator", found: "a text of 0 characters", wanted: "at least 1 characters" },
      { pointer: "/reason", found: "a list of 1", wanted: "a value of type string" },
    ]);
    expect(text).not.toMatch(/secret words|a-canary/);
  });
});

describe("a problem", () => {
  it("has a code of its own, a status and one sentence", () => {
    for (const [code, [status, title]] of Object.entries(problems)) {
      expect(code).toMatch(/^ERR_[A-Z_]+$/);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("somebody who does too much", () => {
  it("is asked to wait after sixty writes in a minute, while others go on", async () => {
    const write = (as: string) => call(register, { method: "POST", path: "/lookup-tickets", as });
    const statuses = [];
    for (let turn = 0; turn < 70; turn += 1) statuses.push((await write("m3")).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(60);
    const refused = await write("m3");
    expect([refused.status, refused.code]).toEqual([429, "ERR_TOO_MANY"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const elsewhere = await call(register, {
      method: "POST",
      path: "/consent-requests",
      as: "m3",
      body: asking,
    });
    expect(elsewhere.status).toBe(429);
    expect((await write("m2")).status).toBe(201);
    expect((await call(register, { path: "/me", as: "m3" })).status).toBe(200);
    const lookUp = {
      method: "POST",
      path: "/consents/lookup",
      as: "m3",
      body: { carried: [], recipients: [] },
    };
    expect((await call(register, lookUp)).status).toBe(200);
  });

  it("by guessing receipts without a token is asked to wait too", async () => {
    const guess = () => call(register, { path: "/receipts/AAAAAAAAAAAAAAAAAAAAAA", as: null });
    const replies = [];
    for (let turn = 0; turn < 601; turn += 1) replies.push((await guess()).status);
    expect(replies.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(replies.filter((status) => status === 404).length).toBeLessThanOrEqual(600);
  });
});
