import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlersWith } from "../../src/launch-event/handlers.ts";
import {
  createRegisterClient,
  lastPolicyIn,
  leftWordsIn,
  registerAt,
  reportsIn,
  ticketIn,
  type RegisterClient,
  type Storage,
} from "../../src/register-client/index.ts";
import { verifyReceipt } from "../../src/screens/task-pane/conduct/verify-receipt.ts";
import { composeSession, type ComposeSession, type ComposeState } from "../../src/workbench/host/index.ts";
import { realClock } from "../support/office/clock.ts";
import { openOffice, type OpenOffice } from "../support/office/open-office.ts";
import { startTestRegister, type TestRegister } from "../support/register/start-test-register.ts";
import { wexmoor } from "../support/register/operations.ts";

/** Long enough for a loaded machine; the handlers keep their own time. */
const slowMs = 60_000;

const receiptHeader = "X-Correspondence-Consent";

function memory(): Storage {
  const texts = new Map<string, string>();
  return {
    read: (key) => Promise.resolve(texts.get(key) ?? null),
    write: (key, text) => Promise.resolve(void texts.set(key, text)),
  };
}

const addressOf = (id: string): string =>
  wexmoor.people.find((each) => each.id === id)?.accounts[0]?.address ?? "";
const nameOf = (id: string): string => wexmoor.people.find((each) => each.id === id)?.name ?? "";
const person = (id: string) => ({ name: nameOf(id), address: addressOf(id) });

/** What m1 wrote to o4, as the web quotes it below a forward to m2. */
function shared(subject: string): Partial<ComposeState> {
  const quoted = `<div>Please see below.</div><hr><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">
<b>From:</b> ${nameOf("m1")} &lt;${addressOf("m1")}&gt;<br>
<b>Sent:</b> 18 November 2026 09:12<br>
<b>To:</b> ${nameOf("o4")} &lt;${addressOf("o4")}&gt;<br>
<b>Subject:</b> ${subject}</font></div><div>I am worried about it.</div>`;
  return {
    user: { displayName: nameOf("o4"), emailAddress: addressOf("o4") },
    from: person("o4"),
    to: [person("m2")],
    subject: `FW: ${subject}`,
    body: { type: "html", content: quoted },
    composeType: "forward",
  };
}

describe("with the true register, over HTTP", () => {
  let register: TestRegister;
  let office: OpenOffice<ComposeSession>;
  const kept = memory();
  const left = ticketIn(kept);

  const as = (id: string): RegisterClient =>
    createRegisterClient({
      url: register.url,
      token: () => register.tokenFor(id),
      fetch: (address, init) => fetch(address, init),
      clock: realClock,
      newKey: () => crypto.randomUUID(),
    });

  async function valueOf<Value>(answer: Promise<{ ok: true; value: Value } | { ok: false }>): Promise<Value> {
    const given = await answer;
    if (!given.ok) throw new Error(JSON.stringify(given));
    return given.value;
  }

  beforeAll(async () => {
    register = await startTestRegister();
    await left.write(await valueOf(as("o4").ticket()));
    office = await openOffice<ComposeSession>({
      session: composeSession(shared("nothing") as Parameters<typeof composeSession>[0]),
      clock: realClock,
      atLoad: (window) => {
        const line = { url: register.url, fetch: fetch.bind(globalThis), clock: realClock };
        handlersWith({
          office: window.Office,
          clock: realClock,
          register: registerAt({ ...line, token: () => left.read(Date.now()) }),
          lastPolicy: lastPolicyIn(kept),
          leftWords: leftWordsIn(kept),
          reports: reportsIn(kept),
        }).forEach((handler, name) => {
          window.Office.actions.associate(name, handler);
        });
      },
    });
  }, slowMs);
  afterAll(async () => {
    office.close();
    await register.close();
  });

  function draft(subject: string): ComposeSession {
    const session = composeSession(shared(subject) as Parameters<typeof composeSession>[0]);
    office.use({ session });
    return session;
  }

  function correspondence(subject: string) {
    return { author: "m1", subject, sent: "2026-11-18T09:12:00.000Z", medium: "email" } as const;
  }

  it(
    "is held, asked, granted, and sent with a receipt that anybody can verify; the send is on record",
    async () => {
      const session = draft("Bus lane");
      expect(await office.host.send(session)).toMatchObject({ kind: "alert", offersSendAnyway: false });
      const { id } = await valueOf(
        as("o4").ask({
          correspondence: correspondence("Bus lane"),
          originator: "m1",
          shareWith: ["m2"],
          reason: "He chairs the committee.",
        }),
      );
      expect(await office.host.send(session)).toMatchObject({ kind: "alert" });
      await valueOf(as("m1").grant(id, {}));
      expect(await office.host.send(session)).toMatchObject({ kind: "sent", because: "allowed" });
      const receipt = session.state.internetHeaders[receiptHeader] ?? "";
      expect(await verifyReceipt(receipt, { client: as("m2") }, Date.now())).toEqual({
        is: "valid",
        consent: id,
        until: null,
      });
      const sends = await register.store.db.selectFrom("sends").selectAll().execute();
      expect(JSON.stringify(sends)).toContain(id);
      await valueOf(as("m1").revoke(id, {}));
      expect(await verifyReceipt(receipt, { client: as("m2") }, Date.now())).toMatchObject({ is: "revoked" });
    },
    slowMs,
  );

  it(
    "is held again when the grant is taken back before it goes",
    async () => {
      const session = draft("Night buses");
      const body = { originator: "m1", shareWith: ["m2"], reason: "He chairs the committee." };
      const asked = { ...body, correspondence: correspondence("Night buses") };
      const { id } = await valueOf(as("o4").ask(asked));
      await valueOf(as("m1").grant(id, {}));
      await valueOf(as("m1").revoke(id, {}));
      expect(await office.host.send(session)).toMatchObject({ kind: "alert", offersSendAnyway: false });
    },
    slowMs,
  );

  it(
    "has the policy as it is served: the same version, and 304 for who knows it",
    async () => {
      const line = { url: register.url, fetch: fetch.bind(globalThis), clock: realClock };
      const asked = registerAt({ ...line, token: () => left.read(Date.now()) });
      const policy = await valueOf(asked.policy(10_000));
      expect(policy.file.people).toHaveLength(wexmoor.people.length);
      expect(await valueOf(asked.policy(10_000, policy))).toBe(policy);
    },
    slowMs,
  );

  it(
    "asks to sign in once the tickets are revoked",
    async () => {
      const session = draft("Bus lane");
      await register.operations.revokeTickets({ person: "o4", through: "token", once: null }, "o4");
      await kept.write("correspondence-control.policy", "null");
      expect(await office.host.send(session)).toMatchObject({
        kind: "alert",
        text: expect.stringContaining("once and sign in") as unknown,
      });
    },
    slowMs,
  );
});
