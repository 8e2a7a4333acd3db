/** Node's typings give the global no name as a type. */
type Decoder = InstanceType<typeof TextDecoder>;

/** A character set by the names that the WHATWG Encoding Standard knows; null for any other. */
export function decoderFor(label: string): Decoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * Bytes as text. In two steps, because Node 20 decodes Windows-1252 in one step as if it were ISO 8859-1: curly quotes
 * and dashes (0x80 to 0x9F) would come out as control characters.
 */
export function decodeBy(decoder: Decoder, bytes: Uint8Array): string {
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

const windows1252 = new TextDecoder("windows-1252");

/** Bytes as Windows-1252: what the west of Europe wrote before UTF-8. Every byte is some character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decodeBy(windows1252, bytes);
}
