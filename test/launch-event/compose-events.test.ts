import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { officeCalls, keepKnowledge, readKnowledge, type ComposeItem } from "../../src/outlook/index.ts";
import type { ComposeSession, ComposeWindow, LaunchEvent } from "../../src/workbench/host/index.ts";
import { noFaults } from "../../src/workbench/host/index.ts";
import {
  asMember,
  ordinary,
  sharing,
  withoutCapacity,
  withUnreadLetter,
  type DraftFields,
} from "./drafts.ts";
import { harrowmere } from "../support/build.ts";
import { answering, person, withHandlers, type WithHandlers } from "./with-handlers.ts";

/** Every event before Send, and whether it says what Send will say. */
const events: readonly (readonly [LaunchEvent, boolean])[] = [
  ["OnNewMessageCompose", true],
  ["OnMessageCompose", true],
  ["OnMessageRecipientsChanged", true],
  ["OnMessageAttachmentsChanged", true],
  ["OnMessageFromChanged", true],
  ["OnSensitivityLabelChanged", true],
  ["OnInfoBarDismissClicked", false],
];

describe("while a message is written", () => {
  let outlook: WithHandlers;
  let window: ComposeWindow | null = null;
  beforeAll(async () => {
    outlook = await withHandlers();
  });
  beforeEach(() => {
    window?.close();
    window = null;
  });
  afterAll(() => {
    outlook.office.close();
  });

  const said = (session: ComposeSession): readonly string[] =>
    session.state.notifications.map(({ message }) => message);

  /** Opens a window on a draft, and waits for its events. */
  async function written(fields: DraftFields): Promise<ComposeSession> {
    const session = outlook.open(fields);
    window = outlook.office.host.compose(session);
    await outlook.clock.until(window.settled());
    return session;
  }

  async function settled(): Promise<void> {
    if (window !== null) await outlook.clock.until(window.settled());
  }

  async function knowledge() {
    const item = outlook.office.Office.context.mailbox.item as unknown as ComposeItem;
    const calls = officeCalls({ clock: outlook.clock, callMs: 1_000 });
    return { item, calls, ...(await outlook.clock.until(readKnowledge(item, calls))).knowledge };
  }

  it.each(events)("%s ends well, and tells early: %s", async (event, tells) => {
    const session = outlook.open(sharing);
    const end = await outlook.clock.until(outlook.office.host.raise(event, session));
    expect(end).toMatchObject({ kind: "completed", status: 0 });
    expect(said(session).length).toBe(tells ? 1 : 0);
    expect(outlook.office.host.addinFaults).toEqual([]);
  });

  it("says nothing where Send will say nothing", async () => {
    expect(said(await written(ordinary))).toEqual([]);
  });

  it.each([
    ["what will be held", sharing, /^Send will be held: Correspondence of Cllr Amina Rahman/],
    ["what will be asked", withoutCapacity, /^Send will ask: The letter does not say/],
    [
      "what was not read",
      withUnreadLetter,
      /^Send will ask: we could not read attachment letter to Mrs Day\.docx/,
    ],
  ] as const)("tells %s in one line, once, however many events come", async (_what, fields, line) => {
    const session = await written(fields);
    expect(said(session)).toEqual([expect.stringMatching(line)]);
    expect(said(session)[0]?.length).toBeLessThanOrEqual(150);
    session.change({ cc: [person("o1")] });
    await settled();
    expect(said(session)).toHaveLength(1);
  });

  it("leads from its line to the finding in the pane", async () => {
    const session = await written(sharing);
    expect(session.state.notifications[0]?.actions?.[0]).toMatchObject({
      commandId: "checkPane",
      contextData: '{"finding":0,"check":"sharing-without-consent"}',
    });
  });

  it("tells a draft that is opened again, which is no new message", async () => {
    expect(said(await written({ ...sharing, isReopened: true }))).toHaveLength(1);
  });

  it("takes its line away once the recipients are mended, and puts it back when they are not", async () => {
    const session = await written(sharing);
    session.change({ to: [person("o2")] });
    await settled();
    expect(said(session)).toEqual([]);
    session.change({ to: [person("m2")] });
    await settled();
    expect(said(session)).toHaveLength(1);
  });

  it("does not say again what the sender has closed, but says what is new", async () => {
    const session = await written(sharing);
    window?.dismiss(session.state.notifications[0]?.key ?? "");
    await settled();
    session.change({ cc: [person("o2")] });
    await settled();
    expect(said(session)).toEqual([]);
    session.change({ to: [person("m3")] });
    await settled();
    expect(said(session)).toEqual([expect.stringContaining("Siobhan Keane")]);
  });

  it("reads again from whom it comes", async () => {
    const session = await written({ ...ordinary, bcc: [person("o4")] });
    expect(said(session)).toEqual([]);
    session.change({ from: person("m2") });
    await settled();
    expect(said(session)).toEqual([expect.stringMatching(/Lewis Grant is copied blind/)]);
  });

  it.each([
    ["a personal account", "Amina Rahman <amina@homenet.example>"],
    ["one whose assessment has run out", "Derek Holroyd <holroyd@oldvale.example>"],
    ["one that did not pass", "Derek Holroyd <derek@holroydltd.example>"],
  ])("tells a member at once that From was changed to %s", async (_what, from) => {
    const session = outlook.open(asMember);
    outlook.register = answering(harrowmere({ protocols: ["cpca-2022"] }));
    window = outlook.office.host.compose(session);
    await settled();
    expect(said(session)).toEqual([]);
    session.change({ from: person(from) });
    await settled();
    expect(said(session)).toEqual([expect.stringContaining(person(from).address)]);
  });

  it("leaves for Send the policy, but only of the people it touches, and the permissions", async () => {
    await written(sharing);
    const { policy, consents } = await knowledge();
    expect(policy?.version).toBe("v1");
    const kept = policy?.part.file.people.map(({ id }) => id) ?? [];
    expect(kept).toEqual(expect.arrayContaining(["m1", "m2", "o3"]));
    expect(kept).not.toContain("m4");
    expect(consents).toEqual({ consents: [], askedAt: expect.any(Number) as unknown });
  });

  it("forgets at any change of attachments what was read of them, and at no other", async () => {
    const session = await written(withUnreadLetter);
    const [attached] = session.state.attachments;
    const key = { id: "a1", name: "letter to Mrs Day.docx", size: 20_000 };
    const text = "Dear Mrs Day\n\nI shall ask again.\n\nCllr Tomasz Wilk\nWard Councillor for Fenside";
    const found = [{ key, attachment: { kind: "text", name: key.name, markup: "plain", text } as const }];
    const { item, calls } = await knowledge();
    await outlook.clock.until(keepKnowledge(item, calls, { attachments: { of: [key], found } }));
    session.change({ cc: [person("o2")] });
    await settled();
    expect(said(session)).toEqual([]);
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
    session.change({
      attachments: [...(attached ? [attached, { ...attached, id: "a2", name: "map.png" }] : [])],
    });
    await settled();
    expect((await knowledge()).attachments).toBeNull();
    expect(said(session)).toEqual([expect.stringContaining("letter to Mrs Day.docx")]);
  });

  it("keeps quiet where nobody knows who is who, and ends in time", async () => {
    const session = outlook.open(sharing);
    outlook.register = "silent";
    const before = outlook.clock.now();
    const end = await outlook.clock.until(outlook.office.host.raise("OnMessageCompose", session));
    expect(end).toMatchObject({ kind: "completed", status: 0 });
    expect(outlook.clock.now() - before).toBeLessThanOrEqual(3_000);
    expect(said(session)).toEqual([]);
  });

  it("ends in time where Outlook answers nothing at all", async () => {
    const session = outlook.open(sharing);
    outlook.office.use({ faults: { ...noFaults, calls: { "*": { how: "never" } } } });
    const before = outlook.clock.now();
    const end = await outlook.clock.until(outlook.office.host.raise("OnMessageCompose", session));
    expect(end).toMatchObject({ kind: "completed", status: 0 });
    expect(outlook.clock.now() - before).toBeLessThanOrEqual(3_000);
  });
});
