import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  composeSession,
  noFaults,
  type CallFault,
  type ComposeSession,
  type ComposeState,
  type LaunchEvent,
  type Trap,
} from "../../src/workbench/host/index.ts";
import { callOffice } from "../support/office/call.ts";
import { manualClock, type ManualClock } from "../support/office/manual-clock.ts";
import { openOffice, type OpenOffice } from "../support/office/open-office.ts";

const user = { displayName: "Priya Nair", emailAddress: "priya.nair@harrowmere.example" };
const ada = { name: "Ada Byron", address: "ada@x.example" };
const eml = {
  id: "a",
  name: "a.eml",
  size: 5,
  attachmentType: "file",
  isInline: false,
  content: "aGk=",
  format: "base64",
} as const;
const draft = (fields: Partial<ComposeState> = {}) =>
  composeSession({
    user,
    to: [ada],
    subject: "Bus lanes",
    composeType: "reply",
    attachments: [eml],
    ...fields,
  });

describe("a fault of a call", () => {
  const clock: ManualClock = manualClock();
  let office: OpenOffice<ComposeSession>;
  beforeAll(async () => {
    office = await clock.until(openOffice({ session: draft(), clock }));
  });
  beforeEach(() => {
    office.use({ session: draft(), faults: noFaults });
  });
  afterAll(() => {
    office.close();
  });

  const switchOn = (member: string, fault: CallFault) => {
    office.use({ faults: { ...noFaults, calls: { [member]: fault } } });
  };

  /** What becomes of one call within a minute: its value, its error, or silence. */
  async function within(path: string, ...args: readonly unknown[]): Promise<unknown> {
    let result: unknown = "silence";
    void callOffice(office.Office, path, ...args).then(
      (value) => (result = value),
      (error: unknown) => (result = String(error)),
    );
    await clock.pass(60_000);
    return result;
  }

  const silent: readonly CallFault[] = [{ how: "never" }, { how: "empty" }, { how: "text" }];
  it.each(silent)("is silence: $how", async (fault) => {
    switchOn("item.subject.getAsync", fault);
    expect(await within("item.subject.getAsync")).toBe("silence");
  });

  it("is an error with Outlook's number, and nothing is done", async () => {
    switchOn("item.subject.setAsync", { how: "fails", code: 9042 });
    expect(await within("item.subject.setAsync", "x")).toMatch(/9042 InternalServerError/);
    expect(office.session.state.subject).toBe("Bus lanes");
  });

  it("is an exception from the member itself, until it is switched off", async () => {
    switchOn("item.bcc.getAsync", { how: "throws" });
    await clock.pass(1);
    expect(await within("item.bcc.getAsync")).toMatch(/throws, because/);
    expect(await within("item.cc.getAsync")).toEqual([]);
    office.use({ faults: noFaults });
    await clock.pass(1);
    expect(await within("item.bcc.getAsync")).toEqual([]);
  });

  it("is an answer that comes late", async () => {
    switchOn("item.subject.getAsync", { how: "late", ms: 4_000 });
    const begun = clock.now();
    expect(await clock.until(callOffice(office.Office, "item.subject.getAsync"))).toBe("Bus lanes");
    expect(clock.now() - begun).toBe(4_001);
  });

  it("is an answer given twice, of which Office.js takes one", async () => {
    switchOn("item.subject.getAsync", { how: "twice" });
    let calls = 0;
    const { subject } = office.Office.context.mailbox.item as Office.MessageCompose;
    subject.getAsync(() => {
      calls += 1;
    });
    await clock.pass(1_000);
    expect(calls).toBe(1);
  });

  it("is another answer, or a thing not done that is said to be done", async () => {
    switchOn("item.to.getAsync", { how: "answers", data: [] });
    expect(await within("item.to.getAsync")).toEqual([]);
    switchOn("item.subject.setAsync", { how: "forgets" });
    expect(await within("item.subject.setAsync", "x")).toBeUndefined();
    expect(office.session.state.subject).toBe("Bus lanes");
  });

  it("is switched for one field, for the three of them, or for every call", async () => {
    switchOn("item.bcc.getAsync", { how: "never" });
    expect(await within("item.to.getAsync")).toHaveLength(1);
    expect(await within("item.bcc.getAsync")).toBe("silence");
    switchOn("recipients.getAsync", { how: "never" });
    expect(await within("item.to.getAsync")).toBe("silence");
    switchOn("*", { how: "never" });
    expect(await within("item.body.getTypeAsync")).toBe("silence");
  });

  const failed = (number: number) => expect.stringContaining(String(number)) as string;

  /** A trap, the event in whose handler it springs, a call, and what comes of it with and without the trap. */
  const traps: readonly (readonly [Trap, LaunchEvent, string, readonly unknown[], unknown, unknown])[] = [
    [
      "compose-type-says-new-mail",
      "OnMessageSend",
      "item.getComposeTypeAsync",
      [],
      { composeType: "newMail", coercionType: "html" },
      { composeType: "reply", coercionType: "html" },
    ],
    [
      "compose-type-fails",
      "OnMessageSend",
      "item.getComposeTypeAsync",
      [],
      failed(9042),
      { composeType: "reply", coercionType: "html" },
    ],
    [
      "blank-addresses",
      "OnMessageSend",
      "item.to.getAsync",
      [],
      [expect.objectContaining({ emailAddress: "" })],
      [expect.objectContaining({ emailAddress: ada.address })],
    ],
    [
      "mailto-without-recipients",
      "OnNewMessageCompose",
      "item.to.getAsync",
      [],
      [],
      [expect.objectContaining({ emailAddress: ada.address })],
    ],
    [
      "adding-recipients-at-send-hangs",
      "OnMessageSend",
      "item.to.addAsync",
      [["b@x.example"]],
      "silence",
      undefined,
    ],
    ["session-data-not-in-events", "OnMessageSend", "item.sessionData.getAllAsync", [], failed(9050), {}],
    [
      "dropped-message-unreadable",
      "OnMessageSend",
      "item.getAttachmentContentAsync",
      ["a"],
      failed(9043),
      { content: "aGk=", format: "base64" },
    ],
  ];

  it.each(traps)("is the trap %s, in the handler of %s", async (trap, event, path, args, sprung, sound) => {
    office.use({ faults: { ...noFaults, traps: [trap] } });
    office.frame.show({ kind: "launch-event", session: office.session, event });
    expect(await within(path, ...args)).toEqual(sprung);
    office.use({ session: draft(), faults: noFaults });
    expect(await within(path, ...args)).toEqual(sound);
    office.frame.show({ kind: "pane", session: office.session, event: null });
  });

  it("is the trap that headers set at Send are lost", async () => {
    office.use({ faults: { ...noFaults, traps: ["headers-set-at-send-are-lost"] } });
    office.frame.show({ kind: "launch-event", session: office.session, event: "OnMessageSend" });
    await within("item.internetHeaders.setAsync", { "X-A": "1" });
    expect(office.session.state.internetHeaders).toEqual({});
    office.frame.show({ kind: "pane", session: office.session, event: null });
    await within("item.internetHeaders.setAsync", { "X-A": "1" });
    expect(office.session.state.internetHeaders).toEqual({ "X-A": "1" });
  });

  it("is the trap that custom properties of the pane are not in the handler", async () => {
    office.use({
      session: draft({ customProperties: { asked: "yes" } }),
      faults: { ...noFaults, traps: ["custom-properties-not-in-events"] },
    });
    const asked = async () =>
      ((await within("item.loadCustomPropertiesAsync")) as Office.CustomProperties).get("asked") as unknown;
    expect(await asked()).toBe("yes");
    office.frame.show({ kind: "launch-event", session: office.session, event: "OnMessageSend" });
    expect(await asked()).toBeUndefined();
    office.frame.show({ kind: "pane", session: office.session, event: null });
  });
});
