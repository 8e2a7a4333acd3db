import { connect } from "node:net";
import { once } from "node:events";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../src/register/http/index.ts";
import { mayEverDo } from "../../src/register/rights/index.ts";
import { call } from "../support/register/call.ts";
import { forgeries, forgeWith, unforged, type Forge } from "../support/register/forgeries.ts";
import { mondayMorning } from "../support/register/operations.ts";
import { goodSignatures, tokenVectors, unwiseKeys } from "../support/register/token-vectors/index.ts";
import { startTestRegister, type TestRegister } from "../support/register/start-test-register.ts";

/** Each vector on every route before a release; else on two, another one each time. */
const isEveryRoute = process.env["FORGED_ROUTES"] === "every";

let register: TestRegister;
let forge: Forge;

beforeAll(async () => {
  register = await startTestRegister({ now: () => mondayMorning });
  forge = await forgeWith(register.keys, mondayMorning);
  // Before anybody has signed in: so they are in the set when it is fetched.
  register.keys.published.push(...unwiseKeys);
});
afterAll(() => register.close());

/** Every route that is not open to whoever comes, with something in the place of its parameters. */
const closed = [
  ...routes
    .filter(({ operations }) => !operations.every((operation) => mayEverDo(["no-token"], operation)))
    .map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, "C-2026-0001") })),
  { method: "GET", path: "/changes?after=0" },
];

const oneAnswer = JSON.stringify({
  type: "urn:correspondence-control:problem:ERR_NOT_SIGNED_IN",
  title: "Sign in to do this.",
  status: 401,
  code: "ERR_NOT_SIGNED_IN",
});

/** Written to the socket as it is: fetch sends no tab in a header, and no megabyte. */
async function rawAnswer(method: string, path: string, authorization: string): Promise<string> {
  const { hostname, port } = new URL(register.url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  let answer = "";
  socket.setEncoding("utf8");
  socket.on("data", (text: string) => {
    answer += text;
  });
  socket.on("error", () => undefined);
  const length = method === "GET" ? "" : "Content-Length: 0\r\n";
  socket.write(
    `${method} /api/v1${path} HTTP/1.1\r\nHost: register\r\nAuthorization: ${authorization}\r\n${length}Connection: close\r\n\r\n`,
  );
  await once(socket, "close");
  return answer;
}

/** The body of every chunk, or of the whole. */
function holdsOneAnswer(answer: string): boolean {
  return answer.startsWith("HTTP/1.1 401 ") && answer.includes(oneAnswer);
}

describe("a forged token", () => {
  it("is tried on every route that asks for one", () => {
    expect(closed.length).toBeGreaterThanOrEqual(34);
  });

  it("is not what the same hand makes with nothing forged", async () => {
    const authorization = (await unforged.header(forge)) ?? "";
    expect((await call(register, { path: "/me", as: { authorization } })).status).not.toBe(401);
  });

  it.each(forgeries)("that $name is refused everywhere with 401 and one text", async ({ name, header }) => {
    const authorization = await header(forge);
    // Beyond what a head may hold the answer comes from the parser, the same for every route: one is enough.
    const isHuge = (authorization ?? "").length > 100_000;
    for (const { method, path } of isHuge ? closed.slice(0, 1) : closed) {
      const answer =
        authorization === null
          ? await call(register, { method, path, as: null })
          : await rawAnswer(method, path, authorization);
      const isRefused =
        typeof answer === "string"
          ? holdsOneAnswer(answer)
          : answer.status === 401 && answer.text === oneAnswer;
      expect(
        `${name} · ${method} ${path} · ${isRefused ? "refused" : JSON.stringify(answer).slice(0, 300)}`,
      ).toBe(`${name} · ${method} ${path} · refused`);
    }
  });

  it("is of a kind that is named once", () => {
    const names = [...forgeries, ...tokenVectors].map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(400);
  });

  it.each(goodSignatures)("is none that $name: the same hand makes it", async ({ header }) => {
    const authorization = (await header(forge)) ?? "";
    expect((await call(register, { path: "/me", as: { authorization } })).status).toBe(200);
  });

  it.each(tokenVectors.map((vector, at) => ({ ...vector, at })))(
    "that $name is refused with 401 and one text",
    async ({ header, at }) => {
      const authorization = (await header(forge)) ?? "";
      const tried = isEveryRoute
        ? closed
        : [{ method: "GET", path: "/me" }, ...closed.slice(at % closed.length).slice(0, 1)];
      for (const { method, path } of tried) {
        const answer = await rawAnswer(method, path, authorization);
        expect(`${method} ${path} ${holdsOneAnswer(answer) ? "refused" : answer}`).toBe(
          `${method} ${path} refused`,
        );
      }
    },
  );

  it("by changing characters of a good one is refused, ten thousand times", async () => {
    const good = await register.tokenFor("o5");
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".split("");
    const edit = fc.record({ at: fc.nat(good.length - 1), by: fc.constantFrom(...letters), more: fc.nat(2) });
    const edited = fc
      .array(edit, { minLength: 1, maxLength: 4 })
      .map((edits) =>
        edits.reduce((text, { at, by, more }) => text.slice(0, at) + by + text.slice(at + more), good),
      )
      .filter((text) => text !== good);
    const tokens = fc.sample(edited, { numRuns: 10_000, seed: 20_261_122 });
    let refused = 0;
    for (let first = 0; first < tokens.length; first += 50) {
      const replies = await Promise.all(
        tokens
          .slice(first, first + 50)
          .map((token) => call(register, { path: "/me", as: { authorization: `Bearer ${token}` } })),
      );
      refused += replies.filter(({ status, text }) => status === 401 && text === oneAnswer).length;
    }
    expect(refused).toBe(10_000);
  });

  it("leaves its reason in the log, and itself nowhere", async () => {
    const authorization = (await forgeries.find(({ name }) => name === "has no scope")?.header(forge)) ?? "";
    await call(register, { path: "/me", as: { authorization } });
    const lines = register.logged.join("");
    expect(lines).toContain('"because":"claims"');
    expect(lines).not.toContain(authorization.slice(7, 60));
    expect(lines).not.toContain(authorization.slice(-60));
  });
});
