import { describe, expect, it } from "vitest";
import { readHeaderBlock } from "../header/header-block.ts";
import { readEnvelope } from "./envelope.ts";
import type { Envelope } from "./envelope.ts";

function read(...lines: readonly string[]): Envelope {
  return readEnvelope(readHeaderBlock(new TextEncoder().encode(lines.join("\r\n"))));
}

function addresses(mailboxes: Envelope["to"]): readonly string[] {
  return mailboxes.map(({ address }) => address);
}

function notes({ unread }: Envelope): readonly string[] {
  return unread.map(({ what, why }) => `${what}: ${why.phrase}`);
}

const bccSpellings = [
  "Bcc: b@x.example",
  "BCC: b@x.example",
  "bcc: b@x.example",
  "bCC : b@x.example",
  "Bcc\t: b@x.example",
  "Bcc:\r\n b@x.example",
  "Bcc:b@x.example",
];

describe("the envelope of a message", () => {
  it.each(bccSpellings)("finds the blind copy in %j", (line) => {
    expect(addresses(read("From: a@x.example", line).bcc)).toEqual(["b@x.example"]);
  });

  it("takes the recipients of all repeated headers together, and reports them", () => {
    const envelope = read(
      "From: a@x.example",
      "To: b@x.example",
      "to: c@x.example",
      "Bcc: d@x.example",
      "BCC: e@x.example",
    );
    expect(addresses(envelope.to)).toEqual(["b@x.example", "c@x.example"]);
    expect(addresses(envelope.bcc)).toEqual(["d@x.example", "e@x.example"]);
    expect(notes(envelope)).toEqual(["To header: repeated-header", "Bcc header: repeated-header"]);
  });

  it("takes those to whom a message is resent for recipients too, and reports it", () => {
    const envelope = read(
      "From: a@x.example",
      "To: b@x.example",
      "Resent-To: c@x.example",
      "Resent-Bcc: d@x.example",
    );
    expect(addresses(envelope.to)).toEqual(["b@x.example", "c@x.example"]);
    expect(addresses(envelope.bcc)).toEqual(["d@x.example"]);
    expect(notes(envelope)).toEqual(["headers: resent"]);
  });

  it("takes nobody in Reply-To for a recipient", () => {
    const { to, cc, bcc } = read("From: a@x.example", "To: b@x.example", "Reply-To: c@x.example");
    expect(addresses([...to, ...cc, ...bcc])).toEqual(["b@x.example"]);
  });
});

const senders: readonly (readonly [
  when: string,
  lines: readonly string[],
  from: readonly string[],
  note: string | null,
])[] = [
  ["one mailbox", ["From: a@x.example"], ["a@x.example"], null],
  [
    "two From headers",
    ["From: a@x.example", "From: b@x.example"],
    ["a@x.example", "b@x.example"],
    "From header: several-senders",
  ],
  [
    "the same From twice",
    ["From: a@x.example", "FROM: a@x.example"],
    ["a@x.example", "a@x.example"],
    "From header: several-senders",
  ],
  [
    "two mailboxes in From",
    ["From: a@x.example, b@x.example"],
    ["a@x.example", "b@x.example"],
    "From header: several-senders",
  ],
  [
    "a group in From",
    ["From: Team: a@x.example, b@x.example;"],
    ["a@x.example", "b@x.example"],
    "From header: several-senders",
  ],
  ["no From", ["To: a@x.example"], [], "From header: no-sender"],
  ["an empty From", ["From:"], [], "From header: no-sender"],
  ["a group of nobody in From", ["From: Team:;"], [], "From header: no-sender"],
  ["a name alone", ["From: Ann Field"], [""], "From header: unreadable-address"],
];

describe("the sender of a message", () => {
  it.each(senders)("is read from %s", (_when, lines, from, note) => {
    const envelope = read(...lines);
    expect(addresses(envelope.from)).toEqual(from);
    expect(notes(envelope)).toEqual(note === null ? [] : [note]);
  });

  it("is not mixed up with who pressed Send", () => {
    const envelope = read("From: a@x.example", "Sender: Joe <j@x.example>");
    expect(envelope.sender).toEqual({ name: "Joe", address: "j@x.example" });
    expect(addresses(envelope.from)).toEqual(["a@x.example"]);
  });
});

const groups: readonly (readonly [when: string, lines: readonly string[], note: string | null])[] = [
  ["the placeholder with blind copies", ["To: undisclosed-recipients:;", "Bcc: b@x.example"], null],
  ["the placeholder alone", ["To: undisclosed-recipients:;"], "to header: unexpanded-list"],
  ["a list that names nobody", ["To: Labour Group:;", "Bcc: b@x.example"], "to header: unexpanded-list"],
  ["a list that names its people", ["To: Group: b@x.example, c@x.example;"], null],
];

describe("a group among the recipients", () => {
  it.each(groups)("is reported where its people are unknown: %s", (_when, lines, note) => {
    expect(notes(read("From: a@x.example", ...lines))).toEqual(note === null ? [] : [note]);
  });
});

const repeated = [
  "Subject: b",
  "Date: Tue, 4 Mar 2025 10:15:00 +0000",
  "Message-ID: <b@x>",
  "Cc: b@x.example",
  "Sender: b@x.example",
  "In-Reply-To: <b@x>",
];

describe("a header that may stand once", () => {
  it.each(repeated)("is reported where it stands twice: %s", (line) => {
    const name = line.slice(0, line.indexOf(":"));
    expect(notes(read("From: a@x.example", line, line))).toEqual([`${name} header: repeated-header`]);
  });
});

const automatic: readonly (readonly [line: string, isAutomatic: boolean])[] = [
  ["Auto-Submitted: auto-replied", true],
  ["Auto-Submitted: auto-generated; owner-token=1", true],
  ["Auto-Submitted: No", false],
  ["Auto-Submitted: ", false],
  ["Content-Type: multipart/report; report-type=delivery-status; boundary=x", true],
  ["Content-Type: multipart/reports; boundary=x", false],
  ["Content-Type: multipart/mixed; boundary=x", false],
  ["X-Auto-Submitted: auto-replied", false],
];

const urgent: readonly (readonly [line: string, isUrgent: boolean])[] = [
  ["Importance: high", true],
  ["Importance: Normal", false],
  ["Priority: urgent", true],
  ["Priority: non-urgent", false],
  ["X-Priority: 1 (Highest)", true],
  ["X-Priority: 2", true],
  ["X-Priority: 3", false],
  ["X-Priority: 10", false],
  ["X-MSMail-Priority: High", true],
];

describe("the marks of a message", () => {
  it.each(automatic)("tell whether a program wrote it by itself: %s", (line, isAutomatic) => {
    expect(read("From: a@x.example", line).isAutomatic ?? false).toBe(isAutomatic);
  });

  it.each(urgent)("tell whether it is urgent: %s", (line, isUrgent) => {
    expect(read("From: a@x.example", line).urgent).toBe(isUrgent);
  });

  it.each([
    ["Sensitivity: Company-Confidential", "Company-Confidential"],
    [
      "msip_labels: MSIP_Label_1a-2b_Enabled=true; MSIP_Label_1a-2b_Name=Official Sensitive; x=y",
      "Official Sensitive",
    ],
    ["Sensitivity:", null],
  ])("tell its sensitivity: %s", (line, sensitivity) => {
    expect(read("From: a@x.example", line).sensitivity).toBe(sensitivity);
  });

  it("tell what it answers, the nearest first and each once", () => {
    const envelope = read("From: a@x.example", "References: <r1@x> <r2@x>", "In-Reply-To: <r2@x>");
    expect(envelope.answers).toEqual(["<r2@x>", "<r1@x>"]);
  });
});
