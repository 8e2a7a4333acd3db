import type { Why } from "./unread.ts";

/** File names of S/MIME envelopes and of messages whose rights are managed. Takes `smime.p7m`, not `smime.p7s`. */
const encryptedName = /\.(?:p7m|rpmsg)\s*$/i;

const envelopes = [
  "application/pkcs7-mime",
  "application/x-pkcs7-mime",
  "application/x-microsoft-rpmsg-message",
];

/**
 * Whether a file is an S/MIME envelope (RFC 8551, 3.2) or a rights-managed message (MS-OXORMMS), as its type or its name
 * states it. An envelope may hold a message that is only signed: that cannot be told without opening it.
 */
export function isEncryptedFile(type: string, fileName: string | null): boolean {
  return envelopes.includes(type) || encryptedName.test(fileName ?? "");
}

/** The reason why an encrypted file is not read. */
export function encryptedAs(type: string): Why {
  return { phrase: "encrypted", values: { type: type.slice(0, 60) } };
}
