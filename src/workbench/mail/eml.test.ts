import { describe, expect, it } from "vitest";
import { readMail } from "../../mail/index.ts";
import { readSession, type ReadState, type SessionAttachment } from "../host/index.ts";
import { asEml } from "./eml.ts";

function message(fields: Partial<ReadState>): ReadState {
  return readSession({
    user: { displayName: "", emailAddress: "a@b.example" },
    from: { name: "", address: "a@b.example" },
    itemId: "1",
    internetMessageId: "<1@b.example>",
    internetHeaders: [
      "From: Zoë Ó Sé <zoe@b.example>",
      "To: a@b.example",
      "Subject: Straßenbrücke – gesperrt, und zwar für sehr lange Zeit",
      "Date: Tue, 10 Nov 2026 10:05:00 +0000",
      "Message-ID: <1@b.example>",
    ].join("\r\n"),
    body: { type: "html", content: "<p>Grüße — “yes”</p>" },
    ...fields,
  }).state;
}

const file: SessionAttachment = {
  id: "1",
  name: 'a "plan".bin',
  size: 300,
  attachmentType: "file",
  isInline: false,
  content: btoa("x".repeat(300)),
  format: "base64",
};

const read = (state: ReadState) => readMail(new TextEncoder().encode(asEml(state)));

describe("a delivered message as an .eml file", () => {
  it("is read back as it was, letters beyond ASCII too", async () => {
    const draft = await read(message({}));
    expect(draft.subject).toBe("Straßenbrücke – gesperrt, und zwar für sehr lange Zeit");
    expect(draft.from).toEqual([{ name: "Zoë Ó Sé", address: "zoe@b.example" }]);
    expect(draft.body.html).toBe("<p>Grüße — “yes”</p>");
  });

  it("keeps what is attached: files with their bytes, messages as messages", async () => {
    const inner = { ...file, name: "inner", format: "eml", content: asEml(message({})) } as const;
    const draft = await read(message({ attachments: [file, inner] }));
    expect(draft.attachments).toMatchObject([
      { kind: "file", name: "a _plan_.bin", size: 300 },
      { kind: "message", draft: { messageId: "<1@b.example>" } },
    ]);
  });
});
