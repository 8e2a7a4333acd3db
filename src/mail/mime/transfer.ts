const base64Values = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

const none = 255;
const equals = 0x3d;

/** For each byte its place in the alphabet, or `none`. */
function tableOf(alphabet: string): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i;
  return table;
}

/** Base64 (RFC 2045, 6.8), skipping whatever is not of its alphabet; padding ends a group wherever it stands. */
export function decodeBase64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  // By place: an iterator over 25 MB takes a second.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const value = base64Values[byte] ?? none;
    if (value === none) {
      if (byte === equals) held = 0;
      continue;
    }
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out[length++] = (bits >> held) & 255;
  }
  return out.subarray(0, length);
}

/** The value of a hexadecimal digit in ASCII, or -1. */
function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Where the line break after a soft break (`=` and white space at the end of a line) ends; -1 when it is none. */
function afterSoftBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d)) at++;
  if (at >= bytes.length) return at;
  return bytes[at] === 0x0a ? at + 1 : -1;
}

/** What an `=` stands for: a byte, nothing (a soft line break), or itself. */
interface Coded {
  readonly byte: number | null;
  /** The place after it. */
  readonly end: number;
}

function codedAt(bytes: Uint8Array, at: number): Coded {
  const high = hexValue(bytes[at + 1]);
  const low = hexValue(bytes[at + 2]);
  if (high >= 0 && low >= 0) return { byte: (high << 4) | low, end: at + 3 };
  const next = afterSoftBreak(bytes, at + 1);
  return next >= 0 ? { byte: null, end: next } : { byte: equals, end: at + 1 };
}

/** Quoted-printable (RFC 2045, 6.7); an `=` that begins neither a code nor a soft line break stands for itself. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  // Where the text of the line ends so far: white space after it was added on the way (RFC 2045, 6.7, rule 3).
  let textEnd = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte === equals) {
      const coded = codedAt(bytes, at);
      if (coded.byte !== null) out[length++] = coded.byte;
      textEnd = length;
      at = coded.end;
      continue;
    }
    if (byte === 0x0a) length = textEnd;
    out[length++] = byte;
    if (byte === 0x0a || byte > 0x20) textEnd = length;
    at += 1;
  }
  return out.subarray(0, length);
}

/** Whether Base64 ends within a group of four, as it does when the rest is missing; false where other text stands in it. */
export function isCutBase64(bytes: Uint8Array): boolean {
  let figures = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20) continue;
    if (byte !== equals && base64Values[byte] === none) return false;
    figures += 1;
  }
  return figures % 4 !== 0;
}

/** Whether quoted-printable ends within a code, without even a line end. */
export function isCutQuotedPrintable(bytes: Uint8Array): boolean {
  const isCode = (at: number) => bytes[at] === equals;
  return isCode(bytes.length - 1) || (isCode(bytes.length - 2) && hexValue(bytes[bytes.length - 1]) >= 0);
}
