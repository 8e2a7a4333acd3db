import { parse } from "csv-parse/sync";

/** One row of a table, with the line of the file on which it ends. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What cannot be taken apart into rows. */
export interface CsvFault {
  readonly line: number;
  readonly because: "quotes" | "not-text";
}

/** The rows of a CSV text, the first of them its header; and the lines that are no rows. */
export interface CsvRead {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvFault[];
}

/**
 * The text in a file's bytes: UTF-8, UTF-16 with a byte order mark as older exports have it, else Windows-1252, which every
 * sequence of bytes is. Source: WHATWG Encoding, 6.1.
 */
export function csvTextIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What stands between two cells: the one of comma, semicolon and tab that the first line has most of. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const header = end === -1 ? text : text.slice(0, end);
  const counted = [",", ";", "\t"].map((mark) => ({ mark, times: header.split(mark).length }));
  return counted.reduce((most, one) => (one.times > most.times ? one : most)).mark;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** What csv-parse makes of a text, strictly: which records there are, and whether every line of it is in one. */
function parsed(
  text: string,
  delimiter: string,
): { readonly rows: readonly CsvRow[]; readonly isWhole: boolean } {
  let isWhole = true;
  const found = parse(text, {
    info: true,
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => {
      isWhole = false;
      return undefined;
    },
  }) as unknown as readonly Parsed[];
  return { rows: found.map(({ record, info }) => ({ line: info.lines, cells: record })), isWhole };
}

/** A record of more lines than that is none: a quotation mark was left open. */
const mostLines = 20;

function quotesIn(line: string): number {
  return line.split('"').length - 1;
}

/** How many lines the record that begins at one has, by its quotation marks; 0 where they find no partner. */
function lengthOfRecord(lines: readonly string[], start: number): number {
  let quotes = 0;
  for (let length = 1; length <= mostLines && start + length <= lines.length; length += 1) {
    quotes += quotesIn(lines[start + length - 1] ?? "");
    if (quotes % 2 === 0) return length;
  }
  return 0;
}

/** The record that begins at a line; null where there is none: a record over several lines has as many cells as the header. */
function recordAt(
  lines: readonly string[],
  start: number,
  delimiter: string,
  width: number,
): { readonly row: CsvRow; readonly length: number } | null {
  const length = lengthOfRecord(lines, start);
  if (length === 0) return null;
  const { rows, isWhole } = parsed(lines.slice(start, start + length).join("\n"), delimiter);
  const [row] = rows;
  if (!isWhole || row === undefined || (length > 1 && row.cells.length !== width)) return null;
  return { row: { line: start + length, cells: row.cells }, length };
}

/** Line by line: a line that cannot be taken apart is named, and the next line is tried by itself. */
function rowsLineByLine(text: string, delimiter: string): CsvRead {
  const lines = text.split(/\r\n|\n|\r/);
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  for (let at = 0; at < lines.length;) {
    const record =
      lines[at] === ""
        ? { row: null, length: 1 }
        : recordAt(lines, at, delimiter, rows[0]?.cells.length ?? 0);
    if (record === null) faults.push({ line: at + 1, because: "quotes" });
    else if (record.row !== null) rows.push(record.row);
    at += record?.length ?? 1;
  }
  return { rows, faults };
}

/** Whether some record goes over several lines and is not as wide as the header: it may have swallowed lines that are not its own. */
function hasSwallowed(rows: readonly CsvRow[]): boolean {
  const width = rows[0]?.cells.length;
  return rows.some(({ line, cells }, at) => cells.length !== width && line - (rows[at - 1]?.line ?? 0) > 1);
}

/**
 * The rows of a CSV text (RFC 4180). Rows of any width are rows; where quotes do not match, the line says so, and costs no other line
 * than its own.
 */
export function rowsOf(text: string): CsvRead {
  if (text.includes("\u0000")) return { rows: [], faults: [{ line: 1, because: "not-text" }] };
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  const delimiter = delimiterOf(bare);
  const { rows, isWhole } = parsed(bare, delimiter);
  return isWhole && !hasSwallowed(rows) ? { rows, faults: [] } : rowsLineByLine(bare, delimiter);
}
