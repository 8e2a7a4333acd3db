import type { ThreadRow } from "./index.ts";

const percent = (share: number): string => (100 * share).toFixed(1);

/** A row's cells; `ratio` is its time from bytes on, divided by ours. */
function cellsOf(row: ThreadRow, ours: ThreadRow): readonly string[] {
  const { outermost, chain, everybody, recall, precision, clean, wholly } = row.figures;
  return [
    row.name,
    ...[outermost, chain, everybody, recall, precision, clean, wholly].map(percent),
    row.wholeMs.toFixed(3),
    (ours.wholeMs / row.wholeMs).toFixed(2),
    row.readingMs.toFixed(3),
    (ours.readingMs / row.readingMs).toFixed(2),
  ];
}

const heads: readonly string[] = [
  "",
  "outermost",
  "chain",
  "nobody missed",
  "addr recall",
  "addr prec",
  "clean",
  "wholly",
  "ms a mail",
  "ours/theirs",
  "ms reading",
  "ours/theirs",
];

/** The rows as a table of text: percent, milliseconds, and how many times as long ours takes. */
export function threadTable(rows: readonly ThreadRow[]): string {
  const [ours] = rows;
  if (ours === undefined) return "no mails";
  const lines = [heads, ...rows.map((row) => cellsOf(row, ours))];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const aligned = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return [`${ours.mails} mails`, ...lines.map((line) => line.map(aligned).join("  "))].join("\n");
}
