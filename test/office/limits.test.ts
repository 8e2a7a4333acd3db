import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  clients,
  composeSession,
  noFaults,
  type ComposeSession,
  type ComposeState,
  type Permission,
  type Person,
} from "../../src/workbench/host/index.ts";
import { callOffice } from "../support/office/call.ts";
import { emptyDraft, openOffice, type OpenOffice } from "../support/office/open-office.ts";

const user = { displayName: "Priya Nair", emailAddress: "priya.nair@harrowmere.example" };
const draft = (fields: Partial<ComposeState> = {}) => composeSession({ user, ...fields });

function people(count: number): Person[] {
  return Array.from({ length: count }, (_, at) => ({ name: `P${at}`, address: `p${at}@x.example` }));
}

const error = { type: "errorMessage", message: "m" };
const insight = {
  type: "insightMessage",
  message: "m",
  icon: "icon",
  actions: [{ actionType: "showTaskPane", actionText: "Open", commandId: "checkPane", contextData: "{}" }],
};

/** A call that Outlook, or Office.js before it, refuses. */
const refused: readonly (readonly [what: string, path: string, args: readonly unknown[], why: RegExp])[] = [
  [
    "101 recipients in one call",
    "item.to.setAsync",
    [people(101).map(({ address }) => address)],
    /OutOfRange/,
  ],
  ["a subject of 256 characters", "item.subject.setAsync", ["x".repeat(256)], /OutOfRange/],
  ["a body of 1,000,001 characters", "item.body.setAsync", ["x".repeat(1_000_001)], /OutOfRange/],
  [
    "a notification of 151 characters",
    "item.notificationMessages.addAsync",
    ["k", { ...error, message: "x".repeat(151) }],
    /OutOfRange/,
  ],
  ["a key of 33 characters", "item.notificationMessages.addAsync", ["k".repeat(33), error], /OutOfRange/],
  ["a header of 999 characters", "item.internetHeaders.setAsync", [{ "X-A": "x".repeat(996) }], /OutOfRange/],
  [
    "session data over 50,000 characters",
    "item.sessionData.setAsync",
    ["k", "x".repeat(50_001)],
    /OutOfRange|9051/,
  ],
  ["a session value that is not there", "item.sessionData.getAsync", ["none"], /9050 KeyNotFound/],
  ["the id of a draft that was never saved", "item.getItemIdAsync", [], /9046 ItemNotSaved/],
  ["an attachment that is not there", "item.getAttachmentContentAsync", ["none"], /9003 InvalidAttachmentId/],
  ["removing an attachment that is not there", "item.removeAttachmentAsync", ["none"], /9008/],
  ["a notification that is not there", "item.notificationMessages.removeAsync", ["none"], /9024/],
  [
    "an action of no command in the manifest",
    "item.notificationMessages.addAsync",
    ["k", { ...insight, actions: [{ ...insight.actions[0], commandId: "other" }] }],
    /9031/,
  ],
  [
    "two actions",
    "item.notificationMessages.addAsync",
    ["k", { ...insight, actions: [insight.actions[0], insight.actions[0]] }],
    /ArgumentException/,
  ],
  ["text appended on Send without the permission for it", "item.body.appendOnSendAsync", ["x"], /9047/],
];

describe("Outlook's limits", () => {
  let office: OpenOffice<ComposeSession>;
  beforeAll(async () => {
    office = await openOffice({ session: emptyDraft() });
  });
  beforeEach(() => {
    office.use({ session: draft(), faults: noFaults });
  });
  afterAll(() => {
    office.close();
  });
  const call = (path: string, ...args: readonly unknown[]) => callOffice(office.Office, path, ...args);

  it.each(refused)("refuses %s", async (_what, path, args, why) => {
    await expect(call(path, ...args)).rejects.toThrow(why);
  });

  it("takes five notifications and no sixth", async () => {
    for (const key of ["1", "2", "3", "4", "5"]) await call("item.notificationMessages.addAsync", key, error);
    await expect(call("item.notificationMessages.addAsync", "6", error)).rejects.toThrow(/9025/);
    await expect(call("item.notificationMessages.addAsync", "5", error)).rejects.toThrow(/9023/);
    expect(office.session.state.notifications).toHaveLength(5);
  });

  it("takes one InsightMessage and no second", async () => {
    await call("item.notificationMessages.addAsync", "1", insight);
    await expect(call("item.notificationMessages.addAsync", "2", insight)).rejects.toThrow(/9025/);
  });

  it("counts session data over all names", async () => {
    await call("item.sessionData.setAsync", "one", "x".repeat(30_000));
    await expect(call("item.sessionData.setAsync", "two", "x".repeat(20_000))).rejects.toThrow(/9051/);
    await call("item.sessionData.setAsync", "one", "");
    await call("item.sessionData.setAsync", "two", "x".repeat(20_000));
  });

  it("takes no HTML into a plain text body", async () => {
    office.use({ session: draft({ body: { type: "text", content: "Hello" } }) });
    await expect(call("item.body.setAsync", "<p>x</p>", { coercionType: "html" })).rejects.toThrow(/9002/);
    await call("item.body.prependAsync", "Before. ", { coercionType: "text" });
    expect(office.session.state.body.content).toBe("Before. Hello");
  });

  it("returns resolved recipients alone", async () => {
    const to = [{ name: "Nobody", address: "", resolved: false }, ...people(1)];
    office.use({ session: draft({ to }) });
    expect(await call("item.to.getAsync")).toHaveLength(1);
  });

  it("says who is of the sender's domain, and does not look into a list", async () => {
    const to = [
      { name: "O", address: "o@harrowmere.example" },
      { name: "E", address: "e@x.example" },
      { name: "L", address: "l@harrowmere.example", recipientType: "distributionList" as const },
    ];
    office.use({ session: draft({ to }) });
    expect(await call("item.to.getAsync")).toMatchObject([
      { recipientType: "user" },
      { recipientType: "externalUser" },
      { recipientType: "distributionList" },
    ]);
  });

  it("returns 1,000 recipients at most", async () => {
    office.use({ session: draft({ cc: people(1_200) }) });
    expect(await call("item.cc.getAsync")).toHaveLength(1_000);
  });

  it("runs three calls at once and refuses the fourth", async () => {
    const paths = ["item.to", "item.cc", "item.bcc", "item.from"].map((field) => `${field}.getAsync`);
    const results = await Promise.allSettled(paths.map((path) => call(path)));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
    expect(office.host.addinFaults.at(-1)).toMatch(/item.from.getAsync was asked for while 3/);
    await call("item.from.getAsync");
  });

  it("hands an attachment's content over in its own form", async () => {
    const eml = {
      name: "a.eml",
      size: 5,
      attachmentType: "item",
      isInline: false,
      content: "From:",
      format: "eml",
    } as const;
    office.use({ session: draft({ attachments: [{ id: "a", ...eml }] }) });
    expect(await call("item.getAttachmentsAsync")).toMatchObject([
      { id: "a", attachmentType: "item", name: "a.eml" },
    ]);
    expect(await call("item.getAttachmentContentAsync", "a")).toEqual({ content: "From:", format: "eml" });
  });

  it("finds a header whatever its case, and keeps one of a name", async () => {
    await call("item.internetHeaders.setAsync", { "X-One": "1" });
    await call("item.internetHeaders.setAsync", { "x-one": "2" });
    expect(await call("item.internetHeaders.getAsync", ["X-ONE", "X-Two"])).toEqual({ "X-ONE": "2" });
    expect(office.session.state.internetHeaders).toEqual({ "x-one": "2" });
  });

  it("tells a pane of recipients and attachments that change", async () => {
    const item = office.Office.context.mailbox.item as Office.MessageCompose;
    const told = new Promise((resolve) => {
      item.addHandlerAsync(
        office.Office.EventType.RecipientsChanged,
        (event: Office.RecipientsChangedEventArgs) => {
          resolve(event.changedRecipientFields);
        },
        () => {
          office.session.change({ bcc: people(1) });
        },
      );
    });
    expect(await told).toMatchObject({ to: false, cc: false, bcc: true });
    const attached = new Promise((resolve) => {
      item.addHandlerAsync(
        office.Office.EventType.AttachmentsChanged,
        (event: Office.AttachmentsChangedEventArgs) => {
          resolve([event.attachmentStatus, (event.attachmentDetails as { name: string }).name]);
        },
        () => void call("item.addFileAttachmentFromBase64Async", "aGk=", "hi.txt"),
      );
    });
    expect(await attached).toEqual(["added", "hi.txt"]);
  });
});

describe("what differs from client to client", () => {
  it("is the number of recipients, the ids of attachments and the calls at once in classic Outlook", async () => {
    const attachments = ["a", "b"].map((id) => ({
      id,
      name: id,
      size: 1,
      attachmentType: "file" as const,
      isInline: false,
      content: "aGk=",
      format: "base64" as const,
    }));
    const office = await openOffice({
      session: draft({ to: people(600), attachments }),
      client: clients.classic,
    });
    const call = (path: string, ...args: readonly unknown[]) => callOffice(office.Office, path, ...args);
    expect(await call("item.to.getAsync")).toHaveLength(500);
    expect(await call("item.getAttachmentsAsync")).toMatchObject([{ id: "0" }, { id: "1" }]);
    await call("item.removeAttachmentAsync", "0");
    expect(office.session.state.attachments.map(({ id }) => id)).toEqual(["b"]);
    await Promise.all(["to", "cc", "bcc", "from", "subject"].map((field) => call(`item.${field}.getAsync`)));
    office.close();
  });
});

/** A member, and the weakest permission that it needs. */
const needs: readonly (readonly [path: string, weakest: Permission, ...args: readonly unknown[]])[] = [
  ["item.to.getAsync", "ReadItem"],
  ["item.subject.setAsync", "ReadWriteItem", "x"],
  ["item.internetHeaders.getAsync", "ReadItem", ["X"]],
  ["item.internetHeaders.setAsync", "ReadWriteItem", { X: "1" }],
  ["item.sessionData.getAllAsync", "ReadWriteItem"],
  ["item.sensitivityLabel.getAsync", "ReadWriteItem"],
  ["item.sendAsync", "ReadWriteMailbox"],
];

describe("the manifest's permission", () => {
  const order: readonly Permission[] = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"];
  it.each(order)("%s lets through what it is strong enough for", async (permission) => {
    const office = await openOffice({ session: draft(), permission });
    for (const [path, weakest, ...args] of needs) {
      const isEnough = order.indexOf(permission) >= order.indexOf(weakest);
      const answer = callOffice(office.Office, path, ...args);
      if (isEnough && path !== "item.sendAsync") await answer;
      else await expect(answer, path).rejects.toThrow(/Elevated permission|9017|undefined|5000/);
    }
    office.close();
  });
});
