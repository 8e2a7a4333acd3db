import type { ReadState, SessionAttachment } from "../host/index.ts";
import { base64OfText, inLines } from "./base64.ts";

/** A line between parts. No base64 and no header holds it. */
const edge = "----=_workbench_part";

/** How many characters one encoded word takes: below 75 octets even where each is four bytes. */
const longestWord = 10;

/** A file name as a parameter may hold it. */
function plainName(name: string): string {
  return name.replace(/["\\\r\n]/g, "_");
}

/** A header as RFC 2047 wants it: plain where it is ASCII, else encoded words. */
function encoded(line: string): string {
  const split = line.indexOf(": ");
  const value = line.slice(split + 2);
  if (/^[\x20-\x7e]*$/.test(value)) return line;
  const characters = Array.from(value);
  const words: string[] = [];
  for (let start = 0; start < characters.length; start += longestWord)
    words.push(`=?utf-8?B?${base64OfText(characters.slice(start, start + longestWord).join(""))}?=`);
  return `${line.slice(0, split)}: ${words.join("\r\n ")}`;
}

function bodyPart({ type, content }: ReadState["body"]): readonly string[] {
  return [
    `Content-Type: ${type === "html" ? "text/html" : "text/plain"}; charset="utf-8"`,
    "Content-Transfer-Encoding: base64",
    "",
    inLines(base64OfText(content)),
  ];
}

function attachedPart({ name, content, format }: SessionAttachment): readonly string[] {
  if (format === "eml")
    return ["Content-Type: message/rfc822", "Content-Disposition: attachment", "", content];
  return [
    `Content-Type: application/octet-stream; name="${plainName(name)}"`,
    `Content-Disposition: attachment; filename="${plainName(name)}"`,
    "Content-Transfer-Encoding: base64",
    "",
    inLines(content),
  ];
}

/** A delivered message as an .eml file: its headers, its body and its attachments. */
export function asEml({ internetHeaders, body, attachments }: ReadState): string {
  const headers = [...internetHeaders.split("\r\n").map(encoded), "MIME-Version: 1.0"];
  if (attachments.length === 0) return [...headers, ...bodyPart(body), ""].join("\r\n");
  const parts = [bodyPart(body), ...attachments.map(attachedPart)];
  return [
    ...headers,
    `Content-Type: multipart/mixed; boundary="${edge}"`,
    "",
    ...parts.flatMap((lines) => [`--${edge}`, ...lines]),
    `--${edge}--`,
    "",
  ].join("\r\n");
}
