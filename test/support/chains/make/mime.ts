import type { Player } from "./piece.ts";

export type Transfer = "quoted-printable" | "base64" | "8bit";

export interface MailPart {
  readonly headers: readonly string[];
  /** Lines ended by LF; the writer of the file chooses its line ends. */
  readonly body: string;
}

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** A header value; other scripts as RFC 2047 encoded words of at most 75 characters. */
export function headerText(text: string): string {
  if (isPlain(text)) return text;
  const words: string[] = [];
  let word = "";
  for (const letter of text) {
    if (Buffer.byteLength(word + letter, "utf8") > 42) {
      words.push(word);
      word = "";
    }
    word += letter;
  }
  return [...words, word]
    .map((each) => `=?utf-8?B?${Buffer.from(each, "utf8").toString("base64")}?=`)
    .join("\n ");
}

export function mailbox(who: Player): string {
  const name = isPlain(who.name) && /[.,()]/.test(who.name) ? `"${who.name}"` : headerText(who.name);
  return `${name} <${who.address}>`;
}

export const mailboxes = (all: readonly Player[]): string => all.map(mailbox).join(",\n ");

function quotedPrintableLine(line: string): string {
  const units = [...Buffer.from(line, "utf8")].map((byte, at, all) => {
    const edge = at === all.length - 1 && (byte === 0x20 || byte === 0x09);
    const safe = (byte >= 0x20 && byte <= 0x7e && byte !== 0x3d) || byte === 0x09;
    return safe && !edge ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  const lines: string[] = [];
  let current = "";
  for (const unit of units) {
    if (current.length + unit.length > 75) {
      lines.push(current + "=");
      current = "";
    }
    current += unit;
  }
  return [...lines, current].join("\n");
}

/** A text as a MIME body (RFC 2045 6). */
export function transferred(text: string, transfer: Transfer): string {
  if (transfer === "8bit") return text;
  if (transfer === "quoted-printable") return text.split("\n").map(quotedPrintableLine).join("\n");
  return (
    Buffer.from(text.replace(/\n/g, "\r\n"), "utf8")
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\n");
}

export const textPart = (type: "plain" | "html", text: string, transfer: Transfer): MailPart => ({
  headers: [`Content-Type: text/${type}; charset="utf-8"`, `Content-Transfer-Encoding: ${transfer}`],
  body: transferred(text, transfer),
});

export function multipart(kind: string, boundary: string, parts: readonly MailPart[]): MailPart {
  const inner = parts.map((part) => `--${boundary}\n${part.headers.join("\n")}\n\n${part.body}\n`).join("");
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: `${inner}--${boundary}--\n`,
  };
}

export interface Envelope {
  readonly from: Player;
  readonly to: readonly Player[];
  readonly cc: readonly Player[];
  readonly subject: string;
  readonly date: string;
  readonly id: string;
}

/** A whole message: headers, an empty line, the body. */
export function mail(envelope: Envelope, content: MailPart): string {
  const headers = [
    `From: ${mailbox(envelope.from)}`,
    ...(envelope.to.length === 0 ? [] : [`To: ${mailboxes(envelope.to)}`]),
    ...(envelope.cc.length === 0 ? [] : [`Cc: ${mailboxes(envelope.cc)}`]),
    `Subject: ${headerText(envelope.subject)}`,
    `Date: ${envelope.date}`,
    `Message-ID: <${envelope.id}>`,
    "MIME-Version: 1.0",
    ...content.headers,
  ];
  return `${headers.join("\n")}\n\n${content.body}`;
}
