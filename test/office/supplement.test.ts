import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  clients,
  composeSession,
  readSession,
  type ComposeSession,
  type HostNews,
} from "../../src/workbench/host/index.ts";
import { callOffice } from "../support/office/call.ts";
import { openOffice, type OpenOffice } from "../support/office/open-office.ts";

const user = { displayName: "Priya Nair", emailAddress: "priya.nair@harrowmere.example" };

describe("the supplement", () => {
  let office: OpenOffice<ComposeSession>;
  beforeAll(async () => {
    const session = composeSession({
      user,
      inReplyTo: "<a@x.example>",
      conversationIndex: "AQ==",
      sensitivityLabel: { id: "1", name: "Official" },
    });
    office = await openOffice({ session });
  });
  afterAll(() => {
    office.close();
  });
  const item = () => office.Office.context.mailbox.item as Office.MessageCompose;

  it("adds what a draft answers", () => {
    expect(item().inReplyTo).toBe("<a@x.example>");
  });

  it("reads and writes the sensitivity label", async () => {
    expect(await callOffice(office.Office, "item.sensitivityLabel.getAsync")).toBe("1");
    await callOffice(office.Office, "item.sensitivityLabel.setAsync", { id: "2", name: "Restricted" });
    expect(office.session.state.sensitivityLabel).toEqual({ id: "2", name: "Restricted" });
  });

  it("gives the conversation index, and hands asyncContext back", async () => {
    const result = await new Promise<Office.AsyncResult<string>>((resolve) => {
      item().getConversationIndexAsync({ asyncContext: 7 }, resolve);
    });
    expect(result).toMatchObject({ status: "succeeded", value: "AQ==", asyncContext: 7 });
  });

  it("opens a browser window by asking Outlook's own", async () => {
    const news = new Promise<HostNews>((resolve) => office.host.observe(resolve));
    office.Office.context.ui.openBrowserWindow("https://x.example/guidance");
    expect(await news).toEqual({
      what: "window",
      request: { what: "open-window", details: "https://x.example/guidance" },
    });
  });

  it("refuses to send by itself", async () => {
    await expect(callOffice(office.Office, "item.sendAsync")).rejects.toThrow(/9017/);
  });

  it("follows the item that is behind the page", async () => {
    office.use({ session: composeSession({ user, inReplyTo: "<b@x.example>" }) });
    await callOffice(office.Office, "item.subject.getAsync");
    expect(item().inReplyTo).toBe("<b@x.example>");
  });

  it("goes wrong like any other call", async () => {
    const calls = { "item.sensitivityLabel.getAsync": { how: "fails", code: 9041 } } as const;
    office.use({ faults: { ...office.host.faults, calls } });
    await expect(callOffice(office.Office, "item.sensitivityLabel.getAsync")).rejects.toThrow(/9041/);
    office.use({ faults: { ...office.host.faults, calls: {} } });
  });

  it("adds nothing that the client is too old for", async () => {
    const old = await openOffice({ session: composeSession({ user }), client: clients["classic-2206"] });
    const members = old.Office.context.mailbox.item as unknown as Record<string, unknown>;
    for (const name of ["sensitivityLabel", "inReplyTo", "getConversationIndexAsync", "sendAsync"])
      expect(name in members, name).toBe(false);
    expect(old.Office.context.requirements.isSetSupported("Mailbox", "1.13")).toBe(false);
    old.close();
  });

  it("adds nothing to a message that is read", async () => {
    const from = { name: "Ada", address: "ada@x.example" };
    const read = await openOffice({
      session: readSession({ user, from, itemId: "1", internetMessageId: "<1@x.example>" }),
    });
    expect("inReplyTo" in (read.Office.context.mailbox.item as unknown as Record<string, unknown>)).toBe(
      false,
    );
    read.close();
  });
});
