import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readItem } from "../../src/outlook/index.ts";
import type { Draft } from "../../src/message/index.ts";
import type { CallFault, ComposeState, Faults } from "../../src/workbench/host/index.ts";
import { attached, draftInOffice, type DraftInOffice } from "./open-draft.ts";

let outlook: DraftInOffice;

beforeAll(async () => {
  outlook = await draftInOffice();
});
afterAll(() => {
  outlook.office.close();
});

/** The draft that is read from a session, with some faults. */
async function readFrom(fields: Partial<ComposeState>, faulty: Faults["calls"] = {}): Promise<Draft> {
  const { item, facts, calls } = outlook.open(fields, faulty);
  return (await outlook.clock.until(readItem(item, calls, facts))).draft;
}

function reasons({ unread }: Draft): readonly string[] {
  return unread.map(({ what, why }) => `${what}: ${why.phrase}`);
}

describe("a draft in Outlook", () => {
  it("is read with its recipients, its subject and its words", async () => {
    const draft = await readFrom({});
    expect(draft).toEqual({
      messageId: null,
      subject: "Bus lanes on Castle Street",
      from: [{ name: "Dorothy Ames", address: "dorothy.ames@harrowmere.example" }],
      sender: null,
      to: [{ name: "Cllr Tomasz Wilk", address: "tomasz.wilk@harrowmere.example" }],
      cc: [{ name: "Paul Ferris", address: "paul.ferris@harrowmere.example" }],
      bcc: [{ name: "Cllr Gareth Pugh", address: "gareth.pugh@harrowmere.example" }],
      date: null,
      deferredUntil: null,
      urgent: false,
      sensitivity: null,
      answers: [],
      body: { html: "<html><body><p>Dear Tomasz,</p><p>As you asked.</p></body></html>", text: null },
      attachments: [],
      unread: [],
    });
  });

  it("is read in at most three calls at once", async () => {
    await readFrom({ attachments: [attached("map.png", "x")] });
    expect(outlook.office.host.addinFaults.filter((fault) => /other calls were running/.test(fault))).toEqual(
      [],
    );
  });

  it("is read as plain text where it is plain text", async () => {
    const { body } = await readFrom({ body: { type: "text", content: "Dear Tomasz,\n> as you asked" } });
    expect(body).toEqual({ html: null, text: "Dear Tomasz,\n> as you asked" });
  });

  it("tells when it is to be delivered, and which message it answers", async () => {
    const until = Date.UTC(2026, 10, 23, 8, 0);
    const draft = await readFrom({ delayDeliveryTime: until, inReplyTo: "<a1@harrowmere.example>" });
    expect(draft.deferredUntil).toBe(until);
    expect(draft.unread).toEqual([]);
  });

  it("has no name for a recipient whose name is only the address", async () => {
    const draft = await readFrom({ to: [{ name: "ann@homenet.example", address: "ann@homenet.example" }] });
    expect(draft.to).toEqual([{ name: null, address: "ann@homenet.example" }]);
  });

  it("keeps a recipient without an address, and says so", async () => {
    const draft = await readFrom({ to: [{ name: "Jo", address: "" }] });
    expect(draft.to).toEqual([{ name: "Jo", address: "" }]);
    expect(reasons(draft)).toEqual(["recipient Jo: unresolved-recipient"]);
  });

  it("says that nobody knows who is behind a distribution list", async () => {
    const list = {
      name: "North team",
      address: "north@x.example",
      recipientType: "distributionList",
    } as const;
    expect(reasons(await readFrom({ to: [list] }))).toEqual(["north@x.example: unexpanded-list"]);
  });

  it("says that there may be more where a field holds as many as Outlook hands over", async () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({
      name: `Resident ${index}`,
      address: `r${index}@homenet.example`,
    }));
    const draft = await readFrom({ bcc: many });
    expect(draft.bcc.length).toBe(1000);
    expect(reasons(draft)).toEqual(["Bcc: maybe-more-recipients"]);
  });

  it("lists attachments by name and type, an attached message as unread", async () => {
    const { attachments, unread } = await readFrom({
      attachments: [
        attached("Reply to Ms Prowse.DOCX", "x"),
        attached("Bus lanes.eml", "From: a@b.example"),
        attached("Bus lanes", "From: a@b.example", { attachmentType: "item", format: "eml" }),
        attached("folder", "https://x.example", { attachmentType: "cloud", format: "url" }),
      ],
    });
    expect(
      attachments.map((each) => (each.kind === "file" ? [each.name, each.type, each.unread?.phrase] : each)),
    ).toEqual([
      [
        "Reply to Ms Prowse.DOCX",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "attachment-not-fetched",
      ],
      ["Bus lanes.eml", "message/rfc822", "attached-message-not-fetched"],
      ["Bus lanes", "message/rfc822", "attached-message-not-fetched"],
      ["folder", "application/octet-stream", "attachment-not-fetched"],
    ]);
    expect(unread).toEqual([]);
  });
});

interface FaultRow {
  readonly call: string;
  readonly reason: string;
}

const faultRows: readonly FaultRow[] = [
  { call: "item.from.getAsync", reason: "From: sender-not-given" },
  { call: "item.to.getAsync", reason: "To: recipients-not-given" },
  { call: "item.cc.getAsync", reason: "Cc: recipients-not-given" },
  { call: "item.bcc.getAsync", reason: "Bcc: recipients-not-given" },
  { call: "item.body.getAsync", reason: "text: text-not-given" },
  { call: "item.getAttachmentsAsync", reason: "attachments: attachments-not-given" },
  { call: "item.subject.getAsync", reason: "subject: not-given" },
  { call: "item.delayDeliveryTime.getAsync", reason: "time of delivery: not-given" },
];

const faults: readonly CallFault[] = [
  { how: "never" },
  { how: "fails", code: 9042 },
  { how: "empty" },
  { how: "late", ms: 5_000 },
];

describe("what Outlook keeps back", () => {
  it.each(faultRows.flatMap((row) => faults.map((fault) => ({ ...row, fault, how: fault.how }))))(
    "is reported and never taken for empty: $call, $how",
    async ({ call, reason, fault }) => {
      expect(reasons(await readFrom({}, { [call]: fault }))).toEqual([reason]);
    },
  );

  // Of attachments Office.js itself makes an empty list of whatever is none.
  it("is reported where the answer is no list", async () => {
    const draft = await readFrom(
      {},
      { "item.to.getAsync": { how: "answers", data: { of: "another kind" } } },
    );
    expect(reasons(draft)).toEqual(["To: recipients-not-given"]);
  });

  it("leaves everything unread, and ends, when nothing is answered", async () => {
    const draft = await readFrom({}, { "*": { how: "never" } });
    const expected = faultRows.map(({ reason }) => reason);
    expect([...reasons(draft)].filter((reason) => expected.includes(reason)).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it("reads the text where the type of the body is not told", async () => {
    const draft = await readFrom({}, { "item.body.getTypeAsync": { how: "never" } });
    expect(draft.body.html).toContain("As you asked.");
    expect(draft.unread).toEqual([]);
  });
});
