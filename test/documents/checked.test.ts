import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { docxOf, p } from "../support/documents/docx.ts";
import { pdfOf, typeset } from "../support/documents/pdf.ts";
import { RecordingTerminal } from "../support/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "correspondence-documents-"));
const now = Date.parse("2026-11-21T10:00:00Z");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const authority = join(folder, "authority.json");
writeFileSync(
  authority,
  JSON.stringify({
    name: "Example Authority",
    domains: ["council.example"],
    timeZone: "Europe/London",
    protocols: ["part-5.5"],
    people: [
      {
        id: "m1",
        name: "Cass Vale",
        title: "Cllr",
        kind: "member",
        accounts: [{ address: "cass.vale@council.example", kind: "authority" }],
      },
    ],
  }),
);

const letter = [
  "Dear Mr Day",
  "On behalf of Example Authority I can confirm that we will pay the whole cost of the new surface of Mill Lane.",
  "Yours sincerely",
  "Cllr Cass Vale",
];

/** A member's mail to an outsider with a file attached. */
function mailWith(name: string, type: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.eml`);
  const lines = [
    "From: Cass Vale <cass.vale@council.example>",
    "To: A Day <a.day@shop.example>",
    "Subject: Mill Lane",
    "Date: Fri, 20 Nov 2026 10:00:00 +0000",
    "Message-ID: <1@council.example>",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Please find my letter attached.",
    "--b",
    `Content-Type: ${type}; name="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n"),
    "--b--",
    "",
  ];
  writeFileSync(path, lines.join("\r\n"));
  return path;
}

interface Checked {
  readonly letters: readonly {
    readonly where: string;
    readonly statements: readonly { readonly text: string }[];
  }[];
  readonly unread: readonly { readonly what: string; readonly because: string; readonly level?: string }[];
}

async function checked(path: string): Promise<Checked> {
  const terminal = new RecordingTerminal();
  await run(["check", "--authority", authority, "--format", "json", path], terminal, now);
  return JSON.parse(terminal.written) as Checked;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describe("a letter that is attached", () => {
  it.each([
    ["Letter.docx", wordType, docxOf({ body: letter.map((line) => p(line)).join("") })],
    ["Letter.pdf", "application/pdf", pdfOf(typeset(letter))],
  ])("is read as a letter: %s", async (name, type, bytes) => {
    const { letters, unread } = await checked(mailWith(name, type, bytes));
    const attached = letters.find(({ where }) => where === name);
    expect(attached?.statements.map(({ text }) => text)).toEqual([letter[1]]);
    expect(unread).toEqual([]);
  });

  it("asks, with the true reason, when it is a scan", async () => {
    const scan = pdfOf([{ lines: [], hasPicture: true }]);
    expect((await checked(mailWith("Scan.pdf", "application/pdf", scan))).unread).toEqual([
      { what: "attachment Scan.pdf", because: "its pages are pictures without text", level: "prompt" },
    ]);
  });
});
