const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const sextets: ReadonlyMap<number, number> = new Map(
  Array.from(alphabet, (character, value) => [character.charCodeAt(0), value] as const),
);

/** The bytes of base64 (RFC 4648, 4); blanks and line breaks are passed over, and it ends where padding begins. */
export function bytesOfBase64(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < base64.length; at += 1) {
    const sextet = sextets.get(base64.charCodeAt(at));
    if (sextet === undefined) continue;
    held = ((held << 6) | sextet) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** The UTF-8 bytes of a text. Not `TextEncoder`: it is no part of the language, and this folder knows no browser. */
export function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  const put = (byte: number): void => {
    bytes[length] = byte;
    length += 1;
  };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) put(code);
    else if (code < 0x800) [0xc0 | (code >> 6), 0x80 | (code & 0x3f)].forEach(put);
    else if (code < 0x10000)
      [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)].forEach(put);
    else
      [
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 0x3f),
        0x80 | ((code >> 6) & 0x3f),
        0x80 | (code & 0x3f),
      ].forEach(put);
  }
  return bytes.subarray(0, length);
}
