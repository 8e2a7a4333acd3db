import type { DocumentBlock, DocumentCell, DocumentParagraph } from "./document.ts";

/** From this length on a line reads as running text, and a blank line parts it from its neighbours. */
const runningText = 50;

/** A cell longer than this is no entry of a table but a part of the page. */
const longestEntry = 200;

/** One paragraph as its line: its marker before it. */
function lineOf({ marker, text }: DocumentParagraph): string {
  return marker === null || text === "" ? text : `${marker} ${text}`;
}

/** Gathers lines and decides where a blank line stands. */
class Lines {
  private readonly lines: string[] = [];
  private lastKind: DocumentBlock["kind"] | null = null;

  add(line: string, kind: DocumentBlock["kind"]): void {
    const last = this.lines[this.lines.length - 1];
    if (line === "" && (last === undefined || last === "")) return;
    if (last !== undefined && last !== "" && line !== "" && this.parts(last, line, kind)) this.lines.push("");
    this.lines.push(line);
    this.lastKind = kind;
  }

  /** Lines of an address, a table or a list stay together; running text and headings stand apart. */
  private parts(last: string, line: string, kind: DocumentBlock["kind"]): boolean {
    if (kind === this.lastKind && (kind === "list-item" || kind === "table")) return false;
    const isBesideOther = kind !== this.lastKind && (kind === "table" || this.lastKind === "table");
    return isBesideOther || kind === "heading" || last.length >= runningText || line.length >= runningText;
  }

  toString(): string {
    while (this.lines[this.lines.length - 1] === "") this.lines.pop();
    return this.lines.join("\n");
  }
}

/** The one short line of a cell that is an entry of a table; null for a cell that holds more. */
function entryOf(cell: DocumentCell): string | null {
  const written = cell.filter((block) => block.kind === "table" || block.text !== "");
  const [only] = written;
  if (only === undefined) return "";
  if (written.length > 1 || only.kind === "table") return null;
  return only.text.length <= longestEntry && !only.text.includes("\n") ? lineOf(only) : null;
}

/** A row of entries is one line; in any other row each cell is read as a page of its own, from left to right. */
function addRow(row: readonly DocumentCell[], lines: Lines): void {
  const entries = row.map(entryOf);
  if (entries.length > 1 && entries.every((entry) => entry !== null)) {
    const line = entries.join("\t").trim();
    if (line !== "") lines.add(line, "table");
  } else for (const cell of row) addBlocks(cell, lines);
}

function addBlocks(blocks: readonly DocumentBlock[], lines: Lines): void {
  for (const block of blocks) {
    if (block.kind === "table") for (const row of block.rows) addRow(row, lines);
    else lines.add(lineOf(block), block.kind);
  }
}

/** Blocks as plain text: lines of an address under one another, running text parted by blank lines, cells by a tab. */
export function textOfBlocks(blocks: readonly DocumentBlock[]): string {
  const lines = new Lines();
  addBlocks(blocks, lines);
  return lines.toString();
}
