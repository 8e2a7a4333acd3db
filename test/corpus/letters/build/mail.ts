import { authority } from "./authority.ts";
import { fileKinds, tableHtml, webHtml, wordHtml, type FileKind } from "./markup.ts";
import { unmarked } from "./marks.ts";
import type { LetterCase, Shape } from "./letter-case.ts";

/** Writes a case as the bytes of an .eml file: the same case gives the same bytes. */

const footer =
  "This email and any attachment are meant for the addressee only. If it has reached you in error you must delete it and tell the sender. Brindle Vale Combined Authority accepts no liability for any virus, and nothing in it forms a contract unless an authorised officer confirms it in writing. We undertake to keep your data secure.";

/** The mailbox of `tasker` or `tasker/2`; a mailbox as it stands otherwise. */
function mailbox(who: string): string {
  const [id, number = "1"] = who.split("/");
  const person = authority.people.find((one) => one.id === id);
  if (person === undefined) {
    const [, name = "", address = ""] = /^(.*) <([^>]+)>$/.exec(who) ?? [];
    return /^[A-Za-z0-9 '-]+$/.test(name) ? who : `"${name}" <${address}>`;
  }
  const address = person.accounts[Number(number) - 1]?.address;
  if (address === undefined) throw new Error(`${who} has no such account`);
  const title = person.title === "Cllr" ? "Cllr " : "";
  return `${title}${person.name} <${address}>`;
}

function base64(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");
}

interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

function textPart(type: "plain" | "html", text: string): Part {
  const bytes = Buffer.from(text.replace(/\n/g, "\r\n"));
  const isPlain = type === "plain" && text.split("\n").every((line) => /^[ -~]{0,900}$/.test(line));
  return {
    headers: [
      `Content-Type: text/${type}; charset="${isPlain ? "us-ascii" : "utf-8"}"`,
      `Content-Transfer-Encoding: ${isPlain ? "7bit" : "base64"}`,
    ],
    body: isPlain ? bytes.toString("latin1") : base64(bytes),
  };
}

function multipart(kind: "mixed" | "alternative", id: string, parts: readonly Part[]): Part {
  const boundary = `=_${kind.slice(0, 3)}_${id}`;
  const inside = parts.map((part) => `--${boundary}\r\n${part.headers.join("\r\n")}\r\n\r\n${part.body}\r\n`);
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: `${inside.join("")}--${boundary}--`,
  };
}

function fileKindOf(shape: Shape): FileKind | null {
  const [, kind] = shape.split(":");
  return kind === undefined ? null : (kind as FileKind);
}

function filePart(kind: FileKind, text: string): Part {
  const { type, write } = fileKinds[kind];
  return {
    headers: [
      `Content-Type: ${type}; name="Letter.${kind}"`,
      `Content-Disposition: attachment; filename="Letter.${kind}"`,
      "Content-Transfer-Encoding: base64",
    ],
    body: base64(write(text)),
  };
}

/** The client that writes HTML of each shape. */
const markupOf: Partial<Record<Shape, (text: string) => string>> = {
  html: wordHtml,
  divs: webHtml,
  table: tableHtml,
};

function content(letter: LetterCase): Part {
  const kind = fileKindOf(letter.shape);
  const own = kind === null ? unmarked(letter.text) : (letter.cover ?? "");
  const under = [own, letter.footer === true ? footer : null, letter.below ?? null];
  const body = under.filter((one) => one !== null).join("\n\n");
  if (kind !== null)
    return multipart("mixed", letter.id, [textPart("plain", body), filePart(kind, unmarked(letter.text))]);
  if (letter.shape === "alternative")
    return multipart("alternative", letter.id, [textPart("plain", body), textPart("html", wordHtml(body))]);
  const markup = markupOf[letter.shape];
  return markup === undefined ? textPart("plain", body) : textPart("html", markup(body));
}

/** The whole mail, with CRLF line ends. The day of the month comes from its place among the cases. */
export function writeLetter(letter: LetterCase, at: number): string {
  const inside = content(letter);
  const day = String(1 + (at % 28)).padStart(2, "0");
  const headers = [
    `From: ${mailbox(letter.from)}`,
    ...(letter.sender === undefined ? [] : [`Sender: ${mailbox(letter.sender)}`]),
    `To: ${mailbox(letter.to)}`,
    ...(letter.cc === undefined ? [] : [`Cc: ${mailbox(letter.cc)}`]),
    `Subject: ${letter.subject}`,
    `Date: ${day} Sep 2025 10:${String(10 + (at % 50))}:00 +0100`,
    `Message-ID: <${letter.id}@letters.example>`,
    "MIME-Version: 1.0",
    ...inside.headers,
  ];
  return `${headers.join("\r\n")}\r\n\r\n${inside.body}\r\n`;
}
