import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyDraft, openOffice, type OpenOffice } from "../support/office/open-office.ts";
import type { ComposeSession } from "../../src/workbench/host/index.ts";

describe("the true Office.js against the stand-in Outlook", () => {
  let office: OpenOffice<ComposeSession>;

  beforeAll(async () => {
    office = await openOffice({ session: emptyDraft() });
  });
  afterAll(() => {
    office.close();
  });

  it("is ready in Outlook on the web", () => {
    expect(office.Office.context.mailbox.diagnostics.hostName).toBe("OutlookWebApp");
  });

  it("asked nobody but the package", () => {
    expect(office.strayRequests).toEqual([]);
    expect(office.errors).toEqual([]);
  });

  it("writes and reads the subject", async () => {
    const subject = await new Promise((resolve) => {
      office.Office.context.mailbox.item!.subject.setAsync("Bus lanes", () => {
        office.Office.context.mailbox.item!.subject.getAsync((result) => {
          resolve(result.value);
        });
      });
    });
    expect(subject).toBe("Bus lanes");
    expect(office.session.state.subject).toBe("Bus lanes");
  });

  it("runs an associated function and hands its answer over", async () => {
    office.Office.actions.associate("onMessageSendHandler", (event: Office.AddinCommands.Event) => {
      event.completed({ allowEvent: false });
    });
    expect(await office.host.raise("OnMessageSend", office.session)).toEqual({
      kind: "completed",
      status: 0,
      options: { allowEvent: false },
    });
  });
});
