import { plainCharacters } from "../characters.ts";
import type { DocumentBlock, DocumentCell, DocumentParagraph } from "../document.ts";

/** Paragraphs and rows of one place (body, header …) as they come. */
export class RtfFlow {
  private readonly blocks: DocumentBlock[] = [];
  private rows: DocumentCell[][] = [];
  private row: DocumentCell[] = [];
  private cell: DocumentBlock[] = [];
  private parts: string[] = [];
  private marker = "";

  add(text: string): void {
    this.parts.push(text);
  }

  addMarker(text: string): void {
    if (this.marker.length < 40) this.marker += text;
  }

  /** Takes away what has been written of the open paragraph, to be given back when a text box is over. */
  setAside(): readonly string[] {
    const { parts } = this;
    this.parts = [];
    return parts;
  }

  giveBack(parts: readonly string[]): void {
    this.parts = [...parts];
  }

  get isEmptyParagraph(): boolean {
    return this.parts.length === 0;
  }

  endParagraph(isInTable: boolean, outline: number | null): void {
    const block = this.paragraphOf(plainCharacters(this.parts.join("")).trim(), outline);
    this.parts = [];
    this.marker = "";
    if (isInTable) this.cell.push(block);
    else {
      this.endTable();
      this.blocks.push(block);
    }
  }

  endCell(): void {
    this.endParagraph(true, null);
    this.row.push(this.cell);
    this.cell = [];
  }

  endRow(): void {
    if (this.row.length > 0) this.rows.push(this.row);
    this.row = [];
  }

  finish(): readonly DocumentBlock[] {
    if (this.parts.length > 0) this.endParagraph(this.row.length > 0, null);
    this.endTable();
    return this.blocks;
  }

  private endTable(): void {
    if (this.cell.length > 0) this.row.push(this.cell);
    this.cell = [];
    this.endRow();
    if (this.rows.length > 0) this.blocks.push({ kind: "table", rows: this.rows });
    this.rows = [];
  }

  private paragraphOf(text: string, outline: number | null): DocumentParagraph {
    const marker = plainCharacters(this.marker).trim();
    const shown = marker === "" || text === "" ? null : /[a-z0-9]/i.test(marker) ? marker : "•";
    if (outline !== null && outline < 9) return { kind: "heading", text, marker: shown, level: outline + 1 };
    return { kind: shown === null ? "paragraph" : "list-item", text, marker: shown, level: shown ? 1 : null };
  }
}
