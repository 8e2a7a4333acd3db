import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ComposeSession, ReadSession } from "../../src/workbench/host/index.ts";
import { readSession } from "../../src/workbench/host/index.ts";
import { officeFolder } from "../../src/workbench/transports/jsdom.ts";
import { callOffice } from "../support/office/call.ts";
import { emptyDraft, openOffice, type OpenOffice } from "../support/office/open-office.ts";

/** Members of a draft that the product calls or may call, and the number that each has on the wire. */
const draftCalls: readonly (readonly [path: string, id: number, ...args: readonly unknown[]])[] = [
  ["item.to.getAsync", 15],
  ["item.cc.getAsync", 15],
  ["item.bcc.getAsync", 15],
  ["item.to.setAsync", 21, ["a@x.example"]],
  ["item.bcc.addAsync", 22, [{ displayName: "B", emailAddress: "b@x.example" }]],
  ["item.from.getAsync", 107],
  ["item.subject.getAsync", 18],
  ["item.subject.setAsync", 17, "A subject"],
  ["item.body.getAsync", 37, "html"],
  ["item.body.getTypeAsync", 14],
  ["item.body.setAsync", 38, "<p>x</p>", { coercionType: "html" }],
  ["item.body.prependAsync", 23, "y", { coercionType: "html" }],
  ["item.body.setSelectedDataAsync", 13, "z"],
  ["item.getAttachmentsAsync", 149],
  ["item.addFileAttachmentFromBase64Async", 148, "aGk=", "hi.txt"],
  ["item.addFileAttachmentAsync", 16, "https://x.example/a.pdf", "a.pdf"],
  ["item.getComposeTypeAsync", 174],
  ["item.internetHeaders.setAsync", 152, { "X-A": "1" }],
  ["item.internetHeaders.getAsync", 151, ["X-A"]],
  ["item.internetHeaders.removeAsync", 153, ["X-A"]],
  ["item.sessionData.setAsync", 185, "k", "v"],
  ["item.sessionData.getAsync", 186, "k"],
  ["item.sessionData.getAllAsync", 187],
  ["item.sessionData.removeAsync", 189, "k"],
  ["item.sessionData.clearAsync", 188],
  ["item.notificationMessages.addAsync", 33, "k", { type: "errorMessage", message: "m" }],
  ["item.notificationMessages.replaceAsync", 35, "k", { type: "errorMessage", message: "n" }],
  ["item.notificationMessages.getAllAsync", 34],
  ["item.notificationMessages.removeAsync", 36, "k"],
  ["item.loadCustomPropertiesAsync", 3],
  ["item.delayDeliveryTime.setAsync", 167, new Date(1e12)],
  ["item.delayDeliveryTime.getAsync", 166],
  ["item.saveAsync", 32],
  ["item.getItemIdAsync", 164],
  ["item.isClientSignatureEnabledAsync", 175],
  ["item.disableClientSignatureAsync", 176],
  ["item.getInitializationContextAsync", 99],
];

describe("the installed Office.js", () => {
  it("has the files that its pages load", () => {
    for (const file of [
      "office.js",
      "outlook-web-16.01.js",
      "en-us/office_strings.js",
      "en-us/outlook_strings.js",
    ])
      expect(existsSync(join(officeFolder, file)), file).toBe(true);
  });

  it("is the version that the stand-in was written against", () => {
    const text = readFileSync(join(officeFolder, "..", "package.json"), "utf8");
    expect((JSON.parse(text) as { version: string }).version).toBe("1.1.110");
  });
});

describe("Office.js beside a draft", () => {
  let office: OpenOffice<ComposeSession>;
  beforeAll(async () => {
    office = await openOffice({ session: emptyDraft() });
  });
  afterAll(() => {
    office.close();
  });

  it("knows where it is", () => {
    expect(office.Office.context.mailbox.diagnostics.hostName).toBe("OutlookWebApp");
    expect(office.Office.context.mailbox.userProfile.emailAddress).toBe("priya.nair@harrowmere.example");
    expect(office.Office.context.requirements.isSetSupported("Mailbox", "1.15")).toBe(true);
  });

  it("asked nobody but its package, and threw nothing", () => {
    expect(office.strayRequests).toEqual([]);
    expect(office.errors).toEqual([]);
  });

  it.each(draftCalls.map((row) => [...row] as [string, number, ...unknown[]]))(
    "asks for %s by the number %i",
    async (path, id, ...args) => {
      await callOffice(office.Office, path, ...(args as readonly unknown[]));
      expect(office.frame.calls.at(-1)).toMatchObject({ id, error: null });
    },
  );

  it("gives up a token to nobody", async () => {
    await expect(callOffice(office.Office, "getCallbackTokenAsync", { isRest: true })).rejects.toThrow();
  });

  it("hands asyncContext back", async () => {
    const context = await new Promise((resolve) => {
      const { subject } = office.Office.context.mailbox.item as Office.MessageCompose;
      subject.getAsync({ asyncContext: { n: 7 } }, (result) => {
        resolve(result.asyncContext);
      });
    });
    expect(context).toEqual({ n: 7 });
  });

  it("never calls back for an answer that is nothing or a text", async () => {
    for (const how of ["empty", "text"] as const) {
      office.use({ faults: { ...office.host.faults, calls: { "item.subject.getAsync": { how } } } });
      const answered = callOffice(office.Office, "item.subject.getAsync").then(() => "called back");
      const waited = new Promise((resolve) =>
        setTimeout(() => {
          resolve("silence");
        }, 50),
      );
      expect(await Promise.race([answered, waited])).toBe("silence");
    }
    office.use({ faults: { ...office.host.faults, calls: {} } });
  });

  it("answers a function that nobody associated with 11101", async () => {
    expect(await office.frame.invoke("nobody", {}).end).toMatchObject({ kind: "completed", status: 11101 });
  });

  it("lets a second completion through, and the host says so", async () => {
    office.Office.actions.associate("twice", (event: Office.AddinCommands.Event) => {
      event.completed();
      event.completed();
    });
    await office.frame.invoke("twice", {}).end;
    await callOffice(office.Office, "item.subject.getAsync");
    expect(office.host.addinFaults).toContain("twice completed more than once");
  });
});

describe("Office.js beside a message that is read", () => {
  let office: OpenOffice<ReadSession>;
  beforeAll(async () => {
    const session = readSession({
      user: { displayName: "Priya Nair", emailAddress: "priya.nair@harrowmere.example" },
      from: { name: "Amina Rahman", address: "amina.rahman@harrowmere.example" },
      itemId: "item-1",
      internetMessageId: "<1@harrowmere.example>",
      subject: "RE: Bus lanes",
      body: { type: "html", content: "<p>Hello</p>" },
      internetHeaders: "X-Correspondence-Checked: 1",
    });
    office = await openOffice({ session });
  });
  afterAll(() => {
    office.close();
  });

  it("has the message's own fields", () => {
    const item = office.Office.context.mailbox.item as Office.MessageRead;
    expect(item.subject).toBe("RE: Bus lanes");
    expect(item.normalizedSubject).toBe("Bus lanes");
    expect(item.from.emailAddress).toBe("amina.rahman@harrowmere.example");
    expect(item.internetMessageId).toBe("<1@harrowmere.example>");
  });

  it("reads body and headers", async () => {
    expect(await callOffice(office.Office, "item.body.getAsync", "text")).toBe("Hello");
    expect(await callOffice(office.Office, "item.getAllInternetHeadersAsync")).toBe(
      "X-Correspondence-Checked: 1",
    );
    expect(office.frame.calls.map(({ id }) => id).filter((id) => id < 400)).toEqual(
      expect.arrayContaining([37, 168]),
    );
  });
});
