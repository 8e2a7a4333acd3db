import { once } from "node:events";
import { connect, type Socket } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import pino from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { answerFaults } from "./answer-faults.ts";

const open: (FastifyInstance | Socket)[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await ("destroy" in each ? each.destroy() : each.close());
});

interface Asked {
  /** What it is answered, as it is sent. */
  readonly answer: Promise<string>;
  /** Which fault was logged, where one was. */
  readonly logged: string[];
  readonly caller: Socket;
  /** Settled once the body is being read. */
  readonly reading: Promise<void>;
}

/** Sends half of a large body to a register that settles who calls like this. */
async function sendHalf(settle: () => Promise<void>): Promise<Asked> {
  const logged: string[] = [];
  const log = pino(
    { base: null },
    { write: (line) => logged.push((JSON.parse(line) as { answered: string }).answered) },
  );
  const app = Fastify({ handlerTimeout: 100, forceCloseConnections: true });
  open.push(app);
  answerFaults(app, log);
  app.addHook("onRequest", settle);
  const reading = new Promise<void>((resolve) => {
    app.addHook("preParsing", (_request, _reply, _body, done) => {
      resolve();
      done();
    });
  });
  const answer = new Promise<string>((resolve) => {
    app.addHook("onSend", (_request, reply, body, done) => {
      resolve(`${reply.statusCode} ${String(body)}`);
      done();
    });
  });
  app.put("/", () => Promise.resolve({}));
  const caller = connect(Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port), "127.0.0.1");
  open.push(caller);
  await once(caller, "connect");
  caller.write(
    "PUT / HTTP/1.1\r\nHost: r\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n",
  );
  caller.write("x".repeat(100_000));
  return { answer, logged, caller, reading };
}

function reset(): Promise<never> {
  return Promise.reject(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }));
}

describe("a request whose body is not here yet", () => {
  it.each([
    ["resets the connection", reset],
    ["hangs", () => new Promise<void>(() => undefined)],
  ])("is answered 503, on the log, where the database %s while it is asked who calls", async (_, settle) => {
    const { answer, logged } = await sendHalf(settle);
    expect(await answer).toMatch(/^503 .*ERR_UNAVAILABLE/);
    expect(logged).toEqual(["ERR_UNAVAILABLE"]);
  });

  it("is answered 503, on the log, also where its caller leaves while the database is asked", async () => {
    let left = (): void => undefined;
    const gone = new Promise<void>((resolve) => (left = resolve));
    const { answer, logged, caller } = await sendHalf(() => gone.then(reset));
    caller.destroy();
    await once(caller, "close");
    left();
    expect(await answer).toMatch(/^503 /);
    expect(logged).toEqual(["ERR_UNAVAILABLE"]);
  });

  it("is answered 408 where its caller sends no further once it is read, and is no fault for the log", async () => {
    const { answer, logged } = await sendHalf(() => Promise.resolve());
    expect(await answer).toMatch(/^408 .*ERR_TOO_SLOW/);
    expect(logged).toEqual([]);
  });

  it("is a bad request where its caller breaks off while it is read, and no fault for the log", async () => {
    const { answer, logged, caller, reading } = await sendHalf(() => Promise.resolve());
    await reading;
    caller.destroy();
    expect(await answer).toMatch(/^400 .*ERR_BAD_REQUEST/);
    expect(logged).toEqual([]);
  });
});
