import { presentationOf } from "../mime/content.ts";
import type { Part } from "../mime/part.ts";

/** File names of S/MIME envelopes and of messages whose rights are managed. Takes `smime.p7m`, not `smime.p7s`. */
const encryptedName = /\.(?:p7m|rpmsg)\s*$/i;

const envelopes = [
  "application/pkcs7-mime",
  "application/x-pkcs7-mime",
  "application/x-microsoft-rpmsg-message",
];

/**
 * How a part is encrypted, as its type or its name states it; null when it is not. Source: RFC 1847, 2.2
 * (multipart/encrypted); RFC 8551, 3.2.2 (an S/MIME envelope that is only signed or compressed is not encrypted);
 * MS-OXORMMS (rights-managed messages).
 */
export function encryptionOf(part: Part): string | null {
  if (part.type === "multipart/encrypted") return part.parameters.get("protocol")?.slice(0, 60) ?? part.type;
  const isEnvelope = envelopes.includes(part.type) || encryptedName.test(presentationOf(part).fileName ?? "");
  const kind = part.parameters.get("smime-type")?.toLowerCase() ?? "enveloped-data";
  return isEnvelope && /enveloped|encrypted/.test(kind) ? part.type.slice(0, 60) : null;
}
