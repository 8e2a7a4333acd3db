import { describe, expect, it } from "vitest";
import { docxOf, p } from "../../../test/support/documents/docx.ts";
import { emptyDraft, type Attachment, type Draft } from "../../message/index.ts";
import { openDocuments } from "./index.ts";

const bytes = docxOf({
  body: p("Dear Mr Day"),
  headers: [p("RESTRICTED")],
  footnotes: `<w:footnote>${p("See minute 12.")}</w:footnote>`,
});

function file(name: string, content: Uint8Array | null): Attachment {
  return {
    kind: "file",
    name,
    type: "application/octet-stream",
    size: content?.length ?? null,
    bytes: content,
  };
}

function draftWith(attachments: readonly Attachment[]): Draft {
  return {
    ...emptyDraft,
    body: { html: null, text: "" },
    attachments,
  };
}

const letter: Attachment = {
  kind: "text",
  name: "Letter.docx",
  markup: "plain",
  text: "Dear Mr Day\n\nSee minute 12.",
  margins: "RESTRICTED",
};

describe("the documents of a draft", () => {
  it("become attached texts, with what stands in their margins apart and footnotes at the end", async () => {
    const { attachments } = await openDocuments(draftWith([file("Letter.docx", bytes)]));
    expect(attachments).toEqual([letter]);
  });

  it("are opened in attached messages too", async () => {
    const inner: Attachment = {
      kind: "message",
      name: "a.eml",
      draft: draftWith([file("Letter.docx", bytes)]),
    };
    const { attachments } = await openDocuments(draftWith([inner]));
    expect(attachments).toEqual([{ kind: "message", name: "a.eml", draft: draftWith([letter]) }]);
  });

  it("stay files with their reason where they cannot be read, and without one where there is nothing to read", async () => {
    const broken = file("Letter.docx", new Uint8Array(4));
    const { attachments } = await openDocuments(draftWith([broken, file("Plan.docx", null)]));
    expect(attachments).toEqual([
      { ...broken, unread: { phrase: "document-broken", values: { type: "docx" } } },
      file("Plan.docx", null),
    ]);
  });

  it("keep the reason that the mail's reader gave: a message that would not open is no document", async () => {
    const why = { phrase: "attached-message-unreadable", values: { detail: "no header" } } as const;
    const hidden: Attachment = {
      kind: "file",
      name: "Kerb.msg",
      type: "application/vnd.ms-outlook",
      size: 4,
      bytes: new Uint8Array(4),
      unread: why,
    };
    const { attachments } = await openDocuments(draftWith([hidden]));
    expect(attachments).toEqual([hidden]);
  });

  it("are opened up to a number; the rest is told as unread", async () => {
    const many = Array.from({ length: 42 }, () => file("Letter.docx", bytes));
    const { attachments } = await openDocuments(draftWith(many));
    expect(attachments.filter(({ kind }) => kind === "text")).toHaveLength(40);
    expect(attachments[41]).toMatchObject({
      unread: { phrase: "too-many-parts", values: { limit: "40 documents" } },
    });
  });

  it("leave everything else of the draft as it is", async () => {
    const draft = draftWith([letter]);
    expect(await openDocuments(draft)).toEqual(draft);
  });
});
