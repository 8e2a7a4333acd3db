import type { DocumentBlock, DocumentCell, DocumentParagraph } from "./document.ts";

/** A stretch of page, or a table being filled; a cell is a stretch of page within a table. */
interface Flow {
  readonly kind: "flow";
  readonly blocks: DocumentBlock[];
}
interface Rows {
  readonly kind: "rows";
  readonly rows: DocumentCell[][];
}

/**
 * Builds blocks from what a reader meets from top to bottom. Openings and closings must pair, as they do in XML; a cell
 * outside a table, or text between cells, is kept as it comes.
 */
export class Gathering {
  private readonly open: (Flow | Rows)[] = [{ kind: "flow", blocks: [] }];

  add(block: DocumentBlock): void {
    const top = this.open[this.open.length - 1];
    if (top === undefined) return;
    if (top.kind === "flow") top.blocks.push(block);
    else this.lastRow(top).push([block]);
  }

  openTable(): void {
    this.open.push({ kind: "rows", rows: [] });
  }

  closeTable(): void {
    const top = this.open.pop();
    if (top?.kind === "rows" && top.rows.some((row) => row.length > 0))
      this.add({ kind: "table", rows: top.rows.filter((row) => row.length > 0) });
  }

  openRow(): void {
    const top = this.open[this.open.length - 1];
    if (top?.kind === "rows") top.rows.push([]);
  }

  /** Takes back a row that was deleted. */
  dropRow(): void {
    const top = this.open[this.open.length - 1];
    if (top?.kind === "rows") top.rows.pop();
  }

  openCell(): void {
    this.open.push({ kind: "flow", blocks: [] });
  }

  closeCell(): void {
    const cell = this.open.pop();
    if (cell?.kind !== "flow") return;
    const under = this.open[this.open.length - 1];
    if (under?.kind === "rows") this.lastRow(under).push(cell.blocks);
    else for (const block of cell.blocks) this.add(block);
  }

  /** Everything gathered; what was left open is closed. */
  finish(): readonly DocumentBlock[] {
    while (this.open.length > 1) {
      if (this.open[this.open.length - 1]?.kind === "rows") this.closeTable();
      else this.closeCell();
    }
    const [page] = this.open;
    return page?.kind === "flow" ? page.blocks : [];
  }

  private lastRow({ rows }: Rows): DocumentCell[] {
    const last = rows[rows.length - 1];
    if (last !== undefined) return last;
    const first: DocumentCell[] = [];
    rows.push(first);
    return first;
  }
}

/** A paragraph of running text. */
export function paragraph(text: string): DocumentParagraph {
  return { kind: "paragraph", text, marker: null, level: null };
}
