import type { DocumentFile } from "./document.ts";
import { decodePlain } from "./plain/decode.ts";

/** What a file is, by its content first, then by its type, then by its name. */
export type DocumentKind =
  | "zip" // .docx, .odt and whatever else is packed so
  | "compound" // .doc, and protected .docx (MS-CFB, MS-OFFCRYPTO)
  | "rtf"
  | "pdf"
  | "html"
  | "text"
  | "none"; // no document: pictures, sound, calendars, and what cannot be told

function startsWith(bytes: Uint8Array, magic: string, from = 0): boolean {
  for (let at = 0; at < magic.length; at++) if (bytes[from + at] !== magic.charCodeAt(at)) return false;
  return true;
}

/** PDF readers look for the header within the first kilobyte (PDF 1.7, Annex H.3.4.1). */
const pdfHeaderWithin = 1024;

function hasPdfHeader(bytes: Uint8Array): boolean {
  for (let at = 0; at < Math.min(bytes.length, pdfHeaderWithin); at++)
    if (bytes[at] === 0x25 && startsWith(bytes, "%PDF-", at)) return true;
  return false;
}

/** Where a text begins: behind a byte order mark and white space. */
function textStart(bytes: Uint8Array): number {
  let at = startsWith(bytes, "\u00ef\u00bb\u00bf") ? 3 : 0;
  while (at < 1024 && (bytes[at] === 0x20 || (bytes[at] ?? 0x21) - 9 < 5)) at++;
  return at;
}

const magics: readonly (readonly [string, DocumentKind])[] = [
  ["PK\u0003\u0004", "zip"],
  ["PK\u0005\u0006", "zip"],
  ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "compound"],
  ["{\\rtf", "rtf"],
  ["%PDF-", "pdf"],
];

/** `<!doctype html>`, `<HTML lang=en>`; not `<?xml …>`, `<htm`. */
const htmlStart = /^<(?:!doctype\s+html|html|head|body)\b/i;

/** The kinds of files that never are documents, whatever their name says. */
const harmlessType = /^(?:image|audio|video|font|multipart|message|model)\//;

const typed: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^text\/(?:html|xhtml)|^application\/xhtml\+xml$/, "html"],
  [/^text\/(?:plain|markdown|x-markdown)$/, "text"],
];

const named: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\.x?html?$/i, "html"],
  [/\.(?:txt|text|md)$/i, "text"],
];

/** Names and types of documents whose content is not what they say: they are to be told as broken, not passed over. */
const saidToBe: readonly (readonly [RegExp, string])[] = [
  [/\.do[ct][xm]$|wordprocessingml|ms-word\.\w+\.macroenabled/i, "docx"],
  [/\.o[dt]t$|opendocument\.text/i, "odt"],
  [/\.rtf$|^(?:text|application)\/rtf$/i, "rtf"],
  [/\.pdf$|^application\/pdf$/i, "pdf"],
];

function textKind({ name, type }: DocumentFile): DocumentKind {
  const byType = typed.find(([pattern]) => pattern.test(type));
  const isVague = type === "" || type === "application/octet-stream" || type === "text/plain";
  const byName = named.find(([pattern]) => pattern.test(name.trim()));
  return (isVague ? (byName ?? byType) : byType)?.[1] ?? "none";
}

/** What a file is. */
export function kindOf(file: DocumentFile): DocumentKind {
  const { bytes } = file;
  const start = textStart(bytes);
  const magic = magics.find(([first]) => startsWith(bytes, first, start));
  if (magic !== undefined) return magic[1];
  if (harmlessType.test(file.type)) return "none";
  if (hasPdfHeader(bytes)) return "pdf";
  if (htmlStart.test(decodePlain(bytes.subarray(start, start + 200), false))) return "html";
  return textKind(file);
}

/** What a file of no known content says that it is: `docx`; null when it says nothing we read. */
export function statedDocument({ name, type }: DocumentFile): string | null {
  return saidToBe.find(([pattern]) => pattern.test(name.trim()) || pattern.test(type))?.[1] ?? null;
}
