import { isProtected, noReader, type Refusal } from "./refusal.ts";

/** The stream that holds a protected Office document (MS-OFFCRYPTO 2.3.4.4), as a directory entry names it. */
const protectedStream = "EncryptedPackage";

function utf16Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) bytes[at * 2] = text.charCodeAt(at);
  return bytes;
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first] = wanted;
  for (let at = bytes.indexOf(first ?? 0); at >= 0; at = bytes.indexOf(first ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Why a compound file is not read: it is a protected .docx, or a format of its own (.doc, .xls, .msg). */
export function refusalOfCompound(bytes: Uint8Array, type: string): Refusal {
  return includes(bytes, utf16Bytes(protectedStream))
    ? isProtected("docx")
    : noReader(type || "application/msword");
}
