import { isEncryptedFile } from "../encrypted-file.ts";
import { presentationOf } from "../mime/content.ts";
import type { Part } from "../mime/part.ts";

/**
 * How a part is encrypted, as its type or its name states it; null when it is not. Source: RFC 1847, 2.2
 * (multipart/encrypted); RFC 8551, 3.2.2: an S/MIME envelope that is only signed or compressed is not encrypted.
 */
export function encryptionOf(part: Part): string | null {
  if (part.type === "multipart/encrypted") return part.parameters.get("protocol") ?? part.type;
  const kind = part.parameters.get("smime-type")?.toLowerCase() ?? "enveloped-data";
  const isEnvelope = isEncryptedFile(part.type, presentationOf(part).fileName);
  return isEnvelope && /enveloped|encrypted/.test(kind) ? part.type : null;
}
