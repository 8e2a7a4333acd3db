/** A piece of text where it stands on the page, in points from the lower left. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of its letters. */
  readonly size: number;
}

/** A line as it is printed. */
export interface Line {
  /** Cells that stand wide apart are parted by a tab. */
  text: string;
  readonly x: number;
  right: number;
  readonly y: number;
  size: number;
  /** From 0. */
  readonly page: number;
}

/** A gap this wide, in sizes of the letters, is a column; half a size up or down is still the same line. */
const columnGap = 2;
const sameLine = 0.5;
/** A gap this wide is a space, though none was printed. */
const wordGap = 0.15;

function goesOn(line: Line, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(line.y - piece.y) <= size * sameLine && piece.x >= line.right - size;
}

function between(line: Line, piece: Piece): string {
  const gap = piece.x - line.right;
  const size = Math.max(line.size, piece.size);
  if (gap > size * columnGap) return "\t";
  const isParted = /\s$/.test(line.text) || /^\s/.test(piece.text);
  return gap > size * wordGap && !isParted ? " " : "";
}

/** The pieces of one page as lines, in the order in which they are printed; blank pieces only make room. */
export function linesOf(pieces: readonly Piece[], page: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const piece of pieces) {
    if (piece.text.trim() === "") continue;
    if (line !== null && goesOn(line, piece)) {
      line.text += between(line, piece) + piece.text;
      line.right = Math.max(line.right, piece.x + piece.width);
      line.size = Math.max(line.size, piece.size);
    } else {
      const { text, x, y, width, size } = piece;
      line = { text, x, right: x + width, y, size, page };
      lines.push(line);
    }
  }
  return lines.map((made) => ({ ...made, text: made.text.trim() }));
}
