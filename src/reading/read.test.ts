import { describe, expect, it } from "vitest";
import { authorityOfSize, usualMail } from "../../bench/engine/usual-mail.ts";
import type { Attachment, Draft } from "../message/index.ts";
import { authorityOf } from "../people/index.ts";
import { read } from "./read.ts";

const authority = authorityOf(authorityOfSize(20));

function draft(text: string, attachments: readonly Attachment[] = []): Draft {
  const usual = usualMail({ bytes: 1000, carried: 0, recipients: 1 });
  return { ...usual, body: { html: null, text }, attachments };
}

describe("read", () => {
  it("gives the sender's own words of the body and of each attached text", () => {
    const letter: Attachment = {
      kind: "text",
      name: "letter.html",
      markup: "html",
      text: "<p>Dear Mr Day,</p>",
    };
    const { ownWords } = read(draft("See the letter.", [letter]), authority);
    expect(ownWords.map(({ where, text }) => [where, text.trim()])).toEqual([
      ["body", "See the letter."],
      ["letter.html", "Dear Mr Day,"],
    ]);
  });

  it("names every file that nobody opened, also inside an attached message", () => {
    const file: Attachment = {
      kind: "file",
      name: "plan.dwg",
      type: "application/acad",
      size: 1,
      bytes: null,
    };
    const message: Attachment = { kind: "message", name: "before.eml", draft: draft("Hello", [file]) };
    const { unread } = read(draft("Hello", [file, message]), authority);
    expect(unread.map(({ what }) => what)).toEqual([
      "attachment plan.dwg",
      "attachment plan.dwg in before.eml",
    ]);
  });

  it("says so when a text is longer than is read for letters, and reads the rest of the message", () => {
    const { letters, unread } = read(draft("We agree to pay. ".repeat(13_000)), authority);
    expect(letters).toHaveLength(1);
    expect(unread).toEqual([
      { what: "body", why: { phrase: "too-long", values: { limit: "200,000 characters" } } },
    ]);
  });

  it("says so when a text has more lines than are read for letters, and reads those above", () => {
    const list: Attachment = { kind: "text", name: "list.txt", markup: "plain", text: "a\n".repeat(10_001) };
    const { letters, unread } = read(draft(`We agree to pay.\n${"\n".repeat(10_000)}x`, [list]), authority);
    expect(letters[0]?.statements).toHaveLength(1);
    const why = { phrase: "too-long", values: { limit: "10,000 lines" } };
    expect(unread).toEqual([
      { what: "body", why },
      { what: "attachment list.txt", why },
    ]);
  });

  it.each([
    ["of so many characters", "We agree to pay. ".repeat(11_700)],
    ["of so many lines", `We agree to pay.${"\n".repeat(9_000)}x`],
  ])("reads a text to its end that is just %s", (_, text) => {
    expect(read(draft(text), authority).unread).toEqual([]);
  });
});
