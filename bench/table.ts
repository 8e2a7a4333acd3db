/** One line of the bench: ours, the same work done by a peer in the same run, and what is demanded. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  /** The peer and its figure; empty where there is none. */
  readonly peer: string;
  /** Ours to the peer's; empty where there is none. */
  readonly ratio: string;
  /** The demand; empty where the figure is only to be known. */
  readonly demand: string;
  /** Whether the demand is met, where a run of `npm run prove` stands or falls by it. */
  readonly holds?: boolean;
}

/** What is demanded and was not met; null where all of it was. */
export function brokenOf(rows: readonly Row[]): string | null {
  const broken = rows.filter(({ holds }) => holds === false);
  const said = broken.map(({ what, ours, demand }) => `${what.trim()}: ${ours}, wanted ${demand}`);
  return said.length === 0 ? null : said.join("; ");
}

const headings: Row = { what: "", ours: "ours", peer: "peer", ratio: "ratio", demand: "demand" };
const columns = ["what", "ours", "peer", "ratio", "demand"] as const;

/** The rows as a table of aligned columns. */
export function table(rows: readonly Row[]): string {
  const all = [headings, ...rows];
  const widths = columns.map((column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row: Row): string =>
    columns
      .map((column, at) => row[column].padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return all.map(line).join("\n");
}
