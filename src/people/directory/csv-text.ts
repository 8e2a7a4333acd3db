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

function lineOf(error: unknown): number {
  return typeof error === "object" && error !== null && "lines" in error ? Number(error.lines) : 0;
}

/** The rows of a CSV text (RFC 4180). Rows of any width are rows; where quotes do not match, the line says so. */
export function rowsOf(text: string): CsvRead {
  if (text.includes("\u0000")) return { rows: [], faults: [{ line: 1, because: "not-text" }] };
  const faults: CsvFault[] = [];
  const parsed = parse(text, {
    bom: true,
    info: true,
    delimiter: delimiterOf(text),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      faults.push({ line: lineOf(error), because: "quotes" });
      return undefined;
    },
  }) as unknown as readonly Parsed[];
  return { rows: parsed.map(({ record, info }) => ({ line: info.lines, cells: record })), faults };
}
