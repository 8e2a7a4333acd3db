import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { canonicalJson } from "../chain/canonical.ts";
import type { JsonObject } from "../json.ts";

/** 64 bytes: the first half seals (AES-256-GCM), all of them commit (HMAC-SHA-256), so that no byte is changed unseen. */
export type RecordKey = Uint8Array;

const half = 32;
const nonceLength = 12;
const tagLength = 16;

/** A new key for a record. */
export function newRecordKey(): RecordKey {
  return randomBytes(2 * half);
}

/** What binds a sealed value to its record and its place there, so that it opens nowhere else. */
function placed(record: string, place: string): Buffer {
  return Buffer.from(`${record}\n${place}`, "utf8");
}

/** A value under the key of its record: nonce, tag, ciphertext. Source: NIST SP 800-38D (GCM, 96-bit random nonce). */
export function seal(key: RecordKey, record: string, place: string, value: JsonObject): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key.subarray(0, half), nonce);
  cipher.setAAD(placed(record, place));
  const text = Buffer.concat([cipher.update(canonicalJson(value), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** The canonical text that was sealed. Throws where a byte, the record, the place or the key is another. */
function openedText(key: RecordKey, record: string, place: string, sealed: Uint8Array): string {
  const start = nonceLength + tagLength;
  const decipher = createDecipheriv("aes-256-gcm", key.subarray(0, half), sealed.subarray(0, nonceLength));
  decipher.setAAD(placed(record, place));
  decipher.setAuthTag(sealed.subarray(nonceLength, start));
  return decipher.update(sealed.subarray(start), undefined, "utf8") + decipher.final("utf8");
}

/** The value that was sealed. Throws as `openedText` does. */
export function opened(key: RecordKey, record: string, place: string, sealed: Uint8Array): JsonObject {
  return JSON.parse(openedText(key, record, place, sealed)) as JsonObject;
}

/**
 * What the log commits to instead of the text: an HMAC of what was sealed, under the record's own key. Neither other words
 * nor another key give the same; without the key it says nothing, even of a guessed text.
 */
export function commitment(key: RecordKey, sealed: Uint8Array): string {
  return createHmac("sha256", key).update(sealed).digest("hex");
}
