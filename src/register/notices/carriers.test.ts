import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv } from "ajv";
import { SMTPServer } from "smtp-server";
import { createGenerator } from "ts-json-schema-generator";
import { afterEach, describe, expect, it } from "vitest";
import { graphCarrier, sendMailBody } from "./graph.ts";
import type { NoticeMail } from "./notice.ts";
import { smtpCarrier } from "./smtp.ts";

const mail: NoticeMail = {
  id: "n-1",
  to: { name: "Cllr Priya Raghunathan", address: "priya@wexmoor-ca.example" },
  subject: "Rosa Whitcombe asks for your consent – §14.1",
  text: "Dear Cllr Raghunathan,\n\nOne line.\n",
};

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A real SMTP server on loopback; `refuse` answers RCPT TO with a code. */
async function smtpServer(refuse: number | null = null) {
  const messages: { readonly to: readonly string[]; readonly raw: string }[] = [];
  const connections: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onConnect({ id }, done) {
      connections.push(id);
      done();
    },
    onRcptTo(_address, _session, done) {
      done(refuse === null ? null : Object.assign(new Error("no"), { responseCode: refuse }));
    },
    onData(stream, session, done) {
      let raw = "";
      stream.on("data", (piece: Buffer) => {
        raw += piece.toString("utf8");
      });
      stream.on("end", () => {
        messages.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  );
  const { port } = server.server.address() as AddressInfo;
  const carrier = smtpCarrier({
    url: `smtp://127.0.0.1:${String(port)}`,
    from: { name: "Consent register", address: "register@wexmoor-ca.example" },
  });
  closing.push(() => {
    carrier.close();
  });
  const hangUp = (): void => {
    for (const connection of server.connections) connection.close();
  };
  return { carrier, messages, connections, hangUp };
}

describe("SMTP", () => {
  it("takes a notice to one address, under the notice's own Message-ID, marked as sent by a machine", async () => {
    const { carrier, messages } = await smtpServer();
    expect(await carrier.send(mail)).toEqual({ ok: true });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.to).toEqual(["priya@wexmoor-ca.example"]);
    expect(messages[0]?.raw).toContain("Message-ID: <notice-n-1@wexmoor-ca.example>");
    expect(messages[0]?.raw).toContain("Auto-Submitted: auto-generated");
    expect(messages[0]?.raw).not.toMatch(/^bcc:/im);
  });

  it("takes notices that come one after another over one connection, and opens another where the server ended it", async () => {
    const { carrier, messages, connections, hangUp } = await smtpServer();
    for (const id of ["n-1", "n-2", "n-3"]) expect(await carrier.send({ ...mail, id })).toEqual({ ok: true });
    expect(connections).toHaveLength(1);
    hangUp();
    await expect.poll(async () => (await carrier.send({ ...mail, id: "n-4" })).ok).toBe(true);
    expect(messages.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]?.trim())).toEqual(
      ["n-1", "n-2", "n-3", "n-4"].map((id) => `<notice-${id}@wexmoor-ca.example>`),
    );
    expect(connections).toHaveLength(2);
  });

  it.each([
    [451, false],
    [550, true],
  ])("tells a refusal with %i as final: %s", async (code, isFinal) => {
    const { carrier } = await smtpServer(code);
    expect(await carrier.send(mail)).toEqual({ ok: false, code: `SMTP_${String(code)}`, isFinal });
  });

  it("tells a server that is not there as something to try again", async () => {
    const carrier = smtpCarrier({ url: "smtp://127.0.0.1:1", from: { name: "", address: "a@b.example" } });
    expect(await carrier.send(mail)).toMatchObject({ ok: false, isFinal: false });
  });
});

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request) body += String(piece);
  return body;
}

/** Stands in for Entra's token endpoint and Graph, ours: it answers what each is documented to answer. */
async function graphServer(answers: readonly (readonly [status: number, retryAfter?: string])[]) {
  const asked: Asked[] = [];
  const left = [...answers];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push({ path: request.url ?? "", authorization: request.headers.authorization, body });
      if (request.url?.endsWith("/token") === true) {
        response.setHeader("content-type", "application/json");
        response.end(
          JSON.stringify({ access_token: "secret-token", expires_in: 3599, token_type: "Bearer" }),
        );
        return;
      }
      const [status, retryAfter] = left.shift() ?? [202];
      if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
      response.statusCode = status;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const carrier = graphCarrier(
    {
      sender: "register@wexmoor-ca.example",
      tenant: "t-1",
      clientId: "c-1",
      clientSecret: "s-1",
      graphUrl: url,
      loginUrl: url,
    },
    fetch,
    () => 0,
  );
  return { carrier, asked };
}

describe("Graph", () => {
  it("is asked for one token, and takes each notice to the sender's mailbox", async () => {
    const { carrier, asked } = await graphServer([]);
    expect(await carrier.send(mail)).toEqual({ ok: true });
    expect(await carrier.send(mail)).toEqual({ ok: true });
    expect(asked.map(({ path }) => path)).toEqual([
      "/t-1/oauth2/v2.0/token",
      "/v1.0/users/register%40wexmoor-ca.example/sendMail",
      "/v1.0/users/register%40wexmoor-ca.example/sendMail",
    ]);
    expect(asked[1]?.authorization).toBe("Bearer secret-token");
    expect(JSON.parse(asked[1]?.body ?? "")).toEqual(sendMailBody(mail));
  });

  it.each([
    ["throttles", [429, "7"], { ok: false, code: "GRAPH_429", isFinal: false, waitMs: 7000 }],
    ["is busy", [503], { ok: false, code: "GRAPH_503", isFinal: false }],
    ["knows no such mailbox", [404], { ok: false, code: "GRAPH_404", isFinal: true }],
    ["withdraws the right", [403], { ok: false, code: "GRAPH_403", isFinal: false }],
  ] as const)("that %s is told so", async (_what, answer, expected) => {
    const { carrier } = await graphServer([answer]);
    expect(await carrier.send(mail)).toEqual(expected);
  });

  it("that refuses the token is asked for another one the next time", async () => {
    const { carrier, asked } = await graphServer([[401] as const]);
    await carrier.send(mail);
    expect(await carrier.send(mail)).toEqual({ ok: true });
    expect(asked.filter(({ path }) => path.endsWith("/token"))).toHaveLength(2);
  });

  it("is sent what its published types describe, and a misspelt field is not that", () => {
    const generator = createGenerator({
      path: "node_modules/@microsoft/microsoft-graph-types/microsoft-graph.d.ts",
      type: "Message",
      skipTypeCheck: true,
      additionalProperties: false,
    });
    const validate = new Ajv({ strict: false }).compile(generator.createSchema("Message") as object);
    const { message } = sendMailBody(mail);
    expect(validate(message)).toBe(true);
    const misspelt = [{ emailAddress: { name: "x", addres: "x@y.example" } }];
    expect(validate({ ...message, toRecipients: misspelt })).toBe(false);
  });
});
