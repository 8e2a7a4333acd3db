import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMail } from "../../src/mail/index.ts";
import type { Attachment, Finding } from "../../src/message/index.ts";
import {
  contextFor,
  paneHost,
  readKnowledge,
  removeNotice,
  setHeaders,
  showNotice,
  type AttachmentProgress,
  type ItemChange,
  type OpenAttachment,
  type PaneHost,
} from "../../src/outlook/index.ts";
import { readSession, type SessionAttachment } from "../../src/workbench/host/index.ts";
import { manualClock } from "../support/office/manual-clock.ts";
import { openOffice } from "../support/office/open-office.ts";
import { attached, draftInOffice, type DraftInOffice } from "./open-draft.ts";

let outlook: DraftInOffice;
let host: PaneHost;
let comeBack: () => void = () => undefined;

beforeAll(async () => {
  outlook = await draftInOffice();
  host = paneHost(outlook.office.Office, {
    clock: outlook.clock,
    whenBack: (task) => {
      comeBack = task;
    },
  });
});
afterAll(() => {
  outlook.office.close();
});

const soon = <Value>(promise: Promise<Value>): Promise<Value> => outlook.clock.until(promise);

const mail = [
  "From: Amina Rahman <amina.rahman@harrowmere.example>",
  "To: Dorothy Ames <dorothy.ames@harrowmere.example>",
  "Subject: Bus lanes – café",
  "Date: Thu, 19 Nov 2026 09:12:00 +0000",
  "Message-ID: <a1@harrowmere.example>",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Please look into it – naïvely.",
  "",
].join("\r\n");

const open: OpenAttachment = async (file): Promise<Attachment> => {
  if (file.type === "message/rfc822" && file.bytes !== null)
    return { kind: "message", name: file.name, draft: await readMail(file.bytes) };
  if (file.name === "broken.pdf") throw new Error("broken");
  return { ...file, unread: { phrase: "no-reader", values: { type: file.type } } };
};

const dragged: SessionAttachment = attached("Bus lanes", mail, {
  attachmentType: "item",
  format: "eml",
  content: mail,
});

describe("the contents of attachments", () => {
  it.each([
    ["a file named .eml", attached("Bus lanes.eml", mail)],
    ["an item of Outlook", dragged],
  ])("are read in the pane, and known to the send handler: %s", async (_, message) => {
    const { item, calls } = outlook.open({ attachments: [message] });
    const { draft, notKept } = await soon(host.readAttachments(open, () => undefined));
    const [found] = draft.attachments;
    expect(found?.kind === "message" && [found.draft.subject, found.draft.body.text?.trim()]).toEqual([
      "Bus lanes – café",
      "Please look into it – naïvely.",
    ]);
    expect(notKept).toEqual([]);
    expect((await soon(readKnowledge(item, calls))).knowledge.attachments?.found.length).toBe(1);
    expect((await soon(host.readDraft())).draft.attachments[0]?.kind).toBe("message");
  });

  it("are told of one by one, and at the end", async () => {
    outlook.open({ attachments: [attached("a.txt", "x"), attached("b.txt", "y")] });
    const told: AttachmentProgress[] = [];
    await soon(host.readAttachments(open, (each) => told.push(each)));
    expect(told).toEqual([
      { done: 0, total: 2, reading: "a.txt" },
      { done: 1, total: 2, reading: "b.txt" },
      { done: 2, total: 2, reading: null },
    ]);
  });

  it("stay unread, with the reason, where there is no reader, where it fails, and where Outlook keeps them", async () => {
    outlook.open(
      {
        attachments: [
          attached("plan.dwg", "x"),
          attached("broken.pdf", "y"),
          attached("folder", "https://x.example", { attachmentType: "cloud", format: "url" }),
        ],
      },
      {},
    );
    const { draft } = await soon(host.readAttachments(open, () => undefined));
    expect(draft.attachments.map((each) => each.kind === "file" && each.unread?.phrase)).toEqual([
      "no-reader",
      "document-broken",
      "attachment-not-fetched",
    ]);
  });

  it("of one that Outlook does not hand over leave the others read", async () => {
    outlook.open(
      { attachments: [dragged, attached("b.txt", "y")] },
      { "item.getAttachmentContentAsync": { how: "fails", code: 9043 } },
    );
    const { draft, read } = await soon(host.readAttachments(open, () => undefined));
    expect(read.found).toEqual([]);
    expect(draft.attachments.map((each) => each.kind === "file" && each.unread?.phrase)).toEqual([
      "attached-message-not-fetched",
      "attachment-not-fetched",
    ]);
  });

  it("are no longer known after an attachment was added", async () => {
    outlook.open({ attachments: [dragged] });
    await soon(host.readAttachments(open, () => undefined));
    outlook.office.session.change({ attachments: [dragged, attached("b.txt", "y")] });
    expect((await soon(host.readDraft())).draft.attachments.map(({ kind }) => kind)).toEqual([
      "file",
      "file",
    ]);
  });
});

const finding: Finding = {
  check: "binding-letter",
  level: "hold",
  clauses: [{ protocol: "part-5.5", clause: "14.4" }],
  saw: { phrase: "binding.obligation", values: { sentence: "We will pay." } },
  about: [],
  people: ["m1"],
  originator: null,
  remedies: ["give-reason"],
};

describe("what the sender says", () => {
  it("settles a finding until the content or the audience changes", async () => {
    outlook.open();
    const { digest } = await soon(host.readDraft());
    expect(await soon(host.acknowledge(finding, digest, "Agreed by the director."))).toEqual({ notKept: [] });
    expect(host.acknowledged(finding, await soon(host.readDraft()))?.reason).toBe("Agreed by the director.");
    outlook.office.session.change({ to: [] });
    expect(host.acknowledged(finding, await soon(host.readDraft()))).toBeNull();
  });

  it("of a false alarm is kept beside it, and settles nothing", async () => {
    outlook.open();
    const { digest } = await soon(host.readDraft());
    await soon(
      Promise.all([
        host.reportFalseAlarm(finding, digest, "It quotes a press release."),
        host.acknowledge({ ...finding, people: ["m2"] }, digest, "Another."),
      ]),
    );
    const reading = await soon(host.readDraft());
    expect(host.reported(finding, reading)?.reason).toBe("It quotes a press release.");
    expect(host.acknowledged(finding, reading)).toBeNull();
    expect(host.acknowledged({ ...finding, people: ["m2"] }, reading)?.reason).toBe("Another.");
  });

  it("the second time takes the place of what was said the first time", async () => {
    outlook.open();
    const { digest } = await soon(host.readDraft());
    for (const reason of ["First.", "Second."]) await soon(host.acknowledge(finding, digest, reason));
    const { knowledge } = await soon(host.readDraft());
    expect(knowledge.acknowledgements.map(({ reason }) => reason)).toEqual(["Second."]);
  });
});

describe("what opened the pane", () => {
  it.each([
    ["the alert's button", contextFor(2, "blind-copy"), { finding: 2, check: "blind-copy" }],
    [
      "the same, wrapped once more",
      JSON.stringify(contextFor(0, "blind-copy")),
      { finding: 0, check: "blind-copy" },
    ],
    ["its own button", "", null],
    ["something else", "{", null],
    ["another add-in's words", '{"finding":"2"}', null],
  ])("is told: %s", async (_, initializationContext, expected) => {
    outlook.open({ initializationContext });
    expect(await soon(host.context())).toEqual(expected);
  });
});

describe("changes of the draft", () => {
  it("are told once each, until nobody listens", async () => {
    outlook.open();
    const told: ItemChange[] = [];
    const end = host.subscribe((change) => told.push(change));
    const { office } = outlook;
    await outlook.clock.pass(10);
    office.host.tell(office.session, "olkRecipientsChanged", [JSON.stringify({ to: true })]);
    office.host.tell(office.session, "olkAttachmentsChanged", [
      JSON.stringify({ attachmentStatus: "added" }),
    ]);
    await outlook.clock.pass(10);
    comeBack();
    end();
    comeBack();
    expect(told).toEqual(["recipients", "attachments", "back"]);
  });
});

describe("a line in the information bar", () => {
  const notices = () => outlook.state().notifications;

  it("has a button that opens the pane at the finding, and is one line however often it is shown", async () => {
    const { item, calls } = outlook.open();
    await soon(showNotice(item, calls, "First."));
    await soon(showNotice(item, calls, `Second. ${"x".repeat(200)}`, contextFor(1, "blind-copy")));
    expect(notices().length).toBe(1);
    const [notice] = notices();
    expect(notice?.message.length).toBe(150);
    expect(notice?.type).toBe("insightMessage");
    expect(notice?.actions?.[0]).toMatchObject({
      commandId: "checkPane",
      contextData: contextFor(1, "blind-copy"),
    });
  });

  it("has no button where this Outlook has none for us", async () => {
    const another = {
      key: "another",
      type: "insightMessage",
      message: "Of another.",
      icon: "Icon.16",
      actions: [{ actionType: "showTaskPane", actionText: "Open", commandId: "checkPane" }],
    } as const;
    const { item, calls } = outlook.open({ notifications: [another] });
    expect(await soon(showNotice(item, calls, "Ours."))).toMatchObject({ ok: true });
    expect(notices()[1]).toMatchObject({ type: "informationalMessage", message: "Ours.", persistent: false });
  });

  it("is taken away, also where there is none", async () => {
    const { item, calls } = outlook.open();
    await soon(showNotice(item, calls, "Ours."));
    expect(await soon(removeNotice(item, calls))).toMatchObject({ ok: true });
    expect(notices()).toEqual([]);
    expect(await soon(removeNotice(item, calls))).toMatchObject({ ok: true });
  });
});

describe("the headers of a checked message", () => {
  it("are set over those of an earlier send, in printing ASCII and 998 characters", async () => {
    const { item, calls } = outlook.open({ internetHeaders: { "X-Correspondence-Checked": "1" } });
    const headers = { "X-Correspondence-Checked": "7 – naïve", "X-Correspondence-Consent": "r".repeat(2000) };
    expect(await soon(setHeaders(item, calls, headers, { proven: true }))).toBe(true);
    const { internetHeaders } = outlook.state();
    expect(internetHeaders["X-Correspondence-Checked"]).toBe("7 ? na?ve");
    expect(
      "X-Correspondence-Consent".length + (internetHeaders["X-Correspondence-Consent"]?.length ?? 0),
    ).toBe(998);
  });

  it.each([
    ["Outlook forgets them", { how: "forgets" }, false, true],
    ["Outlook refuses them", { how: "fails", code: 9042 }, false, false],
  ] as const)("are told not to be there when %s", async (_, fault, proven, unproven) => {
    const faults = { "item.internetHeaders.setAsync": fault };
    const first = outlook.open({}, faults);
    expect(
      await soon(setHeaders(first.item, first.calls, { "X-Correspondence-Checked": "7" }, { proven: true })),
    ).toBe(proven);
    const second = outlook.open({}, faults);
    expect(await soon(setHeaders(second.item, second.calls, { "X-Correspondence-Checked": "7" }))).toBe(
      unproven,
    );
  });
});

describe("beside a message that is read", () => {
  it("the marks in its headers are told, and there is no draft", async () => {
    const clock = manualClock();
    const session = readSession({
      user: { displayName: "Dorothy Ames", emailAddress: "dorothy.ames@harrowmere.example" },
      from: { name: "Paul Ferris", address: "paul.ferris@harrowmere.example" },
      itemId: "1",
      internetMessageId: "<a@x.example>",
      internetHeaders: [
        "Subject: Bus lanes",
        "x-correspondence-checked: 7",
        "X-Correspondence-Consent: receipt-a",
        "\tcontinued",
        "X-Other: X-Correspondence-Checked: 9",
        "X-Correspondence-Consent: receipt-b",
      ].join("\r\n"),
    });
    const office = await clock.until(openOffice({ session, clock }));
    const port = paneHost(office.Office, { clock });
    expect(port.mode).toBe("read");
    expect(await clock.until(port.readMarks())).toEqual({
      checked: "7",
      consents: ["receipt-a\r\n\tcontinued", "receipt-b"],
    });
    expect((await port.readDraft()).draft.unread.map(({ why }) => why.phrase)).toEqual(["text-not-given"]);
    expect(await port.carryOut("show-recipient", finding)).toMatchObject({ failed: "not-there" });
    expect(port.howTo("show-recipient", finding).how).toBe("advises");
    office.close();
  });
});

describe("an address for the browser", () => {
  it("is opened when it is https, and only then", () => {
    outlook.open();
    expect(host.openInBrowser("https://x.example/guidance")).toBe(true);
    expect(host.openInBrowser("http://x.example/guidance")).toBe(false);
  });
});
