import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  clients,
  composeSession,
  copyOf,
  noFaults,
  type Alert,
  type ComposeSession,
  type ComposeState,
  type HostNews,
  type Notice,
  type SendMode,
  type SendOutcome,
  type Surroundings,
  type Trap,
} from "../../src/workbench/host/index.ts";
import { manualClock, type ManualClock } from "../support/office/manual-clock.ts";
import { usualManifest } from "../support/office/manifest.ts";
import { openOffice, type OpenOffice } from "../support/office/open-office.ts";

const user = { displayName: "Priya Nair", emailAddress: "priya.nair@harrowmere.example" };
const ada = { name: "Ada Byron", address: "ada@x.example" };
const draft = (fields: Partial<ComposeState> = {}) =>
  composeSession({ user, to: [ada], subject: "Bus lanes", ...fields });

type Answer = Record<string, unknown> | "never" | "throws";

/** An Outlook in one send mode, whose handler answers what `answer` holds. */
class Outlook {
  readonly mode: SendMode;
  readonly clock: ManualClock = manualClock();
  answer: Answer = { allowEvent: true };
  office!: OpenOffice<ComposeSession>;

  constructor(mode: SendMode) {
    this.mode = mode;
  }

  async open(): Promise<void> {
    const options = {
      session: draft(),
      manifest: { ...usualManifest, sendMode: this.mode },
      clock: this.clock,
    };
    const atLoad = (window: { Office: typeof Office }) => {
      window.Office.actions.associate("onMessageSendHandler", (event: Office.AddinCommands.Event) => {
        if (this.answer === "throws") throw new Error("a fault of the handler");
        if (this.answer !== "never") event.completed(this.answer);
      });
    };
    this.office = await this.clock.until(openOffice({ ...options, atLoad }));
  }

  /** Switches faults and puts a new draft into the window. */
  set(
    fields: Partial<ComposeState>,
    surroundings: Partial<Surroundings> = {},
    traps: readonly Trap[] = [],
  ): void {
    const faults = { ...noFaults, traps, surroundings: { ...noFaults.surroundings, ...surroundings } };
    this.office.use({ session: draft(fields), faults });
  }

  send(onNotice?: (notice: Notice) => void): Promise<SendOutcome> {
    return this.clock.until(this.office.host.send(this.office.session, onNotice));
  }

  async alert(): Promise<Alert> {
    const outcome = await this.send();
    if (outcome.kind !== "alert") throw new Error(`no alert but ${outcome.kind}`);
    return outcome;
  }
}

const choices = (alert: Alert) => alert.buttons.map(({ choice }) => choice);

const modes: readonly SendMode[] = ["PromptUser", "SoftBlock", "Block"];

describe.each(modes)("a send under %s", (mode) => {
  const outlook = new Outlook(mode);
  const isPrompt = mode === "PromptUser";
  beforeAll(() => outlook.open());
  beforeEach(() => {
    outlook.answer = { allowEvent: true };
    outlook.set({});
  });
  afterAll(() => {
    outlook.office.close();
  });

  it("goes when the handler allows it", async () => {
    expect(await outlook.send()).toMatchObject({ kind: "sent", by: "line", because: "allowed" });
  });

  it("is stopped by the handler, and offers to send anyway only under PromptUser", async () => {
    outlook.answer = { allowEvent: false, errorMessage: "Not yet." };
    const alert = await outlook.alert();
    expect(alert).toMatchObject({ situation: "stopped", text: "Not yet.", title: "Correspondence Control" });
    expect(alert.offersSendAnyway).toBe(isPrompt);
    expect(alert.choose("dont-send")).toEqual({ kind: "kept", where: "open" });
    if (isPrompt) expect(alert.choose("send-anyway")).toMatchObject({ kind: "sent", because: "anyway" });
    else expect(() => alert.choose("send-anyway")).toThrow("send-anyway is not offered");
  });

  it("may be loosened by the handler to PromptUser", async () => {
    outlook.answer = { allowEvent: false, errorMessage: "Sure?", sendModeOverride: "promptUser" };
    expect(choices(await outlook.alert())).toEqual(["send-anyway", "dont-send"]);
  });

  it("cannot be made stricter by the handler", async () => {
    outlook.answer = { allowEvent: false, errorMessage: "No.", sendModeOverride: "block" };
    expect((await outlook.alert()).offersSendAnyway).toBe(isPrompt);
    expect(outlook.office.host.addinFaults).toContain("sendModeOverride can only be promptUser");
  });

  it("says after five seconds that it takes longer, and gives up after five minutes", async () => {
    outlook.answer = "never";
    const notices: Notice[] = [];
    const begun = outlook.clock.now();
    const outcome = await outlook.send((notice) => notices.push(notice));
    expect(outcome).toMatchObject({ kind: "alert", situation: "timed-out", offersSendAnyway: isPrompt });
    expect(outlook.clock.now() - begun).toBe(300_000);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.sendAnyway === null).toBe(!isPrompt);
  });

  it("gives up in the same way when the handler throws", async () => {
    outlook.answer = "throws";
    expect(await outlook.alert()).toMatchObject({ situation: "timed-out" });
  });

  it("tells that the add-in cannot load, and offers to send anyway but under Block", async () => {
    outlook.set({}, { addin: "cannot-load" });
    const offered = mode === "Block" ? ["dont-send"] : ["send-anyway", "try-later"];
    expect(choices(await outlook.alert())).toEqual(offered);
  });

  it("loses its line: the Outbox or the Drafts, never the recipient", async () => {
    outlook.set({}, { connection: "lost-after-load" });
    const alert = await outlook.alert();
    expect(alert.choose("dont-send")).toEqual({ kind: "kept", where: "drafts" });
    if (mode === "Block") expect(alert.offersSendAnyway).toBe(false);
    else expect(alert.choose("send-anyway")).toMatchObject({ kind: "sent", by: "outbox" });
  });

  it("waits in the Outbox unchecked while working offline only under PromptUser", async () => {
    outlook.set({}, { connection: "work-offline" });
    const outcome = await outlook.send();
    if (isPrompt) expect(outcome).toMatchObject({ kind: "sent", by: "outbox", because: "unchecked" });
    else expect(outcome).toMatchObject({ kind: "alert", situation: "work-offline", offersSendAnyway: false });
  });

  it("does not go to a recipient that Outlook cannot resolve, nor to nobody", async () => {
    outlook.set({ cc: [{ name: "A Nobody", address: "", resolved: false }] });
    expect(await outlook.send()).toMatchObject({
      kind: "refused",
      text: expect.stringContaining("A Nobody") as string,
    });
    outlook.set({ to: [] });
    expect(await outlook.send()).toMatchObject({ kind: "refused" });
  });
});

describe("an alert of the send handler", () => {
  const outlook = new Outlook("SoftBlock");
  beforeAll(() => outlook.open());
  beforeEach(() => {
    outlook.answer = {
      allowEvent: false,
      errorMessage: "Ask first.",
      commandId: "checkPane",
      cancelLabel: "Put right",
      contextData: '{"finding":0}',
    };
    outlook.set({});
  });
  afterAll(() => {
    outlook.office.close();
  });

  it("has a button that opens the command and hands the context over", async () => {
    const news: HostNews[] = [];
    const stop = outlook.office.host.observe((item) => news.push(item));
    const alert = await outlook.alert();
    expect(alert.buttons).toEqual([
      { choice: "take-action", label: "Put right" },
      { choice: "dont-send", label: "Don't Send" },
    ]);
    expect(alert.choose("take-action")).toEqual({ kind: "kept", where: "open" });
    expect(news).toMatchObject([{ what: "command", commandId: "checkPane" }]);
    expect(outlook.office.session.state.initializationContext).toBe('{"finding":0}');
    stop();
  });

  it("says Outlook's own sentence when the handler gives none", async () => {
    outlook.answer = { allowEvent: false };
    expect((await outlook.alert()).text).toBe(
      "Correspondence Control is preventing this email from being sent.",
    );
  });

  it("stops every send when nobody associated the handler", async () => {
    const session = draft();
    const office = await outlook.clock.until(openOffice({ session, clock: outlook.clock }));
    expect(await outlook.clock.until(office.host.send(session))).toMatchObject({
      kind: "alert",
      situation: "not-associated",
      offersSendAnyway: false,
    });
    office.close();
  });

  /** A trap of the platform, and what becomes of the send under it. */
  const traps: readonly (readonly [Trap, Answer, object])[] = [
    ["send-event-not-raised", { allowEvent: false }, { kind: "sent", because: "unchecked" }],
    ["time-out-offers-send-anyway", "never", { kind: "alert", offersSendAnyway: true }],
    [
      "message-ignored-with-command",
      { allowEvent: false, errorMessage: "Mine.", commandId: "checkPane" },
      { kind: "alert", text: "Correspondence Control is preventing this email from being sent." },
    ],
    ["runtime-killed-twice", { allowEvent: false, errorMessage: "Mine." }, { kind: "alert", text: "Mine." }],
  ];

  it.each(traps)("under the trap %s", async (trap, answer, outcome) => {
    outlook.answer = answer;
    outlook.set({}, {}, [trap]);
    expect(await outlook.send()).toMatchObject(outcome);
  });

  it("closes itself the second time, and the message goes, under the trap of that name", async () => {
    outlook.set({}, {}, ["alert-closes-itself"]);
    expect(await outlook.send()).toMatchObject({ kind: "alert" });
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "unchecked" });
  });
});

describe("a message that is sent", () => {
  const outlook = new Outlook("SoftBlock");
  beforeAll(() => outlook.open());
  afterAll(() => {
    outlook.office.close();
  });

  async function sent(fields: Partial<ComposeState>) {
    outlook.set(fields);
    const outcome = await outlook.send();
    if (outcome.kind !== "sent") throw new Error(outcome.kind);
    return outcome.message;
  }

  it("names its blind recipients in the sender's copy alone", async () => {
    const hidden = { name: "Hidden", address: "hidden@x.example" };
    const message = await sent({ bcc: [hidden] });
    expect(copyOf(message, user).state.bcc).toEqual([hidden]);
    for (const { name, address } of [ada, hidden]) {
      const copy = copyOf(message, { displayName: name, emailAddress: address });
      expect(copy.state.bcc).toEqual([]);
      expect(copy.state.internetHeaders).not.toContain("hidden@");
    }
  });

  it("carries the headers that were set, its thread, its sender and its time", async () => {
    const message = await sent({
      from: { name: "The Mayor", address: "mayor@harrowmere.example" },
      internetHeaders: { "X-Correspondence-Checked": "7" },
      inReplyTo: "<a@x.example>",
      delayDeliveryTime: Date.UTC(2026, 10, 21, 8, 5),
      appendOnSend: "",
    });
    const headers = copyOf(message, user).state.internetHeaders.split("\r\n");
    expect(headers).toEqual([
      "From: The Mayor <mayor@harrowmere.example>",
      "Sender: Priya Nair <priya.nair@harrowmere.example>",
      "To: Ada Byron <ada@x.example>",
      "Subject: Bus lanes",
      expect.stringMatching(/^Date: Fri, 20 Nov 2026 1\d:\d\d:\d\d \+0000$/),
      expect.stringMatching(/^Message-ID: <message-\d+@harrowmere\.example>$/),
      "In-Reply-To: <a@x.example>",
      "Deferred-Delivery: Sat, 21 Nov 2026 08:05:00 +0000",
      "X-Correspondence-Checked: 7",
    ]);
  });
});

describe("a send in classic Outlook", () => {
  it("shows neither label nor pane without a message", async () => {
    const clock = manualClock();
    const session = draft();
    const atLoad = (window: { Office: typeof Office }) => {
      window.Office.actions.associate("onMessageSendHandler", (event: Office.AddinCommands.Event) => {
        event.completed({ allowEvent: false, commandId: "checkPane", cancelLabel: "Put right" } as {
          allowEvent: boolean;
        });
      });
    };
    const office = await clock.until(openOffice({ session, clock, client: clients.classic, atLoad }));
    const outcome = await clock.until(office.host.send(session));
    expect(outcome).toMatchObject({
      commandId: null,
      buttons: [{ choice: "dont-send", label: "Don't Send" }],
    });
    office.close();
  });
});
