import { readParameterised } from "../header/parameters.ts";
import { firstValueOf } from "../header/header-block.ts";
import { decodeText } from "./charset.ts";
import type { Decoded } from "./charset.ts";
import { unflow } from "./flowed.ts";
import type { Part } from "./part.ts";
import { decodeBase64, decodeQuotedPrintable, isCutBase64, isCutQuotedPrintable } from "./transfer.ts";

/** Encodings that leave the bytes as they are (RFC 2045, 6.2), and none stated. */
const identity = ["", "7bit", "8bit", "binary"];

/** The transfer encoding of a part when it is none that is known; null else. Its content is then given undecoded. */
export function unknownEncodingOf({ encoding }: Part): string | null {
  const isKnown = identity.includes(encoding) || /base64|quoted-printable/.test(encoding);
  return isKnown ? null : encoding.slice(0, 40);
}

/** The content of a leaf, decoded from its transfer encoding. A view of the file where it was not encoded. */
export function contentOf({ encoding, raw }: Part): Uint8Array {
  if (encoding.includes("base64")) return decodeBase64(raw);
  return encoding.includes("quoted-printable") ? decodeQuotedPrintable(raw) : raw;
}

/** Whether the content of a leaf that ends with its file ends too early, as far as its encoding shows it. */
export function isCutShort({ encoding, raw }: Part): boolean {
  if (encoding.includes("base64")) return isCutBase64(raw);
  return encoding.includes("quoted-printable") && isCutQuotedPrintable(raw);
}

/** The text in the content of a leaf, decoded from its character set, flowing lines put together. */
export function textOf(part: Part, content: Uint8Array, isHtml: boolean): Decoded {
  const decoded = decodeText(content, part.parameters.get("charset") ?? null, isHtml);
  if (isHtml || part.parameters.get("format")?.toLowerCase() !== "flowed") return decoded;
  return { ...decoded, text: unflow(decoded.text, part.parameters.get("delsp")?.toLowerCase() === "yes") };
}

/** How a part is to be shown, and under which name. */
export interface Presentation {
  /** Stated to be an attachment, not a part of what is read first. */
  readonly isAttachment: boolean;
  /** Without folders; null when the part names no file. */
  readonly fileName: string | null;
}

/** Reads Content-Disposition (RFC 2183) and the older `name` of Content-Type. */
export function presentationOf(part: Part): Presentation {
  const disposition = readParameterised(firstValueOf(part.headers, "content-disposition") ?? "");
  const stated = disposition.parameters.get("filename") ?? part.parameters.get("name") ?? "";
  const fileName = stated.split(/[\\/]/).pop()?.trim() ?? "";
  return { isAttachment: disposition.value === "attachment", fileName: fileName === "" ? null : fileName };
}
