import MsgReader from "@kenjiuno/msgreader";
import { describe, expect, it } from "vitest";
import { outlookFile } from "../../../test/support/hostile/outlook-file.ts";
import type { OutlookMessage, PropertyValues } from "../../../test/support/hostile/outlook-file.ts";
import type { Draft } from "../../message/index.ts";
import { MailError, readMail } from "../index.ts";

const sentAt = new Date("2025-03-04T10:15:00Z");
const deferredTo = new Date("2025-03-05T08:00:00Z");
const latin1 = Uint8Array.of(0x43, 0x61, 0x66, 0xe9);

/** From and Sender as Exchange stores them: an Exchange address, and the Internet address beside it. */
const ann: PropertyValues = {
  0x0042: "Ann Field",
  0x0064: "EX",
  0x0065: "/o=Wexmoor/cn=recipients/cn=ann",
  0x5d02: "ann.field@wexmoor-ca.example",
};

function recipient(type: number, name: string, address: string): PropertyValues {
  return { 0x0c15: type, 0x3001: name, 0x3002: "SMTP", 0x3003: address };
}

const usual: OutlookMessage = {
  properties: {
    ...ann,
    0x001a: "IPM.Note",
    0x0017: 2,
    0x0036: 2,
    0x0037: "Café at the depot",
    0x0039: sentAt,
    0x3fef: deferredTo,
    0x1000: "Dear Pat,\r\nThank you.",
    0x1013: new TextEncoder().encode("<p>Dear Pat,</p>"),
    0x1035: "<a1@wexmoor-ca.example>",
    0x1042: "<a0@wexmoor-ca.example>",
    0x1039: "<r1@x.example> <a0@wexmoor-ca.example>",
  },
  recipients: [
    recipient(1, "Pat Lindsay", "pat.lindsay@wexmoor-ca.example"),
    recipient(2, "'sam.hill@elmstow.example'", "sam.hill@elmstow.example"),
    {
      ...recipient(3, "Records", "/o=Wexmoor/cn=records"),
      0x3002: "EX",
      0x39fe: "records@wexmoor-ca.example",
    },
  ],
  attachments: [
    { properties: { 0x3707: "note.txt", 0x3701: new TextEncoder().encode("A note.") } },
    { properties: { 0x3707: "plan.pdf", 0x370e: "application/pdf", 0x3701: Uint8Array.of(1, 2, 3) } },
    {
      properties: { 0x3001: "An earlier message" },
      message: {
        properties: { ...ann, 0x0037: "Earlier", 0x1000: "Please keep this to yourself." },
        recipients: [recipient(1, "Pat Lindsay", "pat.lindsay@wexmoor-ca.example")],
      },
    },
  ],
};

function phrases(draft: Draft): readonly string[] {
  return draft.unread.map(({ why }) => why.phrase);
}

async function codeOf(bytes: Uint8Array): Promise<string | null> {
  const error: unknown = await readMail(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof MailError ? error.code : null;
}

describe("readMail on an Outlook file", () => {
  it("reads who sends what to whom, when, and in answer to what", async () => {
    const draft = await readMail(outlookFile(usual));
    expect({ ...draft, attachments: [] }).toEqual({
      messageId: "<a1@wexmoor-ca.example>",
      subject: "Café at the depot",
      from: [{ name: "Ann Field", address: "ann.field@wexmoor-ca.example" }],
      sender: null,
      to: [{ name: "Pat Lindsay", address: "pat.lindsay@wexmoor-ca.example" }],
      cc: [{ name: null, address: "sam.hill@elmstow.example" }],
      bcc: [{ name: "Records", address: "records@wexmoor-ca.example" }],
      date: sentAt.getTime(),
      deferredUntil: deferredTo.getTime(),
      urgent: true,
      sensitivity: "Private",
      answers: ["<a0@wexmoor-ca.example>", "<r1@x.example>"],
      body: { html: "<p>Dear Pat,</p>", text: "Dear Pat,\nThank you." },
      attachments: [],
      unread: [],
    });
  });

  it("opens texts and messages attached to it, and keeps the rest as files", async () => {
    const { attachments } = await readMail(outlookFile(usual));
    expect(attachments[0]).toEqual({ kind: "text", name: "note.txt", markup: "plain", text: "A note." });
    expect(attachments[1]).toMatchObject({
      kind: "file",
      name: "plan.pdf",
      type: "application/pdf",
      size: 3,
    });
    expect(attachments[2]).toMatchObject({
      kind: "message",
      name: "An earlier message",
      draft: {
        subject: "Earlier",
        from: [{ name: "Ann Field", address: "ann.field@wexmoor-ca.example" }],
        to: [{ name: "Pat Lindsay", address: "pat.lindsay@wexmoor-ca.example" }],
        body: { html: null, text: "Please keep this to yourself." },
      },
    });
  });

  it("reads a .msg attached to an .eml", async () => {
    const base64 = Buffer.from(outlookFile(usual)).toString("base64");
    const lines = [
      "From: a@x.example",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      'Content-Type: application/octet-stream; name="earlier.msg"',
      "Content-Transfer-Encoding: base64",
      "",
      base64,
      "--b--",
    ];
    const { attachments } = await readMail(new TextEncoder().encode(lines.join("\r\n")));
    expect(attachments).toMatchObject([{ kind: "message", draft: { subject: "Café at the depot" } }]);
  });

  it("agrees with msgreader, an independent reader, on subject, body, recipients and attachments", async () => {
    const bytes = outlookFile(usual);
    const draft = await readMail(bytes);
    const other = new MsgReader(bytes.slice().buffer).getFileData();
    expect(draft.subject).toBe(other.subject);
    expect(draft.body.text).toBe(other.body?.replace(/\r\n/g, "\n"));
    expect([...draft.to, ...draft.cc, ...draft.bcc].map(({ address }) => address)).toEqual(
      other.recipients?.map(({ smtpAddress, email }) => smtpAddress ?? email),
    );
    expect(draft.attachments.map(({ name }) => name)).toEqual(
      other.attachments?.map(({ fileName, name }) => fileName ?? name),
    );
  });
});

const doubtful: readonly (readonly [when: string, properties: PropertyValues, phrase: string])[] = [
  ["nobody is named as its author", { 0x0037: "x" }, "no-sender"],
  [
    "its author has no Internet address",
    { 0x0042: "Ann Field", 0x0064: "EX", 0x0065: "/o=x" },
    "unreadable-address",
  ],
  ["its body is there as RTF alone", { ...ann, 0x1009: Uint8Array.of(1, 2) }, "no-reader"],
  ["it is encrypted", { ...ann, 0x001a: "IPM.Note.SMIME" }, "encrypted"],
  ["its rights are managed", { ...ann, 0x001a: "IPM.Note.rpmsg.Microsoft.SignerCert" }, "encrypted"],
  [
    "its headers name another author than its properties",
    { ...ann, 0x007d: "From: someone@else.example\r\n" },
    "several-senders",
  ],
];

describe("readMail on a doubtful Outlook file", () => {
  it.each(doubtful)("says so when %s", async (_when, properties, phrase) => {
    expect(phrases(await readMail(outlookFile({ properties })))).toContain(phrase);
  });

  it("says so when a recipient has a name and no address", async () => {
    const recipients = [{ 0x0c15: 1, 0x3001: "Pat Lindsay", 0x3002: "EX", 0x3003: "/o=x" }];
    const draft = await readMail(outlookFile({ properties: ann, recipients }));
    expect(draft.to).toEqual([{ name: "Pat Lindsay", address: "" }]);
    expect(phrases(draft)).toContain("unreadable-address");
  });

  it("takes the author's address from the headers where the properties have only an Exchange address", async () => {
    const properties = {
      0x0042: "Ann",
      0x0064: "EX",
      0x0065: "/o=x",
      0x007d: "From: Ann <ann@x.example>\r\n",
    };
    const draft = await readMail(outlookFile({ properties }));
    expect(draft.from).toEqual([{ name: "Ann", address: "ann@x.example" }]);
  });

  it("names who pressed Send for another", async () => {
    const properties = { ...ann, 0x0c1a: "Joe Bell", 0x0c1e: "SMTP", 0x0c1f: "joe.bell@wexmoor-ca.example" };
    const draft = await readMail(outlookFile({ properties }));
    expect(draft.sender).toEqual({ name: "Joe Bell", address: "joe.bell@wexmoor-ca.example" });
  });

  it.each([
    ["its class is that of an out-of-office reply", { 0x001a: "IPM.Note.Rules.OofTemplate.Microsoft" }, true],
    ["its class is that of a rule's reply", { 0x001a: "IPM.Note.Rules.ReplyTemplate.Microsoft" }, true],
    ["its class is that of a report on another message", { 0x001a: "REPORT.IPM.Note.NDR" }, true],
    ["the headers with which it came say so", { 0x007d: "Auto-Submitted: auto-replied\r\n" }, true],
    ["somebody wrote it", { 0x001a: "IPM.Note", 0x007d: "Auto-Submitted: no\r\n" }, undefined],
    ["its class says nothing of that", { 0x001a: "IPM.Note.Rules.Other" }, undefined],
  ] as const)("tells whether a program wrote it: %s", async (_when, properties, expected) => {
    const draft = await readMail(outlookFile({ properties: { ...ann, ...properties } }));
    expect(draft.isAutomatic).toBe(expected);
  });

  it("decodes text that is not Unicode by the message's code page", async () => {
    const properties = { ...ann, 0x3ffd: 1252, 0x0037: { narrow: latin1 } };
    expect((await readMail(outlookFile({ properties }))).subject).toBe("Café");
  });
});

describe("readMail on a damaged Outlook file", () => {
  const bytes = outlookFile(usual);

  it("refuses a file that is cut anywhere", async () => {
    for (let length = 8; length < bytes.length - 512; length += 509)
      expect(await codeOf(bytes.subarray(0, length))).toBe("ERR_MSG_BROKEN");
  });

  it("ends on tables that run in a circle", async () => {
    const sectors = new DataView(bytes.buffer, bytes.byteOffset).getUint32(76, true);
    const circle = bytes.slice();
    const table = 512 * (sectors + 1);
    const view = new DataView(circle.buffer);
    for (let i = 0; i < 128; i++) view.setUint32(table + i * 4, i === 127 ? 0 : i + 1, true);
    expect(await codeOf(circle)).toBe("ERR_MSG_BROKEN");
  });

  it("refuses a compound file that holds no message", async () => {
    expect(await codeOf(outlookFile({ properties: {} }).map((byte) => (byte === 0x5f ? 0x60 : byte)))).toBe(
      "ERR_MSG_BROKEN",
    );
  });
});
