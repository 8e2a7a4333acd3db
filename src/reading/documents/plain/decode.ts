import { decodeBy, decodeWindows1252, decoderFor } from "./decoder.ts";

type Decoder = NonNullable<ReturnType<typeof decoderFor>>;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const utf16little = new TextDecoder("utf-16le");
const utf16big = new TextDecoder("utf-16be");

/** `<meta charset=windows-1250>`, also within a `content`; not `<meta name=charset>`. */
const statedCharset = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i;

function statedDecoder(bytes: Uint8Array): Decoder | null {
  const label = statedCharset.exec(decodeWindows1252(bytes.subarray(0, 1024)))?.[1] ?? "";
  return label === "" || /^utf-?8$/i.test(label) ? null : decoderFor(label);
}

function markedByOrder(bytes: Uint8Array): Decoder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16little;
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16big : null;
}

/**
 * The text of a file that does not name its character set outside: by its byte order mark, by what an HTML page states,
 * else as UTF-8 where it is that, else as Windows-1252.
 */
export function decodePlain(bytes: Uint8Array, isHtml: boolean): string {
  const decoder = markedByOrder(bytes) ?? (isHtml ? statedDecoder(bytes) : null);
  if (decoder !== null) return decodeBy(decoder, bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
