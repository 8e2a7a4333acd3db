import type { Message } from "@microsoft/microsoft-graph-types";
import { describe, expect, it } from "vitest";
import { answerMessages, type GraphStored } from "../../src/workbench/graph/index.ts";
import type { DeliveredMessage, Person } from "../../src/workbench/host/index.ts";
import { mailboxAt, mailboxScope, type MailboxAnswer } from "../../src/mailbox-client/index.ts";

const url = "https://graph.example";
const rahman: Person = { name: "Amina Rahman", address: "Amina.Rahman@harrowmere.example" };
const ames: Person = { name: "Dorothy Ames", address: "dorothy.ames@harrowmere.example" };
const grant: Person = { name: "Lewis Grant", address: "lewis.grant@harrowmere.example" };

const question: DeliveredMessage = {
  messageId: "<o'clock@harrowmere.example>",
  from: rahman,
  sender: rahman,
  to: [ames],
  cc: [],
  bcc: [],
  subject: "Bus lane",
  body: { type: "html", content: "<p>Nobody asks for this.</p>" },
  attachments: [],
  conversationId: "c-1",
  sentAt: Date.UTC(2026, 10, 18, 9, 12),
  deferredUntil: null,
  headers: [],
};

const answer: DeliveredMessage = {
  ...question,
  messageId: "<answer@harrowmere.example>",
  from: ames,
  sender: ames,
  to: [rahman],
  subject: "RE: Bus lane",
  sentAt: Date.UTC(2026, 10, 18, 11, 0),
};

const stored = (message: DeliveredMessage, isDraft = false): GraphStored => ({ message, isDraft });
const mailbox = [
  stored(question),
  stored(answer),
  stored({ ...answer, messageId: "<draft@x.example>" }, true),
];

interface Asked {
  readonly address: string;
  readonly authorization: string | null;
}

interface Given {
  readonly stored?: readonly GraphStored[] | null;
  readonly token?: string | null;
  readonly rights?: readonly string[];
  /** Answers in place of the stand-in. */
  readonly instead?: () => Promise<Response>;
}

const now = 1_000_000;

/** The address that is asked for, as a text. */
const addressOf = (asked: Parameters<typeof fetch>[0]): string =>
  asked instanceof Request ? asked.url : asked.toString();

/** The client against the stand-in, and what was asked; time stands still, and `pass` ends every wait. */
function mailboxWith({
  stored: messages = mailbox,
  token = "t",
  rights = ["Mail.ReadBasic"],
  instead,
}: Given = {}) {
  const asked: Asked[] = [];
  const waiting = new Set<() => void>();
  const client = mailboxAt({
    url,
    token: () => Promise.resolve(token),
    clock: {
      now: () => now,
      later: (_ms, task) => {
        waiting.add(task);
        return () => waiting.delete(task);
      },
    },
    fetch: (address, init) => {
      const authorization = new Headers(init?.headers).get("authorization");
      asked.push({ address: addressOf(address), authorization });
      if (instead !== undefined)
        return Promise.race([
          instead(),
          new Promise<never>((_, reject) => {
            init?.signal?.addEventListener("abort", () => {
              reject(new Error("aborted"));
            });
          }),
        ]);
      const target = addressOf(address).slice(url.length);
      const behind = {
        callerOf: (text: string) => (text === "t" ? { person: "o3", rights } : null),
        mailboxOf: () => messages,
      };
      const { status, body } = answerMessages({ method: "GET", target, authorization }, behind);
      return Promise.resolve(new Response(JSON.stringify(body), { status }));
    },
  });
  const pass = () => {
    waiting.forEach((task) => {
      task();
    });
  };
  return { client, asked, pass, waiting };
}

const idsOf = (given: MailboxAnswer) => (given.ok ? given.headers.map(({ messageId }) => messageId) : null);
const saying = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  mailboxWith({
    instead: () =>
      Promise.resolve(
        new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers }),
      ),
  }).client;

/** A message as Graph's published types describe it: a name that is not there does not compile. */
const published = {
  from: { emailAddress: { name: "Amina Rahman", address: "amina.rahman@harrowmere.example" } },
  sender: { emailAddress: { name: "Lewis Grant", address: "lewis.grant@harrowmere.example" } },
  toRecipients: [{ emailAddress: { name: "Dorothy Ames", address: "dorothy.ames@harrowmere.example" } }],
  ccRecipients: [],
  subject: "Bus lane",
  sentDateTime: "2026-11-18T09:12:00Z",
  internetMessageId: "<a@x.example>",
  conversationId: "c-1",
  isDraft: false,
} satisfies Message;

describe("the sender's own mailbox", () => {
  it("tells the true header of the message that is answered, with the token, and nothing of its text", async () => {
    const { client, asked } = mailboxWith();
    expect(await client.headersOf(question.messageId, false)).toEqual({
      ok: true,
      headers: [
        {
          messageId: question.messageId,
          from: { name: "Amina Rahman", address: "amina.rahman@harrowmere.example" },
          fromAlso: null,
          to: [ames],
          cc: [],
          subject: "Bus lane",
          sent: question.sentAt,
        },
      ],
    });
    expect(asked.map(({ authorization }) => authorization)).toEqual(["Bearer t"]);
    expect(asked[0]?.address).not.toMatch(/body|preview|attachment|expand|search/i);
  });

  it("tells those before it in the conversation too, where that is wanted, and no draft", async () => {
    const { client, asked } = mailboxWith();
    expect(idsOf(await client.headersOf(answer.messageId, true))).toEqual([
      answer.messageId,
      question.messageId,
    ]);
    expect(asked).toHaveLength(2);
    expect(idsOf(await client.headersOf(question.messageId, true))).toEqual([question.messageId]);
  });

  it("tells who sent it and for whom", async () => {
    const forHer = mailboxWith({ stored: [stored({ ...question, sender: grant })] });
    expect(await forHer.client.headersOf(question.messageId, false)).toMatchObject({
      headers: [{ from: { address: grant.address }, fromAlso: { name: "Amina Rahman" } }],
    });
    expect(await saying({ value: [published] }).headersOf("<a@x.example>", false)).toMatchObject({
      headers: [{ from: { name: "Lewis Grant" }, fromAlso: { name: "Amina Rahman" } }],
    });
  });

  it("knows nothing of a message that is not there, or is a draft", async () => {
    const { client } = mailboxWith();
    for (const id of ["<other@x.example>", "<draft@x.example>"])
      expect(await client.headersOf(id, true)).toEqual({ ok: true, headers: [] });
  });

  it("tells of the answered message alone where its conversation is not told", async () => {
    let turn = 0;
    const { client } = mailboxWith({
      instead: () =>
        Promise.resolve(
          (turn += 1) === 1
            ? new Response(JSON.stringify({ value: [published] }))
            : new Response("", { status: 503 }),
        ),
    });
    expect(idsOf(await client.headersOf("<a@x.example>", true))).toEqual(["<a@x.example>"]);
  });

  const minute = 60_000;
  it.each([
    ["has no token", () => mailboxWith({ token: null }).client, 0],
    ["does not believe the token", () => mailboxWith({ token: "stale" }).client, minute],
    ["was not granted the right", () => mailboxWith({ rights: ["User.Read"] }).client, 60 * minute],
    ["has no mailbox", () => mailboxWith({ stored: null }).client, 60 * minute],
    ["is throttled", () => saying({}, 429, { "retry-after": "120" }), 2 * minute],
    ["is throttled without end", () => saying({}, 429, { "retry-after": "999999" }), 60 * minute],
    ["is throttled and says no time", () => saying({}, 429), minute],
    ["is out of service", () => saying({}, 503), minute],
    ["answers with a page", () => saying("<!doctype html>"), minute],
    ["answers with no list", () => saying({ value: "none" }), minute],
    ["answers without end", () => saying(`{"value":["${"x".repeat(1_000_001)}"]}`), minute],
    ["hangs up", () => mailboxWith({ instead: () => Promise.reject(new Error("gone")) }).client, minute],
  ])("says when to ask again where the service %s", async (_what, given, waitMs) => {
    expect(await given().headersOf(question.messageId, false)).toEqual({ ok: false, againAt: now + waitMs });
  });

  it("ends where no answer comes, and leaves no timer behind", async () => {
    const { client, pass, waiting } = mailboxWith({ instead: () => new Promise(() => undefined) });
    const given = client.headersOf(question.messageId, false);
    await new Promise((done) => setImmediate(done));
    pass();
    expect(await given).toEqual({ ok: false, againAt: now + minute });
    expect(waiting.size).toBe(0);
  });

  it.each([
    ["is no message", null],
    ["is a draft", { ...published, isDraft: true }],
    ["does not say that it is none", { ...published, isDraft: undefined }],
    ["has no time", { ...published, sentDateTime: null }],
    ["has a time that is none", { ...published, sentDateTime: "soon" }],
    ["has no author", { ...published, from: null, sender: null }],
    ["has recipients that are no list", { ...published, toRecipients: null }],
    ["has a recipient who is nobody", { ...published, ccRecipients: [{ emailAddress: {} }] }],
  ])("does not rely on a message that %s", async (_what, message) => {
    const given = await saying({ value: [message, published] }).headersOf("<a@x.example>", false);
    expect(given).toMatchObject({ ok: true, headers: [{ subject: "Bus lane" }] });
    expect(await saying({ value: [message] }).headersOf("<a@x.example>", false)).toEqual({
      ok: true,
      headers: [],
    });
  });

  it("takes a directory name of Exchange's for no address", async () => {
    const from = { emailAddress: { name: "Amina Rahman", address: "/o=ExchangeLabs/cn=amina" } };
    const given = await saying({ value: [{ ...published, from, sender: from }] }).headersOf(
      "<a@x.example>",
      false,
    );
    expect(given).toMatchObject({ headers: [{ from: { name: "Amina Rahman", address: null } }] });
  });

  it("needs one right, which gives no text", () => {
    expect(mailboxScope("https://graph.microsoft.com")).toBe("https://graph.microsoft.com/Mail.ReadBasic");
  });
});
