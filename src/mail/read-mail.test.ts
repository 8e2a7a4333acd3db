import { describe, expect, it } from "vitest";
import { MailError, readMail } from "./index.ts";
import type { Draft } from "../message/index.ts";

const utf8 = new TextEncoder();

/** A message from its lines, as they are saved: with CRLF. */
function eml(...lines: readonly string[]): Uint8Array {
  return utf8.encode(lines.join("\r\n"));
}

function reasons(draft: Draft): readonly string[] {
  return draft.unread.map(({ why }) => why.phrase);
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readMail(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof MailError ? error.code : "no MailError";
}

const usual = [
  "From: Ann Field <ann.field@wexmoor-ca.example>",
  "To: Pat Lindsay <pat.lindsay@wexmoor-ca.example>, records@wexmoor-ca.example",
  "Cc: Sam Hill <sam.hill@elmstow.example>",
  "Subject: =?utf-8?q?Caf=C3=A9?= at the depot",
  "Date: Tue, 4 Mar 2025 10:15:00 +0000",
  "Message-ID: <a1@wexmoor-ca.example>",
  "In-Reply-To: <a0@wexmoor-ca.example>",
  "References: <r1@x.example> <a0@wexmoor-ca.example>",
  "Importance: High",
  "Deferred-Delivery: Wed, 5 Mar 2025 08:00:00 +0000",
];

describe("readMail", () => {
  it("reads who sends what to whom, when, and in answer to what", async () => {
    const draft = await readMail(eml(...usual, "", "Dear Pat,", "", "Thank you.", ""));
    expect(draft).toEqual({
      messageId: "<a1@wexmoor-ca.example>",
      subject: "Café at the depot",
      from: [{ name: "Ann Field", address: "ann.field@wexmoor-ca.example" }],
      sender: null,
      to: [
        { name: "Pat Lindsay", address: "pat.lindsay@wexmoor-ca.example" },
        { name: null, address: "records@wexmoor-ca.example" },
      ],
      cc: [{ name: "Sam Hill", address: "sam.hill@elmstow.example" }],
      bcc: [],
      date: Date.UTC(2025, 2, 4, 10, 15),
      deferredUntil: Date.UTC(2025, 2, 5, 8),
      urgent: true,
      sensitivity: null,
      answers: ["<a0@wexmoor-ca.example>", "<r1@x.example>"],
      body: { html: null, text: "Dear Pat,\n\nThank you.\n" },
      attachments: [],
      unread: [],
    });
  });

  it("says that Date and Message-ID are missing", async () => {
    const draft = await readMail(eml("From: a@x.example", "To: b@x.example", "", "Hello"));
    expect(reasons(draft)).toEqual(["no-date", "no-message-id"]);
  });
});

const unreadable: readonly (readonly [when: string, bytes: Uint8Array, code: string])[] = [
  ["an empty file", utf8.encode(""), "ERR_MAIL_EMPTY"],
  ["a file of white space", utf8.encode("\r\n \n"), "ERR_MAIL_EMPTY"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), "ERR_MAIL_NOT_MAIL"],
  ["a letter in plain text", utf8.encode("Dear Pat:\n\nThank you.\n"), "ERR_MAIL_NOT_MAIL"],
  ["more than 25 MB", new Uint8Array(25 * 1024 * 1024 + 1).fill(0x61), "ERR_MAIL_TOO_LARGE"],
  ["a file cut within its headers", eml(...usual).subarray(0, 200), "ERR_MAIL_TRUNCATED"],
  [
    "a file cut within a multipart",
    eml(...usual, "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "Dear Pat, thank y"),
    "ERR_MAIL_TRUNCATED",
  ],
  [
    "a mailbox with two messages",
    eml(
      "From a@x Tue Mar  4 10:15:00 2025",
      ...usual,
      "",
      "One",
      "",
      "From a@x Tue Mar  4 10:15:01 2025",
      ...usual,
      "",
      "Two",
    ),
    "ERR_MAIL_SEVERAL_MESSAGES",
  ],
];

describe("readMail on what is no whole message", () => {
  it.each(unreadable)("refuses %s by name", async (_when, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});
