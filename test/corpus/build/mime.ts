import type { Person } from "../../../src/people/authority-file.ts";
import { pdfOf } from "../../support/documents/pdf.ts";
import { rfcDate } from "./dates.ts";
import type { Attached, Client, Mail, Who } from "./mail.ts";
import { boxOf, personOf } from "./mailbox.ts";
import { htmlBody, textBody } from "./quoting.ts";

/** Writes a mail as the bytes of an .eml file: the same mail and name give the same bytes. */

const valedictions = ["Kind regards", "Regards", "Best wishes", "Many thanks", "Thanks"];

/** A number from a text, the same every time: chance would make the files differ from run to run. */
function numberOf(text: string): number {
  let sum = 7;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return sum;
}

function signature(person: Person, sign: Mail["sign"]): string {
  const valediction = valedictions[numberOf(person.id) % valedictions.length] ?? "Regards";
  const title = person.title === "Cllr" ? "Cllr " : "";
  const lines = [`${valediction}\n\n${title}${person.name}`];
  if (sign === "post") lines.push(person.post ?? "", "Ostrey Combined Authority");
  if (sign === "ward") lines.push(`Ward Councillor for ${person.ward ?? ""}`);
  if (sign === "post" && person.kind === "officer")
    lines.push(`01632 96${String(1000 + (numberOf(person.name) % 999))}`);
  return lines.join("\n");
}

const legalFooter = `This email and any attachments are intended for the addressee only and may be confidential. If you have received it in error please delete it and tell the sender. Ostrey Combined Authority accepts no liability for loss or damage caused by any virus, and views expressed are not necessarily those of the Authority.`;

function ownText(mail: Mail): string {
  const person = personOf(mail.from);
  const sign = mail.sign ?? (person?.kind === "officer" ? "post" : person ? "bare" : "none");
  const under = person === null || sign === "none" ? [] : [signature(person, sign)];
  return [mail.text.trim(), ...under, ...(mail.footer ? [legalFooter] : [])].join("\n\n");
}

const chainClients: readonly Client[] = ["desktop", "web", "mobile", "original", "underscores"];

/** The client of a mail that names none; none that hides recipients, since a scenario's meaning may hang on them. */
function clientOf(mail: Mail, name: string): Client {
  return mail.client ?? chainClients[numberOf(name) % chainClients.length] ?? "desktop";
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}

/** RFC 2047, in base64, in pieces of at most 30 characters. */
function encodedWord(text: string): string {
  if (isAscii(text)) return text;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += 30)
    pieces.push(`=?utf-8?B?${Buffer.from(text.slice(at, at + 30)).toString("base64")}?=`);
  return pieces.join("\r\n ");
}

function mailbox(who: Who): string {
  const { name, address } = boxOf(who);
  if (!name) return address;
  if (!isAscii(name)) return `${encodedWord(name)} <${address}>`;
  return /^[A-Za-z0-9 '-]+$/.test(name) ? `${name} <${address}>` : `"${name}" <${address}>`;
}

function addressHeader(field: string, who: readonly Who[] | undefined): readonly string[] {
  return who === undefined ? [] : [`${field}: ${who.map(mailbox).join(",\r\n ")}`];
}

/** RFC 2045 6.7: lines of at most 76 characters. */
function quotedPrintable(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const bytes = [...Buffer.from(line)].map((byte, index, all) => {
        const isEndSpace = byte === 32 && index === all.length - 1;
        return byte === 61 || byte < 32 || byte > 126 || isEndSpace
          ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
          : String.fromCharCode(byte);
      });
      let out = "";
      let width = 0;
      for (const piece of bytes) {
        if (width + piece.length > 75) {
          out += "=\r\n";
          width = 0;
        }
        out += piece;
        width += piece.length;
      }
      return out;
    })
    .join("\r\n");
}

function base64Lines(bytes: Buffer): string {
  return (bytes.toString("base64").match(/.{1,76}/g) ?? []).join("\r\n");
}

interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

function textPart(type: "plain" | "html", text: string, more: readonly string[] = []): Part {
  const asBase64 = type === "plain" && !isAscii(text);
  return {
    headers: [
      `Content-Type: text/${type}; charset="utf-8"`,
      ...more,
      `Content-Transfer-Encoding: ${asBase64 ? "base64" : "quoted-printable"}`,
    ],
    body: asBase64 ? base64Lines(Buffer.from(text.replace(/\n/g, "\r\n"))) : quotedPrintable(text),
  };
}

function multipart(kind: string, boundary: string, parts: readonly Part[]): Part {
  const inside = parts.map((part) => `--${boundary}\r\n${part.headers.join("\r\n")}\r\n\r\n${part.body}\r\n`);
  return {
    headers: [`Content-Type: multipart/${kind};\r\n\tboundary="${boundary}"`],
    body: `${inside.join("")}--${boundary}--`,
  };
}

function disposition(name: string): string {
  return isAscii(name)
    ? `Content-Disposition: attachment; filename="${name}"`
    : `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** Lines of a page, in points: from below the upper edge of A4, so far apart. */
const [firstLine, lineHeight, margin] = [780, 18, 60];

/** A PDF is a true one, of a page; of another kind of file a text stands for it, which no reader can open. */
function fileBytes({ file, type, says = [file] }: Extract<Attached, { file: string }>): Buffer {
  if (type !== "application/pdf") return Buffer.from(`A file of the corpus that stands for ${file}.`);
  const lines = says.map((text, at) => ({ text, x: margin, y: firstLine - at * lineHeight }));
  return Buffer.from(pdfOf([{ lines }], { plain: true }));
}

function attachedPart(attached: Attached, name: string): Part {
  if ("mail" in attached) {
    const file = attached.name ?? `${attached.mail.subject.replace(/[^A-Za-z0-9 ]/g, "")}.eml`;
    return {
      headers: ["Content-Type: message/rfc822", disposition(file)],
      body: writeMail(attached.mail, `${name}-attached-${attached.mail.at.replace(/\D/g, "")}`),
    };
  }
  if ("text" in attached) return textPart("plain", attached.text, [disposition(attached.name)]);
  if ("html" in attached) return textPart("html", attached.html, [disposition(attached.name)]);
  return {
    headers: [
      `Content-Type: ${attached.type}; name="${attached.file}"`,
      disposition(attached.file),
      "Content-Transfer-Encoding: base64",
    ],
    body: base64Lines(fileBytes(attached)),
  };
}

function content(mail: Mail, name: string): Part {
  const client = clientOf(mail, name);
  const boundary = `_000_${numberOf(name).toString(16).padStart(4, "0")}${numberOf(mail.subject).toString(16)}_`;
  const own = ownText(mail);
  const text = textPart("plain", textBody(mail, own, client));
  const html = htmlBody(mail, own, client);
  const body =
    html === null ? text : multipart("alternative", `${boundary}alt_`, [text, textPart("html", html)]);
  if (mail.attach === undefined) return body;
  return multipart("mixed", `${boundary}mix_`, [body, ...mail.attach.map((one) => attachedPart(one, name))]);
}

/** The whole mail, with CRLF line ends. */
export function writeMail(mail: Mail, name: string): string {
  const inside = content(mail, name);
  const headers = [
    `From: ${mailbox(mail.from)}`,
    ...addressHeader("Sender", mail.sender === undefined ? undefined : [mail.sender]),
    ...addressHeader("To", mail.to),
    ...addressHeader("Cc", mail.cc),
    ...addressHeader("Bcc", mail.bcc),
    `Subject: ${encodedWord(mail.subject)}`,
    `Date: ${rfcDate(mail.at)}`,
    `Message-ID: <${mail.id ?? `${name}@mail.ostrey-ca.example`}>`,
    ...Object.entries(mail.headers ?? {}).map(([field, value]) => `${field}: ${value}`),
    "MIME-Version: 1.0",
    ...inside.headers,
  ];
  return `${headers.join("\r\n")}\r\n\r\n${inside.body}\r\n`;
}
