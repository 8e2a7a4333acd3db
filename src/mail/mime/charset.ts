/** Names that mail uses and the WHATWG Encoding Standard does not know, and the names it has for them. */
const aliases: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  cp65001: "utf-8",
  utf8mb4: "utf-8",
};

/** Node's typings give the global no name as a type. */
type Decoder = InstanceType<typeof TextDecoder>;

const decoders = new Map<string, Decoder>();

/** Names that say no more than "ASCII": what is written under them is UTF-8 as often as not, and Windows-1252 else. */
const asGoodAsNone = new Set(["", "us-ascii", "ascii", "ansi_x3.4-1968", "default", "binary"]);

function makeDecoder(label: string): Decoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The decoder of a character set by its name in a mail header; null when no such set is known. */
function decoderOf(charset: string): Decoder | null {
  const label = aliases[charset] ?? charset.replace(/^x-(?=windows|cp|mac|sjis|euc)/, "");
  const known = decoders.get(label);
  if (known) return known;
  const made = makeDecoder(label) ?? makeDecoder(label.replace(/^cp-?(?=125\d$)/, "windows-"));
  if (made && decoders.size < 64) decoders.set(label, made);
  return made;
}

/**
 * Bytes as text. In two steps, because Node 20 decodes Windows-1252 in one step as if it were ISO 8859-1: curly quotes and
 * dashes (0x80 to 0x9F) would come out as control characters.
 */
function decodeBy(decoder: Decoder, bytes: Uint8Array): string {
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

const utf8 = new TextDecoder("utf-8");
const windows1252 = new TextDecoder("windows-1252");

/** Bytes as Windows-1252, the character set of the west of Europe before UTF-8: every byte is some character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decodeBy(windows1252, bytes);
}

/** Bytes as UTF-8 where they are that, else as Windows-1252: for text that does not name its character set. */
export function decodeUnlabelled(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  return text.includes("\uFFFD") ? decodeWindows1252(bytes) : text;
}

/** The character set that an HTML page states in its first lines (`<meta charset=…>`); empty when it states none. */
function statedByPage(bytes: Uint8Array): string {
  const head = decodeWindows1252(bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(head)?.[1]?.toLowerCase() ?? "";
}

function markedByOrder(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "";
}

/** Line ends as a line feed alone, as JavaScript's own text has them. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n/g, "\n") : text;
}

/** A text of a message, and the name of its character set where that could not be decoded with certainty. */
export interface Decoded {
  readonly text: string;
  /** Null when the character set was known and fitted. */
  readonly doubtfulCharset: string | null;
}

/**
 * The text of a part, its lines ended by a line feed. `charset` is the parameter of its Content-Type, null when there is
 * none: then a byte order mark, the page's own statement, and at last UTF-8 or Windows-1252 decide. A set that is
 * unknown, or that the bytes do not fit, gives the best that can be read and is named in `doubtfulCharset`.
 */
export function decodeText(bytes: Uint8Array, charset: string | null, isHtml: boolean): Decoded {
  const { text, doubtfulCharset } = decode(bytes, statedCharset(bytes, charset, isHtml));
  return { text: withLineFeeds(text), doubtfulCharset };
}

function statedCharset(bytes: Uint8Array, charset: string | null, isHtml: boolean): string {
  const label = (charset ?? "").trim().toLowerCase();
  return label || markedByOrder(bytes) || (isHtml ? statedByPage(bytes) : "");
}

function decode(bytes: Uint8Array, charset: string): Decoded {
  if (charset === "utf-8" || charset === "utf8") {
    const text = utf8.decode(bytes);
    return { text, doubtfulCharset: text.includes("\uFFFD") ? "utf-8" : null };
  }
  if (asGoodAsNone.has(charset)) return { text: decodeUnlabelled(bytes), doubtfulCharset: null };
  const decoder = decoderOf(charset);
  return decoder
    ? { text: decodeBy(decoder, bytes), doubtfulCharset: null }
    : { text: decodeUnlabelled(bytes), doubtfulCharset: charset.slice(0, 40) };
}
