import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usualLimits } from "../../src/register/http/index.ts";
import { call } from "../support/register/call.ts";
import { asking } from "../support/register/operations.ts";
import { startServedRegister, type ServedRegister } from "../support/register/served-register.ts";
import { withPostgres, type OwnDatabase } from "../support/register/test-store.ts";

/** Open connections, megabytes of a body, and how long a request may take to arrive; before a release 10,000, 100 and `usual`. */
const sockets = Number(process.env["ABUSE_SOCKETS"] ?? 400);
const bodyMegabytes = Number(process.env["ABUSE_BODY_MB"] ?? 16);
const patience = process.env["ABUSE_PATIENCE"] === "usual" ? {} : { headMs: 2_000, wholeMs: 3_000 };
/** Nobody is cut while memory is looked at. */
const endless = { headMs: 250_000, wholeMs: 250_000, writesPerMinute: 1e9 };
const mostMegabytes = 512;

let database: OwnDatabase;
beforeAll(async () => {
  database = await withPostgres();
});
afterAll(() => database.drop());

async function open(url: string, first: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(first);
  return socket;
}

const halfHead = "GET /api/v1/me HTTP/1.1\r\nHost: register\r\nX-Slow: ";

async function writeHead(register: ServedRegister, ...more: readonly string[]): Promise<string> {
  const lines = [
    "POST /api/v1/consent-requests HTTP/1.1",
    "Host: register",
    `Authorization: Bearer ${await register.tokenFor("o4")}`,
    "Content-Type: application/json",
    ...more,
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

/** Whether everybody else is served: the open, the signed in, and whoever writes. */
async function othersAreServed(register: ServedRegister, person = "o5"): Promise<readonly number[]> {
  const asked = [
    { path: `${register.url}/readyz`, as: null },
    { path: "/me", as: person },
    { method: "POST", path: "/consent-requests", as: person, body: asking },
  ];
  const replies = await Promise.all(
    asked.map((each) => call(register, { ...each, headers: { connection: "close" } })),
  );
  return replies.map(({ status }) => status);
}

const served = [200, 200, 201];

/** What a connection was answered, once it is closed. */
async function answerOf(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("utf8");
  socket.on("data", (piece: string) => {
    text += piece;
  });
  // A connection that is reset has said before what it had to say.
  if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
  return text;
}

describe("whoever is slow on purpose", () => {
  /** What is sent at once, and again and again afterwards. */
  const ways = {
    "says nothing": { drop: "" },
    "never ends the head": { first: halfHead, drop: "" },
    "drips the head": { first: halfHead, drop: "x" },
    "never sends the body": { framing: "Content-Length: 1000", drop: "" },
    "drips the body": { framing: "Content-Length: 1000", drop: "x" },
    "drips the body in chunks": { framing: "Transfer-Encoding: chunked", drop: "1\r\nx\r\n" },
  } as const;
  type Way = { readonly first?: string; readonly framing?: string; readonly drop: string };
  const told: Record<string, readonly string[]> = {};
  let register: ServedRegister;
  let meanwhile: readonly number[] = [];

  async function cutOff({ first = "", framing, drop }: Way): Promise<readonly string[]> {
    const begun = framing === undefined ? first : await writeHead(register, framing);
    const opened = await Promise.all(Array.from({ length: 20 }, () => open(register.url, begun)));
    const drips = setInterval(() => {
      for (const socket of opened) if (socket.writable && drop !== "") socket.write(drop);
    }, 100);
    const answers = await Promise.all(opened.map(answerOf));
    clearInterval(drips);
    return answers;
  }

  beforeAll(async () => {
    register = await startServedRegister({ url: database.url, limits: patience });
    const all = Object.entries(ways).map(async ([name, way]) => {
      told[name] = await cutOff(way);
    });
    meanwhile = await othersAreServed(register);
    await Promise.all(all);
  });
  afterAll(() => register.close());

  it.each(Object.keys(ways))("and %s is told so and cut off", (name) => {
    expect(told[name]?.map((text) => text.slice(0, 12))).toEqual(Array(20).fill("HTTP/1.1 408"));
    expect(told[name]?.every((text) => text.includes("ERR_TOO_SLOW"))).toBe(true);
  });

  it("keeps nobody else from being served", () => {
    expect(meanwhile).toEqual(served);
  });

  it("has seconds where nothing else is said", () => {
    expect(usualLimits).toMatchObject({ headMs: 10_000, wholeMs: 15_000 });
  });
});

describe("whoever sends too much", () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await startServedRegister({ url: database.url, limits: endless });
  });
  afterAll(() => register.close());

  /** Writes as the other side takes it, until all is sent or the connection is gone. */
  async function pour(socket: Socket, piece: Buffer, pieces: number): Promise<void> {
    const gone = new Promise<void>((resolve) => socket.once("close", resolve));
    for (let n = 0; n < pieces && socket.writable; n += 1) {
      const taken = new Promise<void>((resolve) => {
        socket.write(piece, () => {
          resolve();
        });
      });
      await Promise.race([taken, gone]);
    }
    if (socket.writable) socket.end();
  }

  const million = Buffer.alloc(1024 * 1024, "x");
  const chunk = Buffer.concat([Buffer.from("100000\r\n"), million, Buffer.from("\r\n")]);

  it.each([
    ["announces it", `Content-Length: ${bodyMegabytes * 1024 * 1024}`, million],
    ["does not say how much it will be", "Transfer-Encoding: chunked", chunk],
  ])(`and %s hears 413: ${bodyMegabytes} MB, of which nothing is kept`, async (_, framing, piece) => {
    const many = await Promise.all(
      Array.from({ length: 4 }, async () => open(register.url, await writeHead(register, framing))),
    );
    const answers = many.map(answerOf);
    await Promise.all(many.map((socket) => pour(socket, piece, bodyMegabytes)));
    for (const text of await Promise.all(answers)) {
      expect(text).toMatch(/^HTTP\/1\.1 413 /);
      expect(text).toContain("ERR_BODY_TOO_LARGE");
    }
    expect(await othersAreServed(register)).toEqual(served);
    expect(await register.mostMegabytes()).toBeLessThan(mostMegabytes);
  });
});

describe(`${sockets.toLocaleString("en-GB")} open connections`, () => {
  it("keep nobody from being served, and stay within 512 MB", { timeout: 600_000 }, async () => {
    const register = await startServedRegister({ url: database.url, limits: endless });
    const opened: Socket[] = [];
    const firsts = ["", halfHead, await writeHead(register, "Content-Length: 1000")];
    try {
      while (opened.length < sockets) {
        const lot = Array.from({ length: 100 }, (_, n) =>
          open(register.url, firsts[n % firsts.length] ?? ""),
        );
        opened.push(...(await Promise.all(lot)));
      }
      expect(await othersAreServed(register)).toEqual(served);
      expect(opened.filter((socket) => socket.closed)).toEqual([]);
      expect(await register.mostMegabytes()).toBeLessThan(mostMegabytes);
    } finally {
      for (const socket of opened) socket.destroy();
      await register.close();
    }
  });
});
