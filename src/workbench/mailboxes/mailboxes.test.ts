import { describe, expect, it } from "vitest";
import { composeSession, type DeliveredMessage, type Person } from "../host/index.ts";
import { Mailboxes, type StoredDraft } from "./index.ts";

const sam = "sam.okoye@lowmarsh-ca.example";

function message(recipients: Partial<Record<"to" | "cc" | "bcc", readonly string[]>>): DeliveredMessage {
  const people = (field: "to" | "cc" | "bcc"): readonly Person[] =>
    (recipients[field] ?? []).map((address) => ({ name: "", address }));
  const from = { name: "Sam Okoye", address: sam };
  return {
    messageId: "<1@lowmarsh-ca.example>",
    from,
    sender: from,
    to: people("to"),
    cc: people("cc"),
    bcc: people("bcc"),
    subject: "Bridge",
    body: { type: "text", content: "" },
    attachments: [],
    conversationId: "1",
    sentAt: 0,
    deferredUntil: null,
    headers: [],
  };
}

const atOnce = { importance: "normal", isHeldBack: false } as const;

function places({ state }: Mailboxes): readonly string[] {
  return state.messages.map(({ ownerId, folder }) => `${ownerId} ${folder}`);
}

describe("everybody's mailboxes", () => {
  it("keep a sent message for its sender and give it to each recipient once, however often they are named", () => {
    const mailboxes = new Mailboxes();
    const list = "transport-committee@lowmarsh-ca.example";
    mailboxes.accept(message({ to: [list], cc: ["Joss.Hartley@LOWMARSH-ca.example"] }), atOnce);
    expect(places(mailboxes)).toEqual(["o1 sent", "m1 inbox", "m2 inbox", "m3 inbox"]);
  });

  it("deliver to no mailbox what goes to somebody outside", () => {
    const mailboxes = new Mailboxes();
    mailboxes.accept(message({ to: ["ediemarsh@gmail.example"] }), atOnce);
    expect(places(mailboxes)).toEqual(["o1 sent"]);
  });

  it("show a blind recipient to the sender alone", () => {
    const mailboxes = new Mailboxes();
    mailboxes.accept(
      message({ to: ["joss.hartley@lowmarsh-ca.example"], bcc: ["amara.dine@lowmarsh-ca.example"] }),
      atOnce,
    );
    const blind = mailboxes.state.messages.map(({ ownerId, folder, item }) => [
      `${ownerId} ${folder}`,
      item.state.bcc.length,
    ]);
    expect(blind).toEqual([
      ["o1 sent", 1],
      ["m2 inbox", 0],
      ["m1 inbox", 0],
    ]);
  });

  it("hold a message in the Outbox until it is due", () => {
    const mailboxes = new Mailboxes();
    mailboxes.accept(message({ to: ["joss.hartley@lowmarsh-ca.example"] }), { ...atOnce, isHeldBack: true });
    mailboxes.release(() => false);
    expect(places(mailboxes)).toEqual(["o1 outbox"]);
    mailboxes.release(() => true);
    expect(places(mailboxes)).toEqual(["o1 sent", "m2 inbox"]);
  });

  it("give a removed message back where somebody thinks better of it", () => {
    const mailboxes = new Mailboxes();
    mailboxes.accept(message({}), atOnce);
    const undo = mailboxes.remove(mailboxes.state.messages[0]?.id ?? "");
    expect(places(mailboxes)).toEqual([]);
    undo();
    undo();
    expect(places(mailboxes)).toEqual(["o1 sent"]);
  });

  it("keep one draft by each id, the newest", () => {
    const mailboxes = new Mailboxes();
    const { state } = composeSession({ user: { displayName: "Sam Okoye", emailAddress: sam } });
    const draft: StoredDraft = { id: "d", ownerId: "o1", importance: "normal", state, savedAt: 1 };
    mailboxes.saveDraft(draft);
    mailboxes.saveDraft({ ...draft, savedAt: 2 });
    expect(mailboxes.state.drafts.map(({ savedAt }) => savedAt)).toEqual([2]);
    mailboxes.removeDraft("d");
    expect(mailboxes.state.drafts).toEqual([]);
  });
});
