import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AttachedFile } from "../../../message/index.ts";
import { readFile } from "./read-file.ts";

function file(name: string, bytes: Uint8Array | null, type = "application/octet-stream"): AttachedFile {
  return { kind: "file", name, type, size: bytes?.length ?? null, bytes };
}

const utf8 = new TextEncoder();

describe("reading an attached file", () => {
  it("opens a message, and the messages and documents in it", async () => {
    const bytes = new Uint8Array(readFileSync("samples/mail/11-shared-as-an-attachment.eml"));
    const read = await readFile(file("Re Plans.EML", bytes));
    expect(read).toMatchObject({ kind: "message", name: "Re Plans.EML" });
    expect(read.kind === "message" && read.draft.attachments[0]?.kind).toBe("message");
  });

  it("opens a document", async () => {
    const rtf = utf8.encode(String.raw`{\rtf1\ansi Dear Mrs Abara,\par We will pay.}`);
    expect(await readFile(file("Letter.rtf", rtf))).toMatchObject({
      kind: "text",
      text: expect.stringContaining("We will pay.") as string,
    });
  });

  it("leaves what is neither as it is", async () => {
    const picture = file("map.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "image/png");
    expect(await readFile(picture)).toMatchObject({ kind: "file", name: "map.png" });
    expect(await readFile(file("plan.docx", null))).toEqual(file("plan.docx", null));
  });

  it("says why a message could not be opened", async () => {
    const read = await readFile(file("broken.msg", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])));
    expect(read).toMatchObject({ kind: "file", unread: { phrase: "attached-message-unreadable" } });
  });
});
