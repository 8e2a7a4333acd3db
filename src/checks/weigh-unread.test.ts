import { describe, expect, it } from "vitest";
import { harrowmere, message, sentAt, type MessageInShort } from "../../test/support/build.ts";
import type { Attachment, Unread, UnreadReason } from "../message/index.ts";
import type { AuthorityFile } from "../people/index.ts";
import { weighUnread } from "./index.ts";

const unread = (what: string, phrase: UnreadReason, values: Record<string, string> = {}): Unread => ({
  what,
  why: { phrase, values },
});
const closedMessage = unread("attachment note.msg", "attached-message-unreadable", { detail: "cut off" });
const manyQuoted = unread("earlier messages in the body", "too-many-parts", { limit: "400" });
const docx: Attachment = {
  kind: "file",
  name: "Reply.docx",
  type: "application/octet-stream",
  size: 9,
  bytes: null,
};
const closedDocument = unread("attachment Reply.docx", "no-reader", { type: docx.type });

/** What is listed, and an exclamation mark where it asks. */
function listed(
  short: MessageInShort,
  changes: Partial<AuthorityFile> = {},
  isSavedDraft = false,
): readonly string[] {
  return weighUnread(message(short), harrowmere(changes), sentAt, { isSavedDraft }).map(
    ({ what, why, level }) => `${why.phrase} ${what}${level === "prompt" ? "!" : ""}`,
  );
}

interface Row {
  readonly when: string;
  readonly message: MessageInShort;
  readonly changes?: Partial<AuthorityFile>;
  readonly expected: readonly string[];
}

const closed = "attached-message-unreadable attachment note.msg";
const moreQuoted = "too-many-parts earlier messages in the body";
const document = "no-reader attachment Reply.docx";
const withDocument = { unread: [closedDocument], draft: { attachments: [docx] } };
const committee = "all-members@harrowmere.example";

const rows: readonly Row[] = [
  // An attached message nobody opened.
  {
    when: "it goes to another member",
    message: { to: ["m2"], unread: [closedMessage] },
    expected: [`${closed}!`],
  },
  // A body that quotes more than is read.
  {
    when: "more messages are quoted than are read, and it goes to another member",
    message: { to: ["m2"], unread: [manyQuoted] },
    expected: [`${moreQuoted}!`],
  },
  {
    when: "it goes to a list with members",
    message: { to: ["green-group@harrowmere.example"], unread: [closedMessage] },
    expected: [`${closed}!`],
  },
  { when: "it goes to officers", message: { to: ["o4"], unread: [closedMessage] }, expected: [closed] },
  {
    when: "it goes to a resident",
    message: { to: ["ann@elsewhere.example"], unread: [closedMessage] },
    expected: [closed],
  },
  {
    when: "the only member is its sender",
    message: { from: "m1", to: ["o3", "m1"], unread: [closedMessage] },
    expected: [closed],
  },
  {
    when: "sharing is not checked",
    message: { to: ["m2"], unread: [closedMessage] },
    changes: { protocols: ["part-5.3"] },
    expected: [closed],
  },
  // A list nobody can open.
  {
    when: "correspondence goes to it",
    message: { to: [committee], carried: [{ from: "m1", to: ["o3"] }] },
    expected: [`unexpanded-list ${committee}!`],
  },
  {
    when: "nothing of anybody's goes to it",
    message: { to: [committee] },
    expected: [`unexpanded-list ${committee}`],
  },
  {
    when: "correspondence goes to an unknown person of the authority",
    message: { to: ["new.starter@harrowmere.example"], carried: [{ from: "m1", to: ["o3"] }] },
    expected: ["unknown-own-address new.starter@harrowmere.example"],
  },
  {
    when: "an unknown address of the authority's writes",
    message: { from: "post.room@harrowmere.example", to: ["o3"] },
    expected: ["unknown-own-address post.room@harrowmere.example"],
  },
  { when: "an address lies at a sub-domain", message: { to: ["a@mail.harrowmere.example"] }, expected: [] },
  {
    when: "the mail program could not open a list that the authority file can",
    message: {
      to: ["green-group@harrowmere.example"],
      unread: [
        unread("green-group@harrowmere.example", "unexpanded-list", {
          address: "green-group@harrowmere.example",
        }),
      ],
    },
    expected: [],
  },
  {
    when: "an unopened message goes to a list that only the mail program knows for one",
    message: {
      to: ["team@elsewhere.example"],
      unread: [
        unread("team@elsewhere.example", "unexpanded-list", { address: "team@elsewhere.example" }),
        closedMessage,
      ],
    },
    expected: ["unexpanded-list team@elsewhere.example", `${closed}!`],
  },
  // What the mail program kept back.
  ...(
    [
      ["the sender", "sender-not-given"],
      ["a recipient field", "recipients-not-given"],
      ["the end of a recipient field", "maybe-more-recipients"],
      ["the text", "text-not-given"],
      ["the list of attachments", "attachments-not-given"],
    ] as const
  ).map(([when, phrase]) => ({
    when: `the mail program kept back ${when}`,
    message: { to: ["o4"], unread: [unread("it", phrase)] },
    expected: [`${phrase} it!`],
  })),
  {
    when: "the mail program kept back what no check turns on",
    message: { to: ["o4"], unread: [unread("time of delivery", "not-given")] },
    expected: ["not-given time of delivery"],
  },
  {
    when: "correspondence goes to a name without an address",
    message: {
      to: ["o4"],
      carried: [{ from: "m1", to: ["o3"] }],
      unread: [unread("recipient Jo", "unresolved-recipient", { name: "Jo" })],
    },
    expected: ["unresolved-recipient recipient Jo!"],
  },
  {
    when: "a member writes to a name without an address",
    message: {
      from: "m1",
      unread: [unread("recipient Jo", "unresolved-recipient", { name: "Jo" })],
    },
    expected: ["unresolved-recipient recipient Jo!"],
  },
  {
    when: "an officer writes to a name without an address",
    message: { unread: [unread("recipient Jo", "unresolved-recipient", { name: "Jo" })] },
    expected: ["unresolved-recipient recipient Jo"],
  },
  // A document that could be a letter.
  {
    when: "a member sends it outside",
    message: { from: "m1", to: ["ann@elsewhere.example"], ...withDocument },
    expected: [`${document}!`],
  },
  {
    when: "an officer who supports a member sends it outside",
    message: { from: "o4", to: ["ann@elsewhere.example"], ...withDocument },
    expected: [`${document}!`],
  },
  {
    when: "another officer sends it outside",
    message: { from: "o3", to: ["ann@elsewhere.example"], ...withDocument },
    expected: [document],
  },
  {
    when: "a member sends it to officers",
    message: { from: "m1", to: ["o3"], ...withDocument },
    expected: [document],
  },
  {
    when: "no letter is checked",
    message: { from: "m1", to: ["ann@elsewhere.example"], ...withDocument },
    changes: { protocols: ["cpca-2022"] },
    expected: [document],
  },
  {
    when: "it is a drawing",
    message: {
      from: "m1",
      to: ["ann@elsewhere.example"],
      unread: [unread("attachment plan.dwg", "no-reader", { type: "image/vnd.dwg" })],
    },
    expected: ["no-reader attachment plan.dwg"],
  },
  // What is only listed.
  {
    when: "a header stands twice",
    message: {
      to: ["m2"],
      carried: [{ from: "m2", to: ["o3"] }],
      unread: [unread("To header", "repeated-header", { header: "To" })],
    },
    expected: ["repeated-header To header"],
  },
];

describe("what was not read", () => {
  it.each(rows)(
    "is listed, and asks only where it has to, when $when",
    ({ message: short, changes, expected }) => {
      expect(listed(short, changes)).toEqual(expected);
    },
  );

  it("names a missing Date and Message-ID, but not in a client's saved draft", () => {
    const short = { to: ["o4"], draft: { date: null, messageId: null } };
    expect(listed(short)).toEqual(["no-date Date header", "no-message-id Message-ID header"]);
    expect(listed(short, {}, true)).toEqual([]);
  });

  it("is listed once, however often it was noted", () => {
    expect(listed({ to: ["o4"], unread: [closedMessage, closedMessage] })).toEqual([closed]);
  });
});
