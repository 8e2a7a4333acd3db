import { decodeWords as decodedByLibrary } from "postal-mime";
import { decodeWindows1252 } from "../mime/charset.ts";

/** C1 controls, which no mail means. */
const controls = /[\u0080-\u009f]/g;

/**
 * A header's text with its encoded words (RFC 2047) decoded. Node 20 decodes Windows-1252 in one step as if it were
 * ISO 8859-1, so what comes out as a C1 control was a curly quote or a dash, and is put right here.
 */
export function decodeWords(text: string): string {
  const decoded = text.includes("=?") ? decodedByLibrary(text) : text;
  return decoded.replace(controls, (control) => decodeWindows1252(Uint8Array.of(control.charCodeAt(0))));
}
