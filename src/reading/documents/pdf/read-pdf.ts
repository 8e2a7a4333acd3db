import { getDocumentProxy } from "unpdf";
import { plainCharacters } from "../characters.ts";
import type { DocumentContent, DocumentUnread } from "../document.ts";
import { paragraph } from "../gathering.ts";
import { broken, isProtected, noReader, Refusal, tooLarge } from "../refusal.ts";
import { guardPdf, type Seen } from "./guard.ts";
import { pdfLimits } from "./limits.ts";
import { linesOf, type Piece } from "./lines.ts";
import { partMargins, type Sheet } from "./margins.ts";
import { blocksOfLines } from "./paragraphs.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf["getPage"]>>;

/** Fewer letters than this beside pictures are a stamp on a scan, not a letter. */
const fewestLetters = 40;

/** A page with fewer drawing steps than this is blank. */
const blankSteps = 12;

/** Nothing is fetched, run, written to the console, or cached in fonts of the page. */
const quiet = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  useSystemFonts: true,
  useWorkerFetch: false,
  enableXfa: false,
  stopAtErrors: false,
} as const;

/** A page as it was read. */
interface ReadPage extends Sheet {
  /** What was filled into its form fields and written on it. */
  readonly added: readonly string[];
  /** It shows something, and none of it is text. */
  readonly isTextless: boolean;
}

/** The pieces of text of a page; stops when a document has more than any letter. */
async function piecesOf(page: PdfPage, left: { items: number }): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<TextChunk>;
    if (done) return pieces;
    left.items -= value.items.length;
    if (left.items < 0) {
      await reader.cancel(new Error("too many"));
      throw tooLarge(`${pdfLimits.items} pieces of text`);
    }
    for (const item of value.items) if (item.str !== undefined && item.str !== "") pieces.push(pieceOf(item));
  }
}

/** What pdf.js tells of a run of text; without `str` it is a mark of structure. */
interface TextItem {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
}
interface TextChunk {
  readonly items: readonly TextItem[];
}

function pieceOf({ str = "", transform, width }: TextItem): Piece {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(c, d) || 1 };
}

/** How high on its page an annotation stands. */
function heightOf({ rect }: Readonly<Record<string, unknown>>): number {
  return Array.isArray(rect) && typeof rect[1] === "number" ? rect[1] : 0;
}

/** Text in form fields and in notes drawn on the page: readers show it, the page itself does not hold it. */
async function addedTo(page: PdfPage): Promise<readonly string[]> {
  const annotations = (await page.getAnnotations()) as readonly Record<string, unknown>[];
  return [...annotations]
    .sort((one, other) => heightOf(other) - heightOf(one))
    .map(({ subtype, fieldType, fieldValue, contentsObj }) => {
      if (subtype === "Widget" && fieldType === "Tx") return fieldValue;
      return subtype === "FreeText" ? (contentsObj as { str?: unknown } | null)?.str : "";
    })
    .filter((text): text is string => typeof text === "string" && text.trim() !== "")
    .map((text) => plainCharacters(text).trim());
}

async function showsSomething(page: PdfPage, seen: Seen): Promise<boolean> {
  return seen.hasPictures || (await page.getOperatorList()).fnArray.length >= blankSteps;
}

async function readPage(
  page: PdfPage,
  index: number,
  left: { items: number },
  seen: Seen,
): Promise<ReadPage> {
  const lines = linesOf(await piecesOf(page, left), index);
  const added = await addedTo(page);
  const [, bottom = 0, , top = 842] = page.view;
  const isTextless = lines.length + added.length === 0 && (await showsSomething(page, seen));
  return { lines, bottom, top, added, isTextless };
}

async function pagesOf(pdf: Pdf, seen: Seen): Promise<readonly ReadPage[]> {
  if (pdf.numPages > pdfLimits.pages) throw tooLarge(`${pdfLimits.pages} pages`);
  const left = { items: pdfLimits.items };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, number - 1, left, seen));
    page.cleanup();
  }
  return pages;
}

/** `page 3`, `pages 2, 3 and 7`; more than ten are not listed. */
function nameOf(pages: readonly number[]): string {
  if (pages.length > 10) return `${pages.length} pages`;
  const last = String(pages[pages.length - 1] ?? "");
  return pages.length === 1 ? `page ${last}` : `pages ${pages.slice(0, -1).join(", ")} and ${last}`;
}

function contentOf(pages: readonly ReadPage[], title: string | null, seen: Seen): DocumentContent {
  const { body, headers, footers } = partMargins(pages);
  const added = pages.flatMap((page) => page.added);
  const letters = body.reduce((sum, lines) => lines.reduce((all, { text }) => all + text.length, sum), 0);
  const isScan = letters + added.join("").length < fewestLetters && seen.hasPictures;
  const textless = pages
    .map(({ isTextless }, index) => (isTextless ? index + 1 : 0))
    .filter((page) => page > 0);
  if (isScan || (textless.length > 0 && textless.length === pages.length))
    throw new Refusal({ phrase: "scanned", values: {} });
  return {
    title,
    blocks: [...blocksOfLines(body), ...added.map(paragraph)],
    headers: plainCharacters(headers),
    footers: plainCharacters(footers),
    notes: "",
    comments: "",
    ...(textless.length === 0
      ? {}
      : { unread: { phrase: "pages-without-text", values: { pages: nameOf(textless) } } }),
  };
}

/** What pdf.js gave of a document. */
interface Opened {
  readonly pages: readonly ReadPage[];
  readonly title: string | null;
}

async function readOpened(pdf: Pdf, seen: Seen): Promise<Opened> {
  if (pdf.isPureXfa) throw noReader("XFA form");
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  if (typeof info["EncryptFilterName"] === "string") throw isProtected("pdf");
  const title = typeof info["Title"] === "string" ? plainCharacters(info["Title"]).trim() : "";
  return { pages: await pagesOf(pdf, seen), title: title === "" ? null : title };
}

/** What an error of pdf.js means for us: a password, or a file that is none. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const name = error instanceof Error ? error.name : "";
  return name === "PasswordException" ? isProtected("pdf") : broken("pdf");
}

/** Lets pdf.js read. Whatever it throws is a fault of the file: Refusal. */
async function open(bytes: Uint8Array, seen: Seen): Promise<Opened> {
  let pdf: Pdf | null = null;
  try {
    // pdf.js takes the bytes for itself: it is given a copy.
    pdf = await getDocumentProxy(new Uint8Array(bytes), quiet);
    return await readOpened(pdf, seen);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await pdf?.destroy().catch(() => undefined);
  }
}

/**
 * Reads a PDF: paragraphs, lists and rows of columns by where their lines stand, what is printed on every page apart.
 * A scan, a protected file, a damaged one or one too large to open gives its reason. Never throws on a file.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentContent | DocumentUnread> {
  try {
    const seen = guardPdf(bytes);
    const { pages, title } = await open(bytes, seen);
    return contentOf(pages, title, seen);
  } catch (error) {
    if (error instanceof Refusal) return { unread: error.why };
    throw error;
  }
}
