/** The data of an ASCII85 stream (PDF 1.7, 7.4.3), up to its `~>`; what is no such character is passed over. */
export function decodeAscii85(data: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil(data.length / 5) * 4 + data.length);
  let length = 0;
  let value = 0;
  let digits = 0;
  const give = (bytes: number): void => {
    for (let at = 0; at < bytes; at++) decoded[length++] = (value >>> (24 - at * 8)) & 0xff;
    value = digits = 0;
  };
  for (const code of data) {
    if (code === 0x7e) break;
    if (code === 0x7a && digits === 0) give(4);
    if (code < 0x21 || code > 0x75) continue;
    value = (value * 85 + code - 0x21) >>> 0;
    digits++;
    if (digits === 5) give(4);
  }
  if (digits > 1) {
    const bytes = digits - 1;
    for (; digits < 5; digits++) value = (value * 85 + 84) >>> 0;
    give(bytes);
  }
  return decoded.subarray(0, length);
}
