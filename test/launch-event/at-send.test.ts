import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Consent } from "../../src/consent/index.ts";
import { clients } from "../../src/workbench/host/index.ts";
import { harrowmere, sentAt } from "../support/build.ts";
import { ordinary, sharing, withoutCapacity, withUnreadLetter, type DraftFields } from "./drafts.ts";
import { leftWordsIn } from "../../src/register-client/index.ts";
import { welsh } from "../../src/screens/welsh/index.ts";
import { receiptOf, type Register } from "../support/register-wire.ts";
import { answering, person, withHandlers, type WithHandlers } from "./with-handlers.ts";

const checked = "X-Correspondence-Checked";
const receipt = "X-Correspondence-Consent";

/** Cllr Rahman lets Cllr Wilk see her question. */
const consent: Consent = {
  id: "C-2026-0001",
  originator: "m1",
  covers: {
    messageIds: [],
    description: { author: "m1", subject: "Bus lane", sent: Date.UTC(2026, 10, 18, 9, 12) },
  },
  mayBeSharedWith: ["m2"],
  askedBy: null,
  grantedOn: sentAt - 86_400_000,
  expires: null,
  conditions: null,
  revokedOn: null,
};

const unreachable: readonly Register[] = ["down", "silent"];

describe("at Send, where the pane left Welsh words", () => {
  const said = async (displayLanguage: string, words: unknown): Promise<string> => {
    const outlook = await withHandlers({ ...clients.web, displayLanguage });
    outlook.open(sharing);
    await leftWordsIn(outlook.memory).write({ language: "cy", words });
    const sent = await outlook.send();
    outlook.office.close();
    return sent.kind === "alert" ? sent.text : sent.kind;
  };
  const english =
    "Correspondence of Cllr Amina Rahman would go to Cllr Tomasz Wilk (protocol 5.5, clause 14.1). Ask Cllr Amina Rahman for permission.";

  it.each([
    [
      "in Welsh in an Outlook that is shown in Welsh",
      "cy-GB",
      welsh.atSend,
      "Byddai gohebiaeth Cllr Amina Rahman yn mynd at Cllr Tomasz Wilk (protocol 5.5, cymal 14.1). Gofynnwch i Cllr Amina Rahman am ganiatâd.",
    ],
    ["in English in an Outlook that is not", "en-GB", welsh.atSend, english],
    ["in English where another build left what does not fit", "cy-GB", { alerts: {} }, english],
  ])("says %s what was found", async (_how, displayLanguage, words, text) => {
    expect(await said(displayLanguage, words)).toBe(text);
  });
});

describe("at Send", () => {
  let outlook: WithHandlers;
  beforeAll(async () => {
    outlook = await withHandlers();
  });
  afterAll(() => {
    outlook.office.close();
  });

  it("lets ordinary mail go at once, without a word, marked with the policy it was checked by", async () => {
    const session = outlook.open(ordinary);
    const before = outlook.clock.now();
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
    expect(session.state.internetHeaders).toEqual({ [checked]: "v1" });
    expect(session.state.notifications).toEqual([]);
    expect(outlook.clock.now() - before).toBeLessThan(100);
    expect(outlook.office.host.addinFaults).toEqual([]);
  });

  it("holds what is to be held, with one sentence and one button, and lets it go once it is mended", async () => {
    const session = outlook.open(sharing);
    expect(await outlook.send()).toMatchObject({
      kind: "alert",
      offersSendAnyway: false,
      commandId: "checkPane",
      contextData: '{"finding":0,"check":"sharing-without-consent"}',
      text: "Correspondence of Cllr Amina Rahman would go to Cllr Tomasz Wilk (protocol 5.5, clause 14.1). Ask Cllr Amina Rahman for permission.",
    });
    expect(session.state.internetHeaders).toEqual({});
    session.change({ to: [person("o2")] });
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
  });

  it("lets it go under a consent that the register knows", async () => {
    outlook.open(sharing);
    outlook.register = answering(harrowmere(), [consent]);
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
  });

  it("lets it go under a consent of a moment ago, where this machine's clock is behind the register's", async () => {
    const session = outlook.open(sharing);
    const grantedOn = outlook.clock.now() + 90_000;
    outlook.register = answering(harrowmere(), [{ ...consent, grantedOn }]);
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
    expect(session.state.internetHeaders).toMatchObject({ [receipt]: receiptOf(consent.id) });
  });

  it("bears the receipt of the consent under which it goes, and tells the register, but nothing of what it says", async () => {
    const session = outlook.open(sharing);
    outlook.register = answering(harrowmere(), [consent]);
    await outlook.send();
    expect(session.state.internetHeaders).toEqual({ [checked]: "v1", [receipt]: receiptOf(consent.id) });
    expect(outlook.wire.reports).toMatchObject([
      { policyVersion: "v1", findings: [], receipts: [consent.id], from: "send" },
    ]);
  });

  it("asks the register for nothing but the policy where no permission is wanted", async () => {
    outlook.open(ordinary);
    await outlook.send();
    expect(outlook.wire.asked).toEqual(["/policy"]);
  });

  it("asks about the correspondence that it shares and the members whom it reaches, and about nobody else", async () => {
    outlook.open({ ...sharing, cc: [person("o2"), person("x@elsewhere.example")] });
    await outlook.send();
    expect(outlook.wire.lookups).toEqual([
      {
        carried: [{ messageId: null, author: "m1", subject: "Bus lane", sent: "2026-11-18T09:12:00.000Z" }],
        recipients: ["m2"],
      },
    ]);
  });

  it("holds what only a consent lets go where the register answers for the policy alone", async () => {
    outlook.open(sharing);
    outlook.register = { ...answering(harrowmere(), [consent]), isHalf: true };
    const before = outlook.clock.now();
    expect(await outlook.send()).toMatchObject({
      kind: "alert",
      offersSendAnyway: false,
      text: expect.stringContaining("The register could not be asked.") as unknown,
    });
    expect(outlook.clock.now() - before).toBeLessThanOrEqual(3_000);
  });

  it("asks again at Send: a permission that was taken back since counts no more", async () => {
    outlook.open(sharing);
    outlook.register = answering(harrowmere(), [consent]);
    await outlook.settle();
    outlook.register = answering();
    expect(await outlook.send()).toMatchObject({ kind: "alert", offersSendAnyway: false });
  });

  it("tells the register of a reason, and keeps the report until it can", async () => {
    outlook.open(withoutCapacity);
    await outlook.settle();
    await outlook.giveReasons();
    outlook.register = "silent";
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
    expect(outlook.wire.reports).toEqual([]);
    outlook.register = answering();
    outlook.office.use({ session: outlook.draft(ordinary) });
    await outlook.settle();
    const [report] = outlook.wire.reports;
    expect(outlook.wire.reports).toHaveLength(1);
    expect(report?.findings).toMatchObject([
      { check: "capacity-not-stated", level: "prompt", reason: "I have looked at it." },
    ]);
    await outlook.settle();
    expect(outlook.wire.reports).toHaveLength(1);
  });

  it("lets a hold go that the Monitoring Officer released, for that content and audience, and says under which release", async () => {
    const session = outlook.open(sharing);
    await outlook.release("R-2026-0007");
    session.change({ cc: [person("m3")] });
    expect(await outlook.send()).toMatchObject({ kind: "alert" });
    session.change({ cc: [] });
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
    expect(outlook.wire.reports).toMatchObject([
      { findings: [{ check: "sharing-without-consent", level: "hold" }], release: "R-2026-0007" },
    ]);
  });

  it.each(["no ticket was left", "the ticket was revoked", "the ticket has run out"])(
    "asks to open the pane once, and never lets go in silence, where %s",
    async (why) => {
      const session = outlook.open(ordinary);
      if (why === "no ticket was left") outlook.memory.texts.clear();
      else if (why === "the ticket was revoked") outlook.register = "revoked";
      else await outlook.clock.pass(60 * 86_400_000);
      await outlook.settle();
      expect(session.state.notifications.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Open “Check this message” once and sign in/),
      ]);
      expect(await outlook.send()).toMatchObject({
        kind: "alert",
        offersSendAnyway: true,
        text: expect.stringContaining("once and sign in") as unknown,
      });
    },
  );

  it("asks for a reason where one must be recorded, passes with it, and asks again after a change", async () => {
    const session = outlook.open(withoutCapacity);
    expect(await outlook.send()).toMatchObject({ kind: "alert", offersSendAnyway: false });
    await outlook.giveReasons();
    session.change({ to: [...(withoutCapacity.to ?? []), person("x@elsewhere.example")] });
    expect(await outlook.send()).toMatchObject({ kind: "alert", offersSendAnyway: false });
    session.change({ to: withoutCapacity.to ?? [] });
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
  });

  it("does not take a reason for a hold that no reason releases", async () => {
    outlook.open(sharing);
    await outlook.giveReasons();
    expect(await outlook.send()).toMatchObject({ kind: "alert", offersSendAnyway: false });
  });

  it("leaves what could not be read to the sender, in the alert itself", async () => {
    const session = outlook.open(withUnreadLetter);
    const outcome = await outlook.send();
    expect(outcome).toMatchObject({ kind: "alert", offersSendAnyway: true, contextData: null });
    if (outcome.kind === "alert") expect(outcome.text).toContain("letter to Mrs Day.docx");
    expect(session.state.internetHeaders).toEqual({ [checked]: "v1" });
  });

  it("asks, and lets send anyway, where no policy has ever reached this mailbox", async () => {
    outlook.open(ordinary);
    for (outlook.register of unreachable)
      expect(await outlook.send()).toMatchObject({
        kind: "alert",
        offersSendAnyway: true,
        text: expect.stringMatching(/^We could not check this message: the list/) as unknown,
      });
  });

  it("writes on what it was told before where the register is out of reach, and says that it could not ask", async () => {
    for (const register of unreachable) {
      const session = outlook.open(sharing);
      await outlook.settle();
      outlook.register = register;
      const before = outlook.clock.now();
      expect(await outlook.send()).toMatchObject({
        kind: "alert",
        offersSendAnyway: false,
        text: expect.stringContaining("The register could not be asked.") as unknown,
      });
      expect(outlook.clock.now() - before).toBeLessThanOrEqual(3_000);
      session.change({ to: [person("o2")] });
    }
  });

  it("needs no network for ordinary mail once it was read while it was written", async () => {
    outlook.open(ordinary);
    await outlook.settle();
    outlook.register = "silent";
    const before = outlook.clock.now();
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
    expect(outlook.clock.now() - before).toBeLessThan(100);
  });

  it("does not take somebody for a stranger whom the kept part of the policy does not know", async () => {
    const session = outlook.open(ordinary);
    await outlook.settle();
    outlook.register = "down";
    outlook.memory.texts.clear();
    session.change({ ...sharing });
    expect(await outlook.send()).toMatchObject({
      kind: "alert",
      text: expect.stringMatching(/^We could not check this message/) as unknown,
    });
  });

  it("knows the last policy that reached this mailbox for thirty days", async () => {
    outlook.open(ordinary);
    await outlook.settle();
    outlook.office.use({ session: outlook.draft(sharing) });
    outlook.register = "down";
    expect(await outlook.send()).toMatchObject({ kind: "alert", offersSendAnyway: false });
    await outlook.clock.pass(31 * 86_400_000);
    expect(await outlook.send()).toMatchObject({
      kind: "alert",
      offersSendAnyway: true,
      text: expect.stringMatching(/^We could not check this message/) as unknown,
    });
  });
});

describe("where the authority lets go, on record, what the register could not be asked about", () => {
  const lenient = harrowmere({ whenRegisterUnreachable: { "sharing-without-consent": "inform" } });
  let outlook: WithHandlers;
  beforeAll(async () => {
    outlook = await withHandlers();
  });
  afterAll(() => {
    outlook.office.close();
  });

  async function written(): Promise<ReturnType<WithHandlers["open"]>> {
    const session = outlook.open(sharing);
    outlook.register = answering(lenient);
    await outlook.settle();
    outlook.register = "down";
    return session;
  }

  it("lets it go with the record in its header", async () => {
    const session = await written();
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
    expect(session.state.internetHeaders).toEqual({ [checked]: "v1; register not asked" });
  });

  it("asks where Outlook only says that it took the record", async () => {
    await written();
    const calls = { "item.internetHeaders.setAsync": { how: "forgets" } } as const;
    outlook.office.use({ faults: { ...outlook.office.host.faults, calls } });
    expect(await outlook.send()).toMatchObject({
      kind: "alert",
      offersSendAnyway: true,
      text: expect.stringContaining("nor put that on record") as unknown,
    });
  });
});

describe("at Send in an Outlook of Mailbox 1.12", () => {
  let outlook: WithHandlers;
  beforeAll(async () => {
    outlook = await withHandlers(clients["classic-2206"]);
  });
  afterAll(() => {
    outlook.office.close();
  });

  const named = "Open “Check this message” in the ribbon.";
  const asking: readonly (readonly [string, DraftFields])[] = [
    ["a hold", sharing],
    ["a question", withoutCapacity],
    ["something unread", withUnreadLetter],
  ];

  it.each(asking)("names the ribbon's button for %s, within 200 characters", async (_what, fields) => {
    outlook.open(fields);
    const outcome = await outlook.send();
    expect(outcome).toMatchObject({
      kind: "alert",
      offersSendAnyway: false,
      commandId: null,
      markdown: null,
    });
    if (outcome.kind !== "alert") return;
    expect(outcome.text).toContain(named);
    expect(outcome.text.length).toBeLessThanOrEqual(200);
  });

  it("passes with a reason given in the pane", async () => {
    outlook.open(withUnreadLetter);
    await outlook.giveReasons();
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
  });

  it("tells once that it could not check, and lets Send pressed again go", async () => {
    outlook.open(ordinary);
    outlook.register = "down";
    expect(await outlook.send()).toMatchObject({
      kind: "alert",
      text: expect.stringMatching(
        /^We could not check .* Press Send again to send it unchecked\.$/,
      ) as unknown,
    });
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
    await outlook.clock.pass(11 * 60_000);
    expect(await outlook.send()).toMatchObject({ kind: "alert" });
  });
});
