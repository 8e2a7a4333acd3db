import { afterEach, describe, expect, it } from "vitest";
import {
  composeSession,
  type ComposeSession,
  type ComposeState,
  type ComposeWindow,
  type LaunchEvent,
} from "../../src/workbench/host/index.ts";
import { callOffice } from "../support/office/call.ts";
import { manualClock, type ManualClock } from "../support/office/manual-clock.ts";
import { usualManifest } from "../support/office/manifest.ts";
import { openOffice, type OpenOffice } from "../support/office/open-office.ts";

const user = { displayName: "Priya Nair", emailAddress: "priya.nair@harrowmere.example" };
const ada = { name: "Ada Byron", address: "ada@x.example" };

type Handled = Record<string, unknown> & { type: LaunchEvent };

/** An Outlook whose handlers note what they are told and complete at once. */
async function outlookWith(fields: Partial<ComposeState>) {
  const clock: ManualClock = manualClock();
  const handled: Handled[] = [];
  const session = composeSession({ user, ...fields });
  const atLoad = (window: { Office: typeof Office }) => {
    for (const name of Object.values(usualManifest.launchEvents))
      window.Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
        handled.push(JSON.parse(JSON.stringify(event)) as Handled);
        event.completed();
      });
  };
  const office = await clock.until(openOffice({ session, clock, atLoad }));
  const window = office.host.compose(session);
  await clock.until(window.settled());
  return { clock, handled, office, session, window };
}

describe("a compose window", () => {
  const open: { office: OpenOffice<ComposeSession>; window: ComposeWindow }[] = [];
  const outlook = async (fields: Partial<ComposeState> = {}) => {
    const opened = await outlookWith(fields);
    open.push(opened);
    return opened;
  };
  afterEach(() => {
    for (const { office, window } of open.splice(0)) {
      window.close();
      office.close();
    }
  });

  const types = (handled: readonly Handled[]) => handled.map(({ type }) => type);

  it("raises both events for a new message, and OnMessageCompose alone for a reopened draft", async () => {
    expect(types((await outlook()).handled)).toEqual(["OnNewMessageCompose", "OnMessageCompose"]);
    expect(types((await outlook({ isReopened: true })).handled)).toEqual(["OnMessageCompose"]);
  });

  it("tells the handler which recipient fields changed", async () => {
    const { clock, handled, session, window } = await outlook();
    session.change({ to: [ada], bcc: [ada] });
    await clock.until(window.settled());
    expect(handled.at(-1)).toMatchObject({
      type: "OnMessageRecipientsChanged",
      changedRecipientFields: { to: true, cc: false, bcc: true },
    });
  });

  it("tells the handler which attachment came and which went", async () => {
    const { clock, handled, office, session, window } = await outlook();
    await clock.until(callOffice(office.Office, "item.addFileAttachmentFromBase64Async", "aGk=", "a.txt"));
    await clock.until(window.settled());
    session.change({ attachments: [] });
    await clock.until(window.settled());
    expect(handled.slice(-2)).toMatchObject([
      { attachmentStatus: "added", attachmentDetails: { name: "a.txt", size: 2, attachmentType: "file" } },
      { attachmentStatus: "removed", attachmentDetails: { name: "a.txt" } },
    ]);
  });

  it("raises the events of From and of the label", async () => {
    const { clock, handled, session, window } = await outlook();
    session.change({ from: ada });
    session.change({ sensitivityLabel: { id: "1", name: "Official" } });
    await clock.until(window.settled());
    expect(types(handled).slice(-2)).toEqual(["OnMessageFromChanged", "OnSensitivityLabelChanged"]);
  });

  it("takes a dismissed notification away and tells the handler", async () => {
    const { clock, handled, session, window } = await outlook({
      notifications: [{ key: "k", type: "insightMessage", message: "m" }],
    });
    window.dismiss("k");
    await clock.until(window.settled());
    expect(session.state.notifications).toEqual([]);
    expect(handled.at(-1)).toMatchObject({
      infobarDetails: { actionType: "dismiss", infobarType: "insight" },
    });
  });

  it("raises nothing once it is closed, and forgets session data", async () => {
    const { clock, handled, session, window } = await outlook({ sessionData: { k: "v" } });
    const before = handled.length;
    window.close();
    session.change({ to: [ada] });
    await clock.pass(1_000);
    expect(handled).toHaveLength(before);
    expect(session.state.sessionData).toEqual({});
  });

  it("ends a handler that still runs when the message is sent, on the web", async () => {
    const { clock, office, session } = await outlook({ to: [ada] });
    office.Office.actions.associate("onMessageRecipientsChangedHandler", () => undefined);
    office.Office.actions.associate("onMessageSendHandler", (event: Office.AddinCommands.Event) => {
      event.completed({ allowEvent: true });
    });
    const changed = office.host.raise("OnMessageRecipientsChanged", session);
    await clock.pass(100);
    expect(await clock.until(office.host.send(session))).toMatchObject({ kind: "sent" });
    expect(await changed).toEqual({ kind: "abandoned" });
  });

  it("lets no handler open a dialog, close the item or show a form", async () => {
    const { clock, office, session } = await outlook();
    office.frame.show({ kind: "launch-event", session, event: "OnMessageSend" });
    const dialog = new Promise((resolve) => {
      const options = { displayInIframe: true };
      office.Office.context.ui.displayDialogAsync("https://localhost:8444/x.html", options, (result) => {
        resolve(result.status);
      });
    });
    expect(await clock.until(dialog)).toBe("failed");
    (office.Office.context.mailbox.item as Office.MessageCompose).close();
    await clock.pass(10);
    expect(office.frame.calls.at(-1)).toMatchObject({ name: "item.close", error: 9032 });
    expect(office.host.addinFaults).toContain("OnMessageSend opens a dialog");
  });
});
