import { describe, expect, it } from "vitest";
import {
  noFaults,
  type Frame,
  type InvocationEnd,
  type ManifestFacts,
  type ShowPage,
} from "../host/index.ts";
import { simulatedClock, startOfStory } from "../clock/index.ts";
import { story } from "../mail/index.ts";
import { Mailboxes, type StoredMessage } from "../mailboxes/index.ts";
import { situations } from "../situations/index.ts";
import { Desk } from "./index.ts";

const manifest: ManifestFacts = {
  name: "Correspondence Control",
  permission: "ReadWriteItem",
  sendMode: "SoftBlock",
  launchEvents: { OnMessageSend: "onMessageSendHandler" },
  launchEventPage: "https://localhost:8444/launchevent.html",
  commands: [
    {
      id: "checkPane",
      action: "pane",
      target: "https://localhost:8444/pane.html",
      mode: "compose",
      label: "Check",
    },
  ],
  appDomains: [],
  extendedPermissions: [],
  supportsSharedFolders: true,
};

/** A page whose handler answers every Send with `options`. */
function answering(options: unknown): ShowPage {
  const end: Promise<InvocationEnd> = Promise.resolve({ kind: "completed", status: 0, options });
  const frame = { invoke: () => ({ end, hasBegun: true }) } as unknown as Frame;
  return () => ({ frame, close: () => undefined });
}

const goes = { allowEvent: true };
const isHeld = {
  allowEvent: false,
  errorMessage: "Ask first.",
  cancelLabel: "What to do",
  commandId: "checkPane",
  contextData: "{}",
};

function deskWith(options: unknown, sendMode: ManifestFacts["sendMode"] = "SoftBlock"): Desk {
  const mailboxes = new Mailboxes();
  for (const { message, isUnread } of story())
    mailboxes.accept(message, { importance: "normal", isHeldBack: false, isUnread });
  const clock = simulatedClock(startOfStory - Date.now());
  return new Desk({
    clock,
    manifest: { ...manifest, sendMode },
    mailboxes,
    showPage: answering(options),
    faultsChanged: () => undefined,
  });
}

function inFolder(desk: Desk, ownerId: string, folder: StoredMessage["folder"]): readonly StoredMessage[] {
  return desk.parts.mailboxes.state.messages.filter(
    (message) => message.ownerId === ownerId && message.folder === folder,
  );
}

function inboxOf(desk: Desk, ownerId: string): readonly string[] {
  return inFolder(desk, ownerId, "inbox").map(({ message }) => message.subject);
}

function situation(id: string) {
  const found = situations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no situation ${id}`);
  return found;
}

describe("sending", () => {
  it("brings a message that may go into its recipients' Inboxes, and closes the draft", async () => {
    const desk = deskWith(goes);
    await desk.play(situation("ordinary-mail"));
    desk.setImportance("high");
    await desk.send();
    expect(inboxOf(desk, "m2")).toContain("RE: The landing at Saltings");
    expect(desk.state).toMatchObject({ draft: null, view: "list", done: { text: "Checked and sent" } });
    const [sent] = inFolder(desk, "o1", "sent").slice(-1);
    expect(sent?.item.state.internetHeaders).toContain("Importance: high");
  });

  it("keeps a held message open, with the alert, until the sender chooses", async () => {
    const desk = deskWith(isHeld);
    await desk.play(situation("share-without-consent"));
    await desk.send();
    expect(desk.state.alert).toMatchObject({ text: "Ask first.", offersSendAnyway: false });
    desk.choose("dont-send");
    expect(desk.state).toMatchObject({ alert: null, pane: null, view: "draft" });
    expect(inboxOf(desk, "m1")).not.toContain("FW: The landing at Saltings");
  });

  it("opens the pane beside the draft when the alert's button says so", async () => {
    const desk = deskWith(isHeld);
    await desk.play(situation("share-without-consent"));
    await desk.send();
    desk.choose("take-action");
    expect(desk.state.pane).toMatchObject({
      commandId: "checkPane",
      session: desk.state.draft?.window.session,
    });
  });

  it("is refused by Outlook itself while a name is not recognised", async () => {
    const desk = deskWith(goes);
    desk.newMail();
    desk.state.draft?.window.session.change({ to: [{ name: "Amra", address: "", resolved: false }] });
    await desk.send();
    expect(desk.state.refusal).toContain("Amra");
    expect(desk.state.view).toBe("draft");
  });

  it("waits in the Outbox for the hour that was chosen, and arrives when it comes", async () => {
    const desk = deskWith(goes);
    await desk.play(situation("ordinary-mail"));
    desk.state.draft?.window.session.change({ delayDeliveryTime: desk.parts.clock.now() + 3_600_000 });
    await desk.send();
    desk.skip(3_500_000);
    expect(inFolder(desk, "o1", "outbox")).toHaveLength(1);
    desk.skip(200_000);
    expect(inFolder(desk, "o1", "outbox")).toHaveLength(0);
    expect(inboxOf(desk, "m2")).toContain("RE: The landing at Saltings");
  });

  it("does not show an alert for a draft that was closed while it was checked", async () => {
    const desk = deskWith(isHeld);
    await desk.play(situation("share-without-consent"));
    const sending = desk.send();
    desk.showSituations();
    await sending;
    expect(desk.state).toMatchObject({ alert: null, isSending: false });
  });
});

describe("a draft", () => {
  it("is kept when somebody worked on it, and comes back as a reopened one without session data", () => {
    const desk = deskWith(goes);
    desk.newMail();
    desk.state.draft?.window.session.change({ subject: "Half a thought", sessionData: { key: "value" } });
    desk.show("inbox");
    const [saved] = desk.parts.mailboxes.state.drafts;
    desk.reopen(saved?.id ?? "");
    expect(desk.parts.mailboxes.state.drafts).toEqual([]);
    expect(desk.state.draft?.window.session.state).toMatchObject({
      subject: "Half a thought",
      isReopened: true,
      sessionData: {},
    });
  });

  it("is kept a second time, though nothing was changed since it was reopened", () => {
    const desk = deskWith(goes);
    desk.newMail();
    desk.state.draft?.window.session.change({ subject: "Half a thought" });
    desk.show("inbox");
    desk.reopen(desk.parts.mailboxes.state.drafts[0]?.id ?? "");
    desk.be("m1");
    expect(desk.parts.mailboxes.state.drafts.map(({ ownerId }) => ownerId)).toEqual(["o1"]);
  });

  it("is let go when nobody wrote anything in it", async () => {
    const desk = deskWith(goes);
    desk.newMail();
    await desk.play(situation("look-alike"));
    desk.show("inbox");
    expect(desk.parts.mailboxes.state.drafts).toEqual([]);
  });

  it("comes back whole when its discarding is undone, to whom it belongs", async () => {
    const desk = deskWith(goes);
    await desk.play(situation("binding-letter"));
    desk.state.draft?.window.session.change({ subject: "Another subject" });
    desk.discard();
    desk.be("o1");
    desk.state.done?.undo?.();
    expect(desk.state).toMatchObject({ ownerId: "m2", view: "draft", situation: { id: "binding-letter" } });
    expect(desk.state.draft?.window.session.state.subject).toBe("Another subject");
  });
});

describe("answering", () => {
  it.each([
    ["reply", ["sam.okoye@lowmarsh-ca.example"], []],
    ["reply-all", ["sam.okoye@lowmarsh-ca.example", "transport-committee@lowmarsh-ca.example"], []],
    ["forward", [], []],
  ] as const)("%s goes to whom Outlook would send it", (kind, to, cc) => {
    const desk = deskWith(goes);
    desk.be("m2");
    const [briefing] = inFolder(desk, "m2", "inbox").filter(({ message }) =>
      message.subject.startsWith("Briefing"),
    );
    if (briefing === undefined) throw new Error("the story has no briefing");
    desk.answer(briefing, kind);
    const state = desk.state.draft?.window.session.state;
    expect(state?.to.map(({ address }) => address)).toEqual(to);
    expect(state?.cc.map(({ address }) => address)).toEqual(cc);
    expect(state).toMatchObject({
      inReplyTo: "<committee@mail.lowmarsh-ca.example>",
      composeType: kind === "forward" ? "forward" : "reply",
    });
  });
});

describe("faults", () => {
  it("of the register begin only when the add-in has seen it once", async () => {
    const desk = deskWith(goes);
    const playing = desk.play(situation("register-unreachable"));
    expect(desk.host.faults).toEqual(noFaults);
    expect(desk.state.draft).toBeNull();
    await playing;
    expect(desk.host.faults.surroundings.register).toBe("down");
    expect(desk.state.view).toBe("draft");
  });

  it("of a situation that was left before it began do not begin", async () => {
    const desk = deskWith(goes);
    const playing = desk.play(situation("register-unreachable"));
    desk.show("inbox");
    await playing;
    expect(desk.state).toMatchObject({ draft: null, faults: noFaults });
  });

  it("of a situation begin with it, and end with the next", async () => {
    const desk = deskWith(goes);
    await desk.play(situation("register-unreachable"));
    expect(desk.host.faults.surroundings.register).toBe("down");
    await desk.play(situation("ordinary-mail"));
    expect(desk.host.faults).toEqual(noFaults);
  });

  it("keep mail in the Outbox while the person works offline, where the manifest lets it go unchecked", async () => {
    const desk = deskWith(goes, "PromptUser");
    await desk.play(situation("ordinary-mail"));
    desk.setFaults({ ...noFaults, surroundings: { ...noFaults.surroundings, connection: "work-offline" } });
    await desk.send();
    desk.skip(86_400_000);
    expect(inFolder(desk, "o1", "outbox")).toHaveLength(1);
    desk.setFaults(noFaults);
    expect(inboxOf(desk, "m2")).toContain("RE: The landing at Saltings");
  });
});
