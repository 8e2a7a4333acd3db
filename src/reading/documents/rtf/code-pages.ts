import { decodeBy, decodeWindows1252, decoderFor } from "../plain/decoder.ts";

/** The code page of a font's character set (RTF 1.9.1, \fcharset). */
const ofCharset: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Code pages that the WHATWG Encoding Standard knows under another name than `windows-` and their number. */
const labels: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};

export const westEuropean = 1252;

/** The code page of a \fcharset; null for those that follow the document's own. */
export function codePageOfCharset(charset: number): number | null {
  return ofCharset[charset] ?? null;
}

const decoders = new Map<number, ReturnType<typeof decoderFor>>();

function decoderOf(codePage: number): ReturnType<typeof decoderFor> {
  const known = decoders.get(codePage);
  if (known !== undefined) return known;
  const made = decoderFor(labels[codePage] ?? `windows-${codePage}`);
  if (decoders.size < 64) decoders.set(codePage, made);
  return made;
}

/** Bytes as text in a code page; one that is not known reads as Windows-1252, which covers English. */
export function decodeIn(codePage: number, bytes: Uint8Array): string {
  const decoder = codePage === westEuropean ? null : decoderOf(codePage);
  return decoder === null ? decodeWindows1252(bytes) : decodeBy(decoder, bytes);
}
