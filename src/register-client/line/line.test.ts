import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createRegisterClient, type RegisterClient } from "../client.ts";

const realClock = {
  now: () => Date.now(),
  later: (ms: number, task: () => void) => {
    const timer = setTimeout(task, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};

const servers: Server[] = [];
afterEach(async () => {
  const closed = servers.splice(0).map((server) => {
    const ended = new Promise((done) => server.close(done));
    server.closeAllConnections();
    return ended;
  });
  await Promise.all(closed);
});

interface Asked {
  readonly headers: IncomingMessage["headers"];
  readonly path: string;
}

/** A register on loopback that does what `answer` says, and a client of it. */
async function registerThat(
  answer: RequestListener,
  token: () => Promise<string | null> = () => Promise.resolve("a-token"),
): Promise<{ client: RegisterClient; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ headers: request.headers, path: request.url ?? "" });
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  let keys = 0;
  const client = createRegisterClient({
    url: `http://127.0.0.1:${port}`,
    token,
    fetch: (address, init) => fetch(address, init),
    clock: realClock,
    newKey: () => `key-${(keys += 1)}`,
    deadlineMs: 300,
  });
  return { client, asked };
}

const says =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

const problem = {
  type: "about:blank",
  title: "No.",
  status: 409,
  code: "ERR_NOT_IN_THIS_STATE",
  state: "granted",
};

const troubles: readonly (readonly [string, RequestListener, object])[] = [
  ["never answers", () => undefined, { trouble: "unreachable" }],
  ["hangs up", (request) => request.socket.destroy(), { trouble: "unreachable" }],
  ["redirects", says(302, "", { location: "/elsewhere" }), { trouble: "unreachable" }],
  ["answers with a page", says(200, "<!doctype html>"), { trouble: "unreachable" }],
  ["answers with ten megabytes", says(200, JSON.stringify("x".repeat(1e7))), { trouble: "unreachable" }],
  ["has a fault", says(500, problem), { trouble: "unreachable", problem: null }],
  ["has too much to do", says(429, problem), { trouble: "unreachable" }],
  ["answers a stranger", says(401, problem), { trouble: "signed-out" }],
  ["refuses, and says why", says(409, problem), { trouble: "refused", problem }],
  ["refuses without a word", says(404, ""), { trouble: "unreachable" }],
];

describe("a call to the register", () => {
  it("bears the token, asks for JSON and gives what came", async () => {
    const { client, asked } = await registerThat(says(200, { person: "m1" }));
    expect(await client.me()).toEqual({ ok: true, value: { person: "m1" } });
    expect(asked).toMatchObject([
      { path: "/api/v1/me", headers: { authorization: "Bearer a-token", accept: "application/json" } },
    ]);
  });

  it.each(troubles)("never rejects where the register %s", async (_what, answer, expected) => {
    const { client } = await registerThat(answer);
    expect(await client.me()).toMatchObject({ ok: false, ...expected });
  });

  it("does not follow a redirect with the token", async () => {
    const { client, asked } = await registerThat(says(302, "", { location: "/elsewhere" }));
    await client.me();
    expect(asked).toHaveLength(1);
  });

  it("asks nobody without a token, and what anybody may ask without one", async () => {
    const { client, asked } = await registerThat(says(200, { keys: [] }), () => Promise.resolve(null));
    expect(await client.me()).toMatchObject({ trouble: "signed-out" });
    expect(asked).toEqual([]);
    expect(await client.receiptKeys()).toMatchObject({ ok: true });
    expect(asked[0]?.headers.authorization).toBeUndefined();
  });

  it("waits no longer for a token than for an answer, and takes a rejected one for none in reach", async () => {
    const silent = await registerThat(says(200, {}), () => new Promise(() => undefined));
    expect(await silent.client.me()).toMatchObject({ trouble: "unreachable" });
    const failing = await registerThat(says(200, {}), () => Promise.reject(new Error("no")));
    expect(await failing.client.me()).toMatchObject({ trouble: "unreachable" });
  });

  it("keeps what comes from outside in its place in the address", async () => {
    const { client, asked } = await registerThat(says(200, {}));
    await client.find("../policy?x=1");
    await client.list({ role: "requester", after: "a&b=c" });
    expect(asked.map(({ path }) => path)).toEqual([
      "/api/v1/consent-requests/..%2Fpolicy%3Fx%3D1",
      "/api/v1/consent-requests?role=requester&after=a%26b%3Dc",
    ]);
  });
});

describe("the key of a write", () => {
  const keysOf = (asked: readonly Asked[]): unknown[] =>
    asked.map(({ headers }) => headers["idempotency-key"]);

  it("is the same when the same write is tried again after silence, and another for another write", async () => {
    let isDown = true;
    const { client, asked } = await registerThat((request, response) => {
      if (isDown) request.socket.destroy();
      else says(200, {})(request, response);
    });
    await client.refer("C-2026-0001", { grounds: "The law requires it." });
    await client.refer("C-2026-0001", { grounds: "Something else." });
    isDown = false;
    await client.refer("C-2026-0001", { grounds: "The law requires it." });
    await client.refer("C-2026-0001", { grounds: "The law requires it." });
    expect(keysOf(asked)).toEqual(["key-1", "key-2", "key-1", "key-3"]);
  });

  it("is done with once the register has answered, whatever it said", async () => {
    const { client, asked } = await registerThat(says(409, problem));
    await client.grant("C-2026-0001", {});
    await client.grant("C-2026-0001", {});
    expect(keysOf(asked)).toEqual(["key-1", "key-2"]);
  });

  it("stands on no question", async () => {
    const { client, asked } = await registerThat(says(200, { consents: [] }));
    await client.lookup({ carried: [], recipients: [] });
    await client.list({ role: "originator" });
    expect(keysOf(asked)).toEqual([undefined, undefined]);
  });
});
