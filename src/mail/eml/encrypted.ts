import type { Part } from "../mime/part.ts";

/**
 * How a part is encrypted, as its type states it; null when it is not. Source: RFC 1847, 2.2 (multipart/encrypted) and
 * RFC 8551, 3.3 (an S/MIME message that is only signed or compressed is not encrypted).
 */
export function encryptionOf(part: Part): string | null {
  if (part.type === "multipart/encrypted") return part.parameters.get("protocol")?.slice(0, 60) ?? part.type;
  const isEnvelope = /^application\/(?:x-)?pkcs7-mime$/.test(part.type);
  const kind = part.parameters.get("smime-type")?.toLowerCase() ?? "enveloped-data";
  return isEnvelope && /enveloped|encrypted/.test(kind) ? part.type : null;
}
